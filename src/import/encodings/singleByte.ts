/** Encodings of one byte a character that hold Arabic letters and are met in files. */
export const SINGLE_BYTE = ['windows-1256', 'iso-8859-6', 'x-mac-arabic', 'cp720'] as const;
export type SingleByte = (typeof SINGLE_BYTE)[number];

/** Encodings that a text may have been misread in; `TextDecoder` knows them all. */
export type Misreading = 'windows-1256' | 'windows-1252' | 'macintosh' | 'windows-1251';

/**
 * Bytes 80–FF of code page 720 (Arabic DOS), which the Encoding Standard leaves out. From Unicode's
 * MAPPINGS/VENDORS/MICSFT/PC/CP720.TXT as Python's `cp720` has it; NUL-like holes are U+FFFD.
 */
const CP720 =
  '\ufffd\ufffdéâ\ufffdà\ufffdçêëèïî\ufffd\ufffd\ufffd\ufffd\u0651\u0652ô¤ـûùءآأؤ£إئابةتثجحخدذرزسشص«»' +
  '░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀' +
  'ضطظعغفµقكلمنهوىي≡\u064b\u064c\u064d\u064e\u064f\u0650≈°∙·√ⁿ²■\u00a0';

/**
 * Bytes 80–FF of Mac OS Arabic, from Unicode's MAPPINGS/VENDORS/APPLE/ARABIC.TXT. Bytes A0–BF and others repeat ASCII
 * for right-to-left text, so that A0 is a plain space.
 */
const MAC_ARABIC =
  'Ä\u00a0ÇÉÑÖÜáàâäں«çéèêëí…îïñó»ôö÷úùûü' +
  ' !"#$٪&\'()*+،-./٠١٢٣٤٥٦٧٨٩:؛<=>؟' +
  '❊ءآأؤإئابةتثجحخدذرزسشصضطظعغ[\\]^_' +
  'ـفقكلمنهوىي\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652پٹچەڤگڈڑ{|}ژے';

/**
 * Bytes 80–FF of windows-1252 (Encoding Standard, index-windows-1252), kept here because `TextDecoder` of Node 20 reads
 * that label as Latin-1 (nodejs/node#56542): 84 becomes U+0084 there, not «„».
 */
const WINDOWS_1252 =
  '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ' +
  Array.from({ length: 96 }, (_, i) => String.fromCharCode(0xa0 + i)).join('');

const OWN_TABLES: Partial<Record<string, string>> = {
  cp720: CP720,
  'x-mac-arabic': MAC_ARABIC,
  'windows-1252': WINDOWS_1252,
};
const tables = new Map<string, readonly string[]>();
const reversed = new Map<string, ReadonlyMap<string, number>>();

/** The 256 characters of an encoding of one byte a character, U+FFFD where a byte has none. */
export function tableOf(encoding: SingleByte | Misreading): readonly string[] {
  let table = tables.get(encoding);
  if (!table) {
    const own = OWN_TABLES[encoding];
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const ascii = bytes.subarray(0, 128);
    table = own
      ? [...Array.from(ascii, (byte) => String.fromCharCode(byte)), ...own]
      : [...new TextDecoder(encoding).decode(bytes)];
    tables.set(encoding, table);
  }
  return table;
}

/** Bytes as characters of the same number (ISO-8859-1), for heads and codings that are ASCII with unknown bytes between. */
export function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

/** Text of bytes in an encoding of one byte a character, U+FFFD where a byte has none. */
export function decodeSingleByte(encoding: SingleByte, bytes: Uint8Array): string {
  if (!OWN_TABLES[encoding]) return new TextDecoder(encoding).decode(bytes);
  const table = tableOf(encoding);
  let text = '';
  for (const byte of bytes) text += table[byte] ?? '\ufffd';
  return text;
}

/**
 * Character → byte of an encoding. For windows-1252 the C1 controls U+0080–U+009F lead to their bytes too, because
 * programs differ in reading these as Latin-1 or as CP1252, sometimes in one file.
 */
export function bytesOf(encoding: SingleByte | Misreading): ReadonlyMap<string, number> {
  let map = reversed.get(encoding);
  if (!map) {
    const pairs = tableOf(encoding).map((char, byte) => [char, byte] as const);
    const controls = Array.from({ length: 32 }, (_, i) => [String.fromCharCode(0x80 + i), 0x80 + i] as const);
    map = new Map([
      ...(encoding === 'windows-1252' ? controls : []),
      ...pairs.filter(([char]) => char !== '\ufffd').reverse(),
    ]);
    reversed.set(encoding, map);
  }
  return map;
}
