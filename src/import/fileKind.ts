import { binaryKind } from './encodings/binaryKinds.ts';

/** Way in which a file is read, or the reason why it is not. */
export type FileKind =
  | { read: 'text' | 'html' | 'mhtml' | 'json' | 'csv' | 'zip' | 'wacz' | 'warc' | 'gzip' }
  | { read: 'nothing'; what: string };

const BY_EXTENSION: Record<string, 'text' | 'html' | 'mhtml' | 'json' | 'csv'> = {
  txt: 'text',
  text: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  shtml: 'html',
  mhtml: 'mhtml',
  mht: 'mhtml',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
  csv: 'csv',
  tsv: 'csv',
};

const ARCHIVES = ['zip', 'wacz', 'warc', 'gz', 'tgz'];
/** Extensions, without their dot, of files that are pages or hold pages. */
export const PAGE_EXTENSIONS: ReadonlySet<string> = new Set([...Object.keys(BY_EXTENSION), ...ARCHIVES]);

/** Extensions of addresses that sites give their pages; such a file is read if it holds HTML. */
const SERVED = /^(?:php\d?|aspx?|jsp|cfm|cgi|do|xml)$/;
const OPENS_HTML =
  /^\s*(?:<!--[^]{0,2000}?-->\s*)?(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body|meta|title|div|p|table|h1)\b/i;

/** Number of first bytes by which a file's kind is recognized. */
export const KIND_BYTES = 4096;

/**
 * Recognizes the kind of a file by its first bytes, then by its extension. A file named `.txt` or without
 * extension that opens with HTML is read as HTML; ZIPs that are documents (`.docx`, `.epub`) hold no pages.
 */
export function fileKind(path: string, head: Uint8Array): FileKind {
  const name = path.split('/').at(-1) ?? path;
  const dot = name.lastIndexOf('.');
  const extension =
    dot > 0 && name.length - dot <= 9 && !/\s/.test(name.slice(dot)) ? name.slice(dot + 1).toLowerCase() : '';
  const magic = binaryKind(head);
  if (magic === 'zip') {
    if (extension === 'wacz') return { read: 'wacz' };
    return extension === 'zip' || extension === ''
      ? { read: 'zip' }
      : { read: 'nothing', what: `.${extension}` };
  }
  if (magic === 'gzip') return { read: 'gzip' };
  const opening = asciiOf(head);
  if (/^WARC\/\d/.test(opening)) return { read: 'warc' };
  if (magic) return { read: 'nothing', what: magic };
  const read = BY_EXTENSION[extension];
  const html = OPENS_HTML.test(opening);
  if (read === 'text' || extension === '') {
    if (html) return { read: 'html' };
    return /^(?:From:|MIME-Version:)[^]*multipart\/related/i.test(opening)
      ? { read: 'mhtml' }
      : { read: 'text' };
  }
  if (read) return { read };
  return SERVED.test(extension) && html ? { read: 'html' } : { read: 'nothing', what: `.${extension}` };
}

/** First characters of the openings that are looked for: of markup, `WARC/`, `From:` and `MIME-Version:`. */
const OPENINGS = new Set(Array.from('<WFfMm', (char) => char.charCodeAt(0)));

/**
 * First bytes as ASCII: UTF-16's NULs are left out, other bytes become «?». Empty where they hold none of the openings,
 * as most pages do: making the text would take twice as long as decoding the page (37 and 15 µs for 4 kB).
 */
function asciiOf(head: Uint8Array): string {
  const first = head.find((byte) => byte > 32 && byte < 0x80);
  if (first === undefined || !OPENINGS.has(first)) return '';
  let text = '';
  for (const byte of head.subarray(0, KIND_BYTES))
    if (byte !== 0) text += byte < 0x80 ? String.fromCharCode(byte) : '?';
  return text.replace(/^\?+/, '');
}
