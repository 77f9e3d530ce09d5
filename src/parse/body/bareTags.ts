import { plain } from '../lines/labelLetters.ts';
import type { Cursor } from '../lines/cursor.ts';
import type { Line } from '../lines/lines.ts';
import { isBoilerplateLine } from './boilerplate.ts';

/** Most words of a tag, and its greatest length in characters. */
const MOST_WORDS = 4;
const LONGEST = 40;
/** Fewest tags that are recognized without a label. */
const FEWEST = 2;

/**
 * Counts the tags without a label that begin at the next line, 0 where there are none: short lines after the last
 * sentence, each of words that stand in the text, down to a share bar, a label or the page's end. The words of a
 * signature or of a closing verse do not return in the text; a cross-heading has text under it.
 * @param text the article's title and text
 */
export function bareTags(cursor: Cursor, text: () => string): number {
  const above = cursor.peek(-1);
  const tags = cursor.peek();
  if (tags !== undefined && cursor.rest === 1 && isHashTags(tags.text)) return 1;
  if (!isTagLike(cursor.peek()) || above === undefined || !above.endsSentence) return 0;
  let count = 1;
  while (isTagLike(cursor.peek(count))) count++;
  const below = cursor.peek(count);
  const ends = below === undefined || isBoilerplateLine(below) || below.isListLabel || below.isFirm;
  if (count < FEWEST || !ends) return 0;
  const words = new Set(
    plain(text())
      .split(/[^\p{L}]+/u)
      .map(withoutPrefixes),
  );
  for (let i = 0; i < count; i++) {
    const own = plain(cursor.peek(i)?.text ?? '').split(' ');
    if (!own.every((word) => words.has(withoutPrefixes(word)))) return 0;
  }
  return count;
}

/** Removes «و» and «ال» before a word. */
const withoutPrefixes = (word: string): string => word.replace(/^و?(?:ال|لل|بال)?(?=\p{L}{3})/u, '');

/** A line of nothing but tags with their sign: «#طرق #مطار_الواحة». */
const HASH_TAGS = /^(?:#[\p{L}\p{N}\p{M}_]+[\s،,|]*)+$/u;

/** True for a line of hash tags. */
export function isHashTags(text: string): boolean {
  return text.startsWith('#') && HASH_TAGS.test(text);
}

/** True for a tag on a line of its own: a few words and no sign. */
export function isTagLike(line: Line | undefined): boolean {
  if (line === undefined || line.length > LONGEST || line.label !== undefined || isBoilerplateLine(line))
    return false;
  const words = line.text.split(/\s+/u);
  return words.length <= MOST_WORDS && words.every((word) => /^#?[\p{L}\p{M}_]+$/u.test(word));
}
