import { verseHalves } from '../../article/verseHalves.ts';

/** Stretch of a page, `from`..`to`, white space at its ends left out; `number` and `start` of the line it begins on. */
export interface Stretch {
  number: number;
  start: number;
  from: number;
  to: number;
  /** True for a part of a line of the page. */
  isPiece?: boolean | undefined;
  /** True for lines of the page that are read as one. */
  isJoined?: boolean;
}

/** Width at which mail and old pages wrap lines, least and most, in characters. */
const NARROWEST = 30;
const WIDEST = 130;
/** Fewest lines cut in a sentence, and their share among the lines that end without a sign. */
const FEWEST = 3;
const SHARE = 0.7;
/** Least length, as a share of the width, of a line that goes on though the next word had room: some wrap by hand. */
const NEARLY_FULL = 0.7;
/** Least share of lines that end a sentence: verse, lists and menus have hardly any. */
const ENDED = 0.15;

/** Signs that end a line, and signs that may close behind them. */
const ENDS = '.؟?!…:؛';
const CLOSES = '»"”)';
/** First sign of an item of a list, and of a row between bars. */
const ITEM = /^[•●▪■◦*|–—-]|^[(]?\p{Nd}{1,2}[-.)]/u;

/**
 * Joins hard-wrapped lines: a sentence cut at a fixed width goes on in the next line. A line was wrapped where it ends
 * without a sign and the first word of the next one had no room in it. Applies to pages of which all lines are short,
 * whose unended lines are nearly all full, and in which sentences end; undefined for all others.
 */
export function joinWrapped(page: string, lines: readonly Stretch[]): Stretch[] | undefined {
  if (lines.length <= FEWEST) return undefined;
  let first = 0;
  let widest = 0;
  for (const line of lines) {
    const length = line.to - line.from;
    if (line === lines[0]) first = length;
    else if (length > widest) widest = length;
    // Most pages hold a paragraph in one line, below their headline.
    if (widest > WIDEST) return undefined;
  }
  // The first line may be a headline, longer than the others.
  const width = first > 1.25 * widest ? widest : Math.max(first, widest);
  if (width < NARROWEST || width > WIDEST) return undefined;
  // Asked first, for no text need be cut out for it: long lists and verse end here.
  let ended = 0;
  for (const line of lines) if (isEnded(page, line)) ended++;
  if (ended < Math.max(2, ENDED * lines.length)) return undefined;
  const texts = lines.map(({ from, to }) => page.slice(from, to));
  const goesOn = (i: number): boolean => {
    const [text = '', next, line] = [texts[i], texts[i + 1], lines[i]];
    if (next === undefined || line === undefined || lines[i + 1]?.number !== line.number + 1) return false;
    if (isEnded(page, line)) return false;
    return !ITEM.test(next) && !ITEM.test(text) && verseHalves(text) === undefined;
  };
  const isFull = (i: number): boolean => {
    const [length, word = ''] = [texts[i]?.length ?? 0, /^\S+/u.exec(texts[i + 1] ?? '')?.[0]];
    return length <= width && length + 1 + word.length > width;
  };
  const unended = [...texts.keys()].filter(goesOn);
  const wrapped = unended.filter(isFull).length;
  if (wrapped < FEWEST || wrapped < SHARE * unended.length) return undefined;
  const joins = new Set(
    unended.filter((i) => isFull(i) || (i > 0 && (texts[i]?.length ?? 0) >= NEARLY_FULL * width)),
  );
  const joined: Stretch[] = [];
  lines.forEach((line, i) => {
    const last = joined.at(-1);
    if (last !== undefined && joins.has(i - 1)) {
      last.to = line.to;
      last.isJoined = true;
    } else {
      const { number, start, from, to, isPiece } = line;
      joined.push({ number, start, from, to, isPiece });
    }
  });
  return joined;
}

/** True for a line with a sign at its end, quotes and brackets behind the sign left out. */
function isEnded(page: string, { from, to }: Stretch): boolean {
  let last = to - 1;
  while (last > from && CLOSES.includes(page.charAt(last))) last--;
  return ENDS.includes(page.charAt(last));
}

/** Shortest line, in characters, that may be a whole page, and its least share of the page: a paragraph may hold wide blanks. */
const LONG = 200;
const LEAST_SHARE = 0.9;
/** Fewest wide blanks of such a line. */
const FEWEST_BREAKS = 3;
/** White space that stands for a line's end on such a page; justified text and verse have two to four blanks. */
const BREAK = /[ \t\u00a0]{8,}|[ \u00a0]{2,}\t[ \t\u00a0]*/gu;

/** True for a long line that is nearly the whole page. */
export function isNearlyAll(page: string, { from, to }: Stretch): boolean {
  return to - from > LONG && to - from > LEAST_SHARE * page.length;
}

/** Cuts a line at its wide blanks; gives the line as it is where it is no page on one line. */
export function cutAtBlanks(page: string, line: Stretch): readonly Stretch[] {
  const pieces: Stretch[] = [];
  let { from } = line;
  const text = page.slice(line.from, line.to);
  const breaks = [...text.matchAll(BREAK)];
  if (breaks.length < FEWEST_BREAKS || !/[ \t\u00a0]{8}/u.test(text)) return [line];
  for (const { index, 0: blanks } of breaks) {
    pieces.push({ ...line, from, to: line.from + index, isPiece: true });
    from = line.from + index + blanks.length;
  }
  pieces.push({ ...line, from, isPiece: true });
  return pieces.filter((piece) => piece.from < piece.to);
}
