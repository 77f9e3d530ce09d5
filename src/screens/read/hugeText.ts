import type { BlockRun } from '../../article/blockRuns.ts';

/** Characters of text from which only what is near the window is laid out (body.css): some forty pages of a book. */
const HUGE_FROM = 100_000;
/** Characters of a section, and most runs of blocks in it. */
const SECTION = { length: 8000, runs: 100 };

/**
 * Divides a huge text into sections of which the browser lays out only those near the window. A text of usual length is one
 * section. A list or table is never cut. A page of 6.6 MB is alive 1.0 s after its address was opened (15,000 paragraphs), 1.3 s
 * (40,000 lines) or .9 s (one paragraph); laid out whole, 14, 60 and 154 s.
 */
export function sectionsOf(runs: readonly BlockRun[]): BlockRun[][] {
  const sections: BlockRun[][] = [];
  let all = 0;
  let length = Infinity;
  for (const run of runs) {
    const last = sections.at(-1);
    if (last && length < SECTION.length && last.length < SECTION.runs) last.push(run);
    else {
      sections.push([run]);
      length = 0;
    }
    for (const { text } of run.blocks) {
      length += text.length;
      all += text.length;
    }
  }
  return all > HUGE_FROM ? sections : [[...runs]];
}

/** Most characters of a block that is one piece: a browser lays out all of a paragraph, however little of it is in view. */
export const LONGEST_BLOCK = 20_000;
/** Least characters of a part of a longer block. */
const PART = 4000;

/** Cuts the text of a very long block into parts, after the ends of sentences where it has any. Nothing is lost. */
export function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length;) {
    const window = text.slice(from + PART, from + 2 * PART);
    const end = /[.!?\u061f\n]["»”)\]]*\s+/u.exec(window) ?? /\s+/u.exec(window);
    const to = end ? from + PART + end.index + end[0].length : from + 2 * PART;
    parts.push(text.slice(from, to));
    from = to;
  }
  return parts;
}
