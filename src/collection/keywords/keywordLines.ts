import { fold } from '../../text/fold.ts';
import { withoutEntities } from '../../text/entities.ts';

/**
 * A run of words of a keyword line: one keyword (`certain`), or several joined by single spaces, which only evidence can
 * segment.
 */
export interface KeywordRun {
  /** Words as printed. */
  words: string[];
  /** The same words, folded. */
  folded: string[];
  certain: boolean;
}

/** Separators of keywords: commas (not the one inside a number), semicolons, bars, bullets; dashes and slashes between spaces. */
const SEPARATOR = /(?:[،;؛|\u2022\u25aa\u25cf\t]|,(?!\d)|(?<!\d),|\s[-\u2013\u2014/]\s)+/u;
const AROUND = /^[\s"'«»\u201c\u201d.:()[\]*-]+|[\s"'«»\u201c\u201d.:()[\]*-]+$/gu;

/** Most words of a line that is one keyword, where the page prints one a line. */
const MOST_WORDS = 4;

/** Splits a page's printed keyword lines: each is one keyword where there are several and all are short, else see `keywordRuns`. */
export function keywordRunsOf(lines: readonly string[]): KeywordRun[] {
  const runs = lines.map(keywordRuns);
  const oneEach =
    lines.length > 1 &&
    runs.every(([run, other]) => !other && run !== undefined && run.words.length <= MOST_WORDS);
  return runs.flatMap((ofLine) => (oneEach ? ofLine.map((run) => ({ ...run, certain: true })) : ofLine));
}

/** Splits a printed keyword line at the separators it has. */
export function keywordRuns(line: string): KeywordRun[] {
  const text = withoutEntities(line);
  const hashed = text.includes('#');
  const parts = (hashed ? text.split(/[#\u066c،,;؛|]/u) : text.split(SEPARATOR)).filter((part) =>
    /[\p{L}\p{N}]/u.test(part),
  );
  // A single hash before everything marks the list, not its only keyword.
  const certain = parts.length > 1 || (hashed && /#\S+\s*$/u.test(text.trim()));
  const runs: KeywordRun[] = [];
  for (const part of parts) {
    const words: string[] = [];
    const folded: string[] = [];
    for (const printed of part.replaceAll('_', ' ').split(/\s+/u)) {
      const word = bare(printed);
      // Some ligatures fold to a mark on a space, which leaves nothing.
      const foldedWord = fold(word).replace(/\s+/gu, '');
      if (foldedWord === '') continue;
      words.push(word);
      folded.push(foldedWord);
    }
    if (words.length > 0) runs.push({ words, folded, certain: certain || words.length === 1 });
  }
  return runs;
}

/** Removes the quotes and stops around a word; '' where no word is left. */
function bare(word: string): string {
  const left = word.replace(AROUND, '');
  return /[\p{L}\p{N}]/u.test(left) ? left : '';
}

/**
 * Finds the automatic copy of an earlier keyword, in Persian letters, that often closes a line: its number of
 * words, and the place at which the copied keyword begins. A copy without a yeh or kaf to change looks the same as
 * the original, and then counts only when it follows at once. Undefined when nothing is repeated.
 */
export function copyOf({ words, folded }: KeywordRun): { length: number; at: number } | undefined {
  const count = words.length;
  for (let length = Math.min(count >> 1, LONGEST_COPY); length > 0; length--) {
    const begin = count - length;
    const persian = words.slice(begin).some(isPersian);
    for (let at = begin - length; at >= 0; at--) {
      if (!persian && at < begin - length) break;
      let same = true;
      for (let i = 0; i < length && same; i++) same = folded[at + i] === folded[begin + i];
      if (same) return { length, at };
    }
  }
  return undefined;
}

/** Most words of a copy: in a line of a million words not every word can be compared with every other. */
const LONGEST_COPY = 8;

/** True for a word with a yeh or kaf as Persian writes them. */
export function isPersian(word: string): boolean {
  return /[\u06cc\u06a9]/.test(word);
}

/** True for a word with a yeh or kaf as Arabic writes them: no copy changed it. */
export function isArabic(word: string): boolean {
  return /[\u064a\u0643]/.test(word);
}
