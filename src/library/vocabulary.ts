import { fold } from '../article/fold.ts';
import type { Count, VocabularyNode } from '../article/site.ts';
import { vocabularyPath } from '../article/vocabularyPath.ts';
import type { Load } from './load.ts';

/**
 * Keywords of which every typed word begins some word, most used first: «الاسد» finds «بشار الأسد».
 * Reads one small file a typed letter until a file holds all that begin so.
 * @throws SiteError when a file of the site cannot be had
 */
export async function completeKeyword(typed: string, load: Load): Promise<Count[]> {
  const words = fold(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const longest = words.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const letters = [...longest];
  let prefix = '';
  let node = await load<VocabularyNode>(vocabularyPath(prefix));
  for (const letter of letters) {
    if (!node.next.includes(letter)) break;
    prefix += letter;
    node = await load<VocabularyNode>(vocabularyPath(prefix));
  }
  return node.keywords
    .filter(({ folded }) => {
      const own = folded.split(/[^\p{L}\p{N}]+/u);
      return words.every((word) => own.some((mine) => mine.startsWith(word)));
    })
    .map(({ text, count }) => ({ text, count }));
}
