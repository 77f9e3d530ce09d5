import type { Imported } from '../../page/page.ts';
import { latin1 } from '../../encodings/singleByte.ts';
import { headersOf, mediaTypeOf } from '../archives/httpMessage.ts';
import { readHtml } from '../html/readHtml.ts';

/**
 * Reads the page of an MHTML file (RFC 2557), as browsers save it: the first part of HTML, unpacked from quoted-printable
 * or base64. Pictures and styles are left out. Refused where there is no such part.
 */
export function readMhtml(path: string, bytes: Uint8Array): Imported {
  const text = latin1(bytes);
  const page = findPage(text, 0);
  if (!page) return { ok: false, path, problem: { kind: 'not-a-page', what: 'MHTML without a page' } };
  const { headers, body } = page;
  const { charset } = mediaTypeOf(headers.get('content-type'));
  const imported = readHtml(path, unpack(body, headers.get('content-transfer-encoding')), charset);
  const url = headers.get('content-location') ?? '';
  return imported.ok && /^https?:/.test(url)
    ? {
        ...imported,
        facts: { ...imported.facts, url: imported.facts.url ?? { value: url, from: 'Content-Location' } },
      }
    : imported;
}

interface Part {
  headers: ReturnType<typeof headersOf>;
  body: string;
}

/** Greatest depth of multiparts inside each other; no program writes deeper ones. */
const MAX_DEPTH = 4;

function findPage(message: string, depth: number): Part | undefined {
  const blank = /\r?\n\r?\n/.exec(message);
  const headers = headersOf(message.slice(0, blank?.index ?? message.length));
  const body = blank ? message.slice(blank.index + blank[0].length) : '';
  const type = headers.get('content-type') ?? '';
  if (/^text\/html|^application\/xhtml/i.test(type)) return { headers, body };
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (!mark || depth >= MAX_DEPTH) return undefined;
  for (const part of body.split(`--${mark}`).slice(1)) {
    const found = part.startsWith('--') ? undefined : findPage(part.replace(/^\r?\n/, ''), depth + 1);
    if (found) return found;
  }
  return undefined;
}

function unpack(body: string, encoding = ''): Uint8Array {
  if (/base64/i.test(encoding)) return fromBase64(body);
  return bytesOf(/quoted-printable/i.test(encoding) ? fromQuotedPrintable(body) : body);
}

function fromQuotedPrintable(text: string): string {
  return text
    .replaceAll(/[ \t]*=[ \t]*\r?\n/g, '')
    .replaceAll(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function fromBase64(text: string): Uint8Array {
  try {
    return bytesOf(atob(text.replaceAll(/[^A-Za-z0-9+/]/g, '')));
  } catch {
    return new Uint8Array(0);
  }
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}
