import { sentencesIn } from '../listen/sentences.ts';

/** Part of a paragraph's text that is selected, in UTF-16 offsets. */
export type Part = { from: number; to: number };

/** Keys that, with shift, extend a selection (1) or make it shorter (-1). Arabic text runs to the left. */
export const EXTENDING: Partial<Record<string, { unit: 'word' | 'sentence'; by: 1 | -1 }>> = {
  ArrowLeft: { unit: 'word', by: 1 },
  ArrowRight: { unit: 'word', by: -1 },
  ArrowDown: { unit: 'sentence', by: 1 },
  ArrowUp: { unit: 'sentence', by: -1 },
};

const WORD = /[\p{L}\p{M}\p{N}\u0640\u200c\u200d]+/gu;

/**
 * Extends a selection in a paragraph to the end of the next word or sentence, or takes back the last one.
 * @param now the selected part; undefined when nothing is: the paragraph's beginning is then extended
 * @returns undefined when nothing is left
 */
export function extended(
  text: string,
  now: Part | undefined,
  unit: 'word' | 'sentence',
  by: 1 | -1,
): Part | undefined {
  const ends =
    unit === 'word'
      ? [...text.matchAll(WORD)].map(({ index, 0: word }) => index + word.length)
      : sentencesIn(text).map(({ to }) => to);
  const { from, to } = now ?? { from: 0, to: 0 };
  const end =
    by === 1 ? (ends.find((end) => end > to) ?? to) : ends.findLast((end) => end < to && end > from);
  return end === undefined || end <= from ? undefined : { from, to: end };
}
