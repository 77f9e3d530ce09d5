import { decodeBytes } from '../../encodings/decodePage.ts';
import { latin1 } from '../../encodings/singleByte.ts';
import { strict } from '../../encodings/unicodeBytes.ts';

/**
 * Name of a member from its bytes. Programs write UTF-8 (with and without the flag for it), the system's code page
 * (windows-1256, 720) or anything else; a name that is no Arabic in any of them is shown as Latin-1.
 */
export function memberName(bytes: Uint8Array): string {
  const name = strict(bytes) ?? guessed(bytes) ?? latin1(bytes);
  return name.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}

function guessed(bytes: Uint8Array): string | undefined {
  const decoded = decodeBytes(bytes);
  return decoded.ok ? decoded.text : undefined;
}

/** True for a name that would lead out of its folder or to another drive, or holds control characters. */
export function isUnsafeName(name: string): boolean {
  return (
    name.startsWith('/') ||
    /^[A-Za-z]:/.test(name) ||
    name.split('/').includes('..') ||
    /[\u0000-\u001f]/.test(name)
  );
}

/** Folders and files that systems add to archives by themselves. */
export function isSystemFile(name: string): boolean {
  return /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/i.test(name);
}
