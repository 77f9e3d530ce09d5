import { COMPLETION_NODE } from '../../site/files.ts';
import type { Count, CompletionNode } from '../../site/files.ts';
import { withoutArticle } from '../../text/clitics.ts';
import { foldedWords } from '../../text/prefixMatch.ts';
import { completionPath } from '../../site/completionPath.ts';
import type { SiteFile } from './siteFile.ts';

/** A word of a keyword, by its folded letters. */
type Word = { letters: string[]; keyword: Count };

/**
 * Writes the keywords as a tree of prefixes for completion. A node holds the COMPLETION_NODE most used keywords with a
 * word that begins with its prefix (with or without «ال»); only where there are more do longer prefixes get nodes.
 * @param keywords most used first
 */
export function* completionFiles(keywords: Count[]): Generator<SiteFile> {
  const words = keywords.flatMap((keyword): Word[] => {
    const own = new Set(foldedWords(keyword.text).flatMap((word) => [word, withoutArticle(word)]));
    return [...own].map((word) => ({ letters: [...word], keyword }));
  });
  yield* grow('', words);
}

function* grow(prefix: string, words: Word[]): Generator<SiteFile> {
  const depth = [...prefix].length;
  const keywords = [...new Set(words.map(({ keyword }) => keyword))];
  const node: CompletionNode = { keywords: keywords.slice(0, COMPLETION_NODE), next: '' };
  if (keywords.length > COMPLETION_NODE) {
    for (const [letter, below] of byLetter(words, depth)) {
      node.next += letter;
      yield* grow(prefix + letter, below);
    }
  }
  yield { path: completionPath(prefix), content: node };
}

function byLetter(words: Word[], depth: number): Map<string, Word[]> {
  const groups = new Map<string, Word[]>();
  for (const word of words) {
    const letter = word.letters[depth];
    if (letter === undefined) continue;
    const group = groups.get(letter);
    if (group) group.push(word);
    else groups.set(letter, [word]);
  }
  return groups;
}
