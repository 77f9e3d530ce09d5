import { endsInAbbreviation } from '../../../text/signs/abbreviation.ts';

/** Text to be read aloud. */
export interface SpokenBlock {
  text: string;
  /** Length of the dateline at its beginning, which is read by itself; in characters. */
  opening?: number;
}

/** Sentence, or a part of a long one, that is one utterance. `from`..`to` are offsets in the block's text. */
export interface Sentence {
  block: number;
  from: number;
  to: number;
  text: string;
}

type Stretch = Pick<Sentence, 'from' | 'to'>;

/**
 * Longest utterance in characters. Voices that come over the net fall silent after some fifteen seconds of one utterance;
 * 140 characters take about thirteen at the slowest speed.
 */
const LONGEST = 140;

/**
 * Cuts texts into utterances: at the ends of sentences (Unicode Standard Annex 29, as `Intl.Segmenter`
 * has it), and long ones at a comma, a semicolon, a colon, or between two words. No end of a sentence is the point of
 * an abbreviation («د.», «أ.د.»), nor one inside a number. Stretches without letter or digit are left out.
 */
export function sentencesOf(blocks: readonly SpokenBlock[]): Sentence[] {
  return blocks.flatMap(({ text, opening = 0 }, block) =>
    [...stretchesOf(text, 0, opening), ...stretchesOf(text, opening, text.length)].map(({ from, to }) => ({
      block,
      from,
      to,
      text: text.slice(from, to).replace(UNSAID, ' '),
    })),
  );
}

/** Sentences of a text, however long, without the white space at their ends. */
export const sentencesIn = (text: string): Stretch[] =>
  joined(text)
    .map((sentence) => trimmed(text, sentence))
    .filter(({ from, to }) => SOUNDS.test(text.slice(from, to)));

const SOUNDS = /[\p{L}\p{N}]/u;
/** Stands in a text of the page for an override character, which has no sound (highlight/domText.ts). */
const UNSAID = /\ufffc/g;

function stretchesOf(text: string, from: number, to: number): Stretch[] {
  const part = text.slice(from, to);
  return joined(part)
    .flatMap((sentence) => breathsOf(part, sentence))
    .map((stretch) => trimmed(part, stretch))
    .filter((stretch) => SOUNDS.test(part.slice(stretch.from, stretch.to)))
    .map((stretch) => ({ from: stretch.from + from, to: stretch.to + from }));
}

/** Cuts a text into sentences; joins again those that were parted at an abbreviation. */
function joined(text: string): Stretch[] {
  const sentences: Stretch[] = [];
  for (const next of sentenceEnds(text)) {
    const last = sentences.at(-1);
    if (last && endsInAbbreviation(text.slice(last.from, last.to))) last.to = next.to;
    else sentences.push(next);
  }
  return sentences;
}

/** Sentences as the browser cuts them; the whole text where it cannot. */
function sentenceEnds(text: string): Stretch[] {
  if (!('Segmenter' in Intl)) return [{ from: 0, to: text.length }];
  return Array.from(
    new Intl.Segmenter('ar', { granularity: 'sentence' }).segment(text),
    ({ index, segment }) => ({ from: index, to: index + segment.length }),
  );
}

/** Places at which a long sentence may be cut, the best first. */
const BREATHS = [/[؛;:]["»”)]*\s/gu, /[،,]["»”)]*\s|\s[-–—]\s/gu, /\s/gu];

function breathsOf(text: string, { from, to }: Stretch): Stretch[] {
  if (to - from <= LONGEST) return [{ from, to }];
  const window = text.slice(from, from + LONGEST);
  const ends = BREATHS.map((breath) => {
    const last = [...window.matchAll(breath)].at(-1);
    return last ? last.index + last[0].length : 0;
  });
  // A cut that leaves only a few words before it is no good.
  const end = ends.find((end) => end >= LONGEST / 3) ?? LONGEST;
  return [{ from, to: from + end }, ...breathsOf(text, { from: from + end, to })];
}

function trimmed(text: string, { from, to }: Stretch): Stretch {
  const said = text.slice(from, to);
  return { from: from + said.length - said.trimStart().length, to: from + said.trimEnd().length };
}
