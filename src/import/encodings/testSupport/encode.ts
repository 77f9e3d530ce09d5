import type { Encoding } from '../../page/page.ts';
import { bytesOf, type Misreading } from '../singleByte.ts';

/** Bytes of a text in an encoding, for tests; throws where a character has no byte. */
export function encode(text: string, encoding: Encoding | Misreading): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding.startsWith('utf-16'))
    return wide([...text].join('').split('').map(unit), 2, encoding.endsWith('le'));
  if (encoding.startsWith('utf-32')) return wide([...text].map(point), 4, encoding.endsWith('le'));
  const map = bytesOf(encoding as Misreading);
  return Uint8Array.from(text, (char) => {
    if (char === ' ' && (encoding as string) === 'x-mac-arabic') return 0xa0;
    const byte = char < '\x80' ? char.charCodeAt(0) : map.get(char);
    if (byte === undefined) throw new Error(`«${char}» has no byte in ${encoding}`);
    return byte;
  });
}

function unit(char: string): number {
  return char.charCodeAt(0);
}

function point(char: string): number {
  return char.codePointAt(0) ?? 0;
}

function wide(codes: number[], size: 2 | 4, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(codes.length * size));
  codes.forEach((code, i) => {
    if (size === 2) view.setUint16(i * 2, code, littleEndian);
    else view.setUint32(i * 4, code, littleEndian);
  });
  return new Uint8Array(view.buffer);
}
