import { fold } from '../text/fold.ts';

/** Signs between tags as typed: commas, semicolons, hash signs, new lines. */
const BETWEEN = /[،,؛;#\n]+/;

/**
 * Reads tags as typed: «اقتصاد، للتحقق». White space inside is one space; of tags in spellings that fold to one the first
 * stays.
 */
export function tagsIn(typed: string): string[] {
  const tags = typed.split(BETWEEN).map((tag) => tag.trim().replace(/\s+/g, ' '));
  const keys = tags.map(fold);
  return tags.filter((tag, i) => tag !== '' && keys.indexOf(keys[i] ?? '') === i);
}
