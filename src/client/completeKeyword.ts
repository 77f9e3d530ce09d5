import { withoutArticle } from '../text/clitics.ts';
import { beginsAsTyped, foldedWords } from '../text/prefixMatch.ts';
import type { Count, CompletionNode } from '../site/files.ts';
import { completionPath } from '../site/files.ts';
import type { Load } from './loadFile.ts';

/**
 * Keywords of which every typed word begins some word, most used first, with or without «ال» on either side:
 * «الاسد» and «اسد» find «بشار الأسد», «القناة» finds «قناة السويس». Reads one small file for each typed letter,
 * until a file holds all keywords with the prefix.
 * @throws SiteError when a file of the site cannot be had
 */
export async function completeKeyword(typed: string, load: Load): Promise<Count[]> {
  const [longest = ''] = foldedWords(typed)
    .map(withoutArticle)
    .sort((a, b) => b.length - a.length);
  let prefix = '';
  let node = await load<CompletionNode>(completionPath(prefix));
  for (const letter of longest) {
    const isRest = node.rest?.includes(letter) === true;
    if (!isRest && !node.next.includes(letter)) break;
    if (!isRest) prefix += letter;
    node = await load<CompletionNode>(completionPath(prefix, isRest));
    if (isRest) break;
  }
  return node.keywords
    .filter(({ text }) => beginsAsTyped(text, typed))
    .map(({ text, count }) => ({ text, count }));
}
