/** Bytes of a page in which its charset must stand (HTML Standard, prescan: 1024; some heads put scripts first). */
const HEAD = 4096;

/** Charset that a page's own `<meta>` or XML declaration names; undefined where none does. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  let head = '';
  for (const byte of bytes.subarray(0, HEAD)) head += byte < 0x80 ? String.fromCharCode(byte) : ' ';
  return (
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1]
  );
}
