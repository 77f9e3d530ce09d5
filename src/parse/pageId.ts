import { fnv1a } from '../text/hash.ts';

/** Longest id in UTF-8 bytes: a folder name may have 255, and the site puts the id in one. */
const LONGEST = 180;

/** Names of devices on Windows, with any extension: no folder can be called so there. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/**
 * Makes a page's id of its file's path below the folder: extension dropped, `/` to `-`, made URL-safe; Arabic
 * letters stay. `2024/خبر أول.txt` → `2024-خبر-أول`. Never empty; the same path always gives the same id, and
 * two paths may give one id (the collection refuses the second by name).
 */
export function pageId(file: string): string {
  const path = file.replace(/^(?:\.?[/\\])+/, '').replace(/\.[A-Za-z0-9]{1,8}$/, '');
  const safe = path
    .normalize('NFC')
    .replace(/\p{Cf}+/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}_.]+/gu, '-')
    .replace(/^[-.\p{M}]+|[-.]+$/gu, '');
  if (safe === '') return `page-${hashOf(file)}`;
  if (DEVICE.test(safe)) return `page-${safe}`;
  if (utf8Length(safe) <= LONGEST) return safe;
  let short = '';
  let bytes = 0;
  for (const letter of safe) {
    bytes += utf8Length(letter);
    if (bytes > LONGEST - 14) break;
    short += letter;
  }
  return `${short}-${hashOf(file)}`;
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** Hash of a path: FNV-1a in base 36. */
function hashOf(text: string): string {
  return fnv1a(text).toString(36);
}
