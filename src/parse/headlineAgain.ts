import { plain } from './lines/labelLetters.ts';
import type { Line } from './lines/lines.ts';
import { isProseLine } from './lines/proseLine.ts';
import { isKnownFurniture } from './tailFurniture.ts';

/** Lines at a page's top that may repeat the headline, and lines below among which it is looked for. */
const WITHIN = { top: 3, below: 400 };
/** Fewest lines between, for which it is worth leaving them out; fewer are read as a head. */
const FEWEST = 6;
/** Shortest page, in lines, on which it is looked for. */
const SHORTEST_PAGE = 16;
/** Shortest headline that is looked for, in characters and words. */
const SHORTEST = { characters: 16, words: 3 };
/** Longest headline, in characters. */
const LONGEST = 220;
/** Name of the site behind the headline in a page's `<title>`. */
const AFFIX = /\s+(?:[-–—|]|ـ{1,3})\s+[^|–—]{2,40}$/u;

/**
 * Finds where the head begins on a whole page of a site: its first line is the headline of the browser's tab, often with the
 * site's name behind it; menus, tickers and weather follow, then the headline stands again, above the text. Gives the index
 * of that line; 0 where the first line is not repeated, or a sentence stands between.
 */
export function headlineAgain(lines: readonly Line[]): number {
  if (lines.length < SHORTEST_PAGE) return 0;
  // Most pages: their text has begun.
  for (let place = WITHIN.top; place < FEWEST; place++) {
    const line = lines[place];
    if (line !== undefined && isOfArticle(line)) return 0;
  }
  for (let place = 0; place < WITHIN.top; place++) {
    const line = lines[place];
    if (line === undefined || line.length > LONGEST || line.endsSentence) return 0;
    const found = lastRepeat(lines, place, line);
    if (found >= FEWEST) return isBetweenFurnitureAndText(lines, place, found) ? found : 0;
  }
  return 0;
}

/** Fewest known lines of furniture between the two places of a headline, and lines below within which its text begins. */
const KNOWN = 3;
const TEXT_WITHIN = 20;

function isBetweenFurnitureAndText(lines: readonly Line[], from: number, to: number): boolean {
  let known = 0;
  for (let place = from + 1; place < to && known < KNOWN; place++)
    if (isKnownFurniture(lines, place)) known++;
  return known === KNOWN && lines.slice(to + 1, to + TEXT_WITHIN).some(isProseLine);
}

/** True for a sentence, and for a label of the article's own tail or date, above which the article has begun. */
const isOfArticle = (line: Line): boolean =>
  isProseLine(line) ||
  (line.endsSentence && line.length >= 25) ||
  (line.isFirm && line.label?.form.kind !== 'list');

function lastRepeat(lines: readonly Line[], place: number, { text, length }: Line): number {
  if (length < SHORTEST.characters || text.split(/\s+/u).length < SHORTEST.words) return 0;
  const bare = text.replace(AFFIX, '');
  const keys = new Set([text, bare, bare.replace(AFFIX, '')].map(keyOf));
  const shortest = Math.min(...[...keys].map((key) => key.length));
  let found = 0;
  for (let i = place + 1; i < Math.min(lines.length, WITHIN.below); i++) {
    const line = lines[i];
    if (line === undefined) break;
    const isSame = line.length >= shortest && line.length <= length + 20 && keys.has(keyOf(line.text));
    if (isSame) found = i;
    else if (isOfArticle(line)) break;
  }
  return found;
}

/** Letters and digits of a headline: quotes and signs differ between its two places. */
const keyOf = (text: string): string =>
  plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
