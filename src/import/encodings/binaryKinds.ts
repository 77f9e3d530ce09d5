/** First bytes of files that are no text, by kind: `offset`, then the bytes as Latin-1. */
const SIGNATURES: readonly (readonly [what: string, offset: number, bytes: string])[] = [
  ['jpeg', 0, '\xff\xd8\xff'],
  ['png', 0, '\x89PNG\r\n'],
  ['gif', 0, 'GIF8'],
  ['webp', 8, 'WEBP'],
  ['avif', 4, 'ftypavif'],
  ['heic', 4, 'ftyphei'],
  ['mp4', 4, 'ftyp'],
  ['bmp', 0, 'BM'],
  ['tiff', 0, 'II*\0'],
  ['tiff', 0, 'MM\0*'],
  ['ico', 0, '\0\0\x01\0'],
  ['psd', 0, '8BPS'],
  ['djvu', 0, 'AT&TFORM'],
  ['pdf', 0, '%PDF-'],
  ['postscript', 0, '%!PS'],
  ['rtf', 0, '{\\rtf'],
  ['zip', 0, 'PK\x03\x04'],
  ['zip', 0, 'PK\x05\x06'],
  ['gzip', 0, '\x1f\x8b'],
  ['7z', 0, "7z\xbc\xaf'\x1c"],
  ['rar', 0, 'Rar!\x1a\x07'],
  ['xz', 0, '\xfd7zXZ\0'],
  ['bzip2', 0, 'BZh'],
  ['zstd', 0, '\x28\xb5\x2f\xfd'],
  ['office', 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['sqlite', 0, 'SQLite format 3\0'],
  ['parquet', 0, 'PAR1'],
  ['mp3', 0, 'ID3'],
  ['ogg', 0, 'OggS'],
  ['flac', 0, 'fLaC'],
  ['wav', 8, 'WAVE'],
  ['avi', 8, 'AVI '],
  ['webm', 0, '\x1a\x45\xdf\xa3'],
  ['woff', 0, 'wOFF'],
  ['woff', 0, 'wOF2'],
  ['font', 0, 'OTTO'],
  ['font', 0, '\0\x01\0\0\0'],
  ['elf', 0, '\x7fELF'],
  ['exe', 0, 'MZ'],
  ['class', 0, '\xca\xfe\xba\xbe'],
  ['wasm', 0, '\0asm'],
  ['tar', 257, 'ustar'],
];

/** Kinds whose two ASCII letters prove nothing: they are accepted only if NULs follow. */
const WEAK = new Set(['bmp', 'exe', 'bzip2', 'mp3']);

/** Kind of a file that is no text, by its first bytes (as libmagic knows them); undefined for anything else. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const found = SIGNATURES.find(([, offset, signature]) => startsWith(bytes, offset, signature));
  if (!found) return undefined;
  const [what] = found;
  return WEAK.has(what) && !bytes.subarray(0, 512).includes(0) ? undefined : what;
}

function startsWith(bytes: Uint8Array, offset: number, signature: string): boolean {
  if (bytes.length < offset + signature.length) return false;
  for (let i = 0; i < signature.length; i++) if (bytes[offset + i] !== signature.charCodeAt(i)) return false;
  return true;
}
