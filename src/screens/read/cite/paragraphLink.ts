import { matchKey } from '../../../text/matchKey.ts';

/**
 * The part of an address that names a paragraph: `p3~k9x2a`, its number and a hash of its words. The words win, so the
 * link leads to the same paragraph after paragraphs before it came or went; spelling, harakat and punctuation may
 * change. The number is the best guess once its words have changed.
 */

const FRAGMENT = /^p([1-9]\d{0,5})(?:~([0-9a-z]{5}))?$/;
const HASHES = 36 ** 5;

/**
 * Five letters and digits that stand for a paragraph's words: FNV-1a (32 bit, over UTF-16 units) of its matchKey.
 * Two of 200 different paragraphs have the same by a chance of 1 in 3000; their numbers then decide.
 * @returns nothing for a paragraph without words
 */
export function paragraphHash(text: string): string | undefined {
  const key = matchKey(text);
  if (key === '') return undefined;
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return ((hash >>> 0) % HASHES).toString(36).padStart(5, '0');
}

/** @returns what an address ends with after its `#`; `block` is 0-based */
export function paragraphFragment(texts: readonly string[], block: number): string {
  const hash = paragraphHash(texts[block] ?? '');
  return `p${block + 1}${hash ? `~${hash}` : ''}`;
}

/** Does the end of an address name a paragraph by its words? A bare `p3` is an id of the page, and the browser's. */
export const namesByWords = (fragment: string): boolean => FRAGMENT.exec(fragment)?.[2] !== undefined;

/**
 * The paragraph that the end of an address names.
 * @param fragment without `#`: `p3~k9x2a` or `p3`
 * @param texts the paragraphs
 * @returns its number, 0-based: of those with the named words the one nearest to the named number; without any, the
 *   named number; nothing when there is no such paragraph, or something else is named
 */
export function paragraphNamed(fragment: string, texts: readonly string[]): number | undefined {
  const [, number, hash] = FRAGMENT.exec(fragment) ?? [];
  if (number === undefined) return undefined;
  const named = Number(number) - 1;
  let nearest: number | undefined;
  for (const [block, text] of texts.entries()) {
    if (hash === undefined || paragraphHash(text) !== hash) continue;
    if (nearest === undefined || Math.abs(block - named) < Math.abs(nearest - named)) nearest = block;
  }
  return nearest ?? (named < texts.length ? named : undefined);
}
