import { COMPLETION_NODE, completionPath } from '../../site/files.ts';
import type { Count, CompletionNode } from '../../site/files.ts';
import { withoutArticle } from '../../text/clitics.ts';
import { foldedWords } from '../../text/prefixMatch.ts';
import type { SiteFile } from './siteFile.ts';

/** Most words in a file of letters that few keywords have. */
const MOST_TOGETHER = 3 * COMPLETION_NODE;

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
  const keywords = keywordsOf(words);
  const node: CompletionNode = { keywords: keywords.slice(0, COMPLETION_NODE), next: '' };
  if (keywords.length > COMPLETION_NODE) {
    const letters = byLetter(words, depth);
    const { together, alone } = packed(letters);
    for (const letter of alone) {
      node.next += letter;
      yield* grow(prefix + letter, letters.get(letter) ?? []);
    }
    if (together.length > 0) {
      node.rest = together.join('');
      const few = new Set(together.flatMap((letter) => letters.get(letter) ?? []));
      const content: CompletionNode = {
        keywords: keywordsOf(words.filter((word) => few.has(word))),
        next: '',
      };
      yield { path: completionPath(prefix, true), content };
    }
  }
  yield { path: completionPath(prefix), content: node };
}

/** Distinct keywords of some words, in the order of the words: most used first. */
const keywordsOf = (words: Word[]): Count[] => [...new Set(words.map(({ keyword }) => keyword))];

/** Parts letters whose keywords fit into one file together, those of fewest keywords first, from those with a file of their own. */
function packed(letters: Map<string, Word[]>): { together: string[]; alone: string[] } {
  const together: string[] = [];
  let taken = 0;
  for (const [letter, words] of [...letters].sort(([, a], [, b]) => a.length - b.length)) {
    if (taken + words.length > MOST_TOGETHER) break;
    taken += words.length;
    together.push(letter);
  }
  if (together.length < 2) return { together: [], alone: [...letters.keys()] };
  return { together, alone: [...letters.keys()].filter((letter) => !together.includes(letter)) };
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
