import type { PhraseStatistics, PhraseEvidence } from './phraseStatistics.ts';
import { MOST_WORDS } from './phraseStatistics.ts';
import { copyOf, isArabic, isPersian, type KeywordRun } from './keywordLines.ts';

/** A keyword within a run: `length` words from `at` on. */
export interface Segment {
  at: number;
  length: number;
}

/** Finds the parts of a run that are known to be keywords without any evidence from outside the line. */
export function certainSegments(run: KeywordRun): Segment[] {
  if (run.certain) return [{ at: 0, length: run.words.length }];
  const copy = copyOf(run);
  if (!copy) return [];
  const cuts = [{ at: copy.at, length: copy.length }];
  if (copy.at === 1) cuts.push({ at: 0, length: 1 });
  return cuts;
}

/**
 * Segments a run of words into keywords: of all ways the one whose parts, each scored by its evidence, have the
 * best sum. The copy that closes the run is a segment of its own.
 */
export function segmentRun(run: KeywordRun, evidence: PhraseStatistics): Segment[] {
  const count = run.words.length;
  if (run.certain) return [{ at: 0, length: count }];
  const copy = copyOf(run);
  const end = copy ? count - copy.length : count;
  const best: { score: number; cut: Segment | undefined }[] = [{ score: 0, cut: undefined }];
  for (let to = 1; to <= end; to++) {
    let winner: { score: number; cut: Segment | undefined } = {
      score: -Infinity,
      cut: { at: to - 1, length: 1 },
    };
    for (let length = 1; length <= Math.min(MOST_WORDS, to); length++) {
      const at = to - length;
      if (copy && crosses(at, to, copy.at, copy.at + copy.length)) continue;
      if (length > 1 && mixesLetters(run.words.slice(at, to))) continue;
      const isCopied = copy?.at === at && copy.length === length;
      const score = (best[at]?.score ?? 0) + (isCopied ? 0 : worth(evidence.of(run, at, length), length));
      if (score > winner.score) winner = { score, cut: { at, length } };
    }
    best.push(winner);
  }
  const cuts: Segment[] = copy ? [{ at: end, length: copy.length }] : [];
  for (let to = end; to > 0;) {
    const cut = best[to]?.cut;
    if (!cut) break;
    cuts.push(cut);
    to = cut.at;
  }
  // A copied keyword longer than MOST_WORDS is no candidate of the search above: its length is known from the copy.
  if (copy && copy.length > MOST_WORDS) {
    const inside = (cut: Segment): boolean => cut.at >= copy.at && cut.at < copy.at + copy.length;
    return [...cuts.filter((cut) => !inside(cut)), { at: copy.at, length: copy.length }].sort(
      (a, b) => a.at - b.at,
    );
  }
  return cuts.reverse();
}

function crosses(at: number, to: number, from: number, until: number): boolean {
  if (at >= until || to <= from) return false;
  if (until - from > MOST_WORDS) return at < from || to > until;
  return at !== from || to !== until;
}

/**
 * Tells words of two keywords: a copy is in Persian letters throughout, so a word with an Arabic yeh or kaf beside
 * it belongs to another keyword.
 */
function mixesLetters(words: string[]): boolean {
  return words.some(isPersian) && words.some((word) => isArabic(word) && !isPersian(word));
}

/**
 * Score of reading these words as one keyword; 0 means no gain. Fitted by a perceptron on 4,000 generated keyword
 * lines, with no more weights than have a meaning of their own: most tags have two or three words; a tag occurs on
 * its page; words that occur together in the texts, then in other lines, make a phrase; three words that occur
 * together nowhere else are hardly one tag.
 */
function worth(phrase: PhraseEvidence, length: number): number {
  const known = phrase.certain > 0 ? 0.15 : 0;
  const onPage = phrase.inText || phrase.inTitle;
  if (length === 1) return known - 1.48 + (onPage ? 1.01 : 0) + (phrase.inTitle ? 0.64 : 0);
  return (
    known +
    (length === 2 ? 0 : length === 3 ? 1.02 : -0.56) +
    (onPage ? 1.81 : 0) +
    0.53 * Math.log(phrase.cohesion) +
    0.38 * Math.log(phrase.lineCohesion) -
    (phrase.unheard ? (length === 2 ? 0.84 : 2.82) : 0)
  );
}
