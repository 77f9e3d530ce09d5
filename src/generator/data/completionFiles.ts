import { VOCABULARY_NODE } from '../../site/files.ts';
import type { Count, VocabularyNode } from '../../site/files.ts';
import { foldedWords, withoutArticle } from '../../text/prefixMatch.ts';
import { vocabularyPath } from '../../site/completionPath.ts';
import type { SiteFile } from './siteFile.ts';

type Word = { letters: string[]; keyword: Count };

/**
 * The keywords as a tree of beginnings: a file holds the VOCABULARY_NODE most used keywords with a word that
 * begins so (with or without «ال»), and only where there are more do longer beginnings get files of their own.
 * @param keywords most used first
 */
export function* vocabularyFiles(keywords: Count[]): Generator<SiteFile> {
  const words = keywords.flatMap((keyword): Word[] => {
    const own = new Set(foldedWords(keyword.text).flatMap((word) => [word, withoutArticle(word)]));
    return [...own].map((word) => ({ letters: [...word], keyword }));
  });
  yield* grow('', words);
}

function* grow(prefix: string, words: Word[]): Generator<SiteFile> {
  const depth = [...prefix].length;
  const keywords = [...new Set(words.map(({ keyword }) => keyword))];
  const node: VocabularyNode = { keywords: keywords.slice(0, VOCABULARY_NODE), next: '' };
  if (keywords.length > VOCABULARY_NODE) {
    for (const [letter, below] of byLetter(words, depth)) {
      node.next += letter;
      yield* grow(prefix + letter, below);
    }
  }
  yield { path: vocabularyPath(prefix), content: node };
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
