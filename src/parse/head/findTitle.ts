import { verseHalves } from '../../article/verseHalves.ts';
import { isCaption } from '../body/captions.ts';
import type { Cursor } from '../lines/cursor.ts';
import type { Line } from '../lines/lines.ts';
import { isDateline } from './dateline.ts';
import { leadAuthors } from './leadAuthors.ts';
import { canHeadText, chooseHeadline, sharedWords, type Lead } from './headline.ts';
import type { DateLine } from './headDates.ts';
import type { HeadLine } from './lineKinds.ts';
import { isPlaceLine } from './underTitle.ts';

/** Evidence for the headline beside the lines' looks. `isForced`: the next line stands under a crawl stamp. `hasText`: a sentence ends the lines. */
export interface TitleEvidence {
  date: DateLine | undefined;
  isForced: boolean;
  hasText: boolean;
}

/** Length of the text looked at for words of the headline, in lines and characters. */
const LEAD = { lines: 3, characters: 900 };
/** Most short lines among which the first ones are believed to be headlines. */
const FEW = 4;
/** Fewest words of a headline that stands above a list's label. */
const OWN = 4;

/** Finds the place of the headline among the lines of a head; undefined where the page prints none. */
export function findTitle(
  cursor: Cursor,
  lines: readonly HeadLine[],
  { date, isForced, hasText }: TitleEvidence,
): number | undefined {
  if (isForced) return 0;
  const lead = leadOf(cursor, lines.length);
  if (date?.titleEnd !== undefined) return date.ahead;
  if (date !== undefined && date.ahead > 0) {
    const above = placesOf(lines.slice(0, date.ahead), (line) => line.kind === 'text');
    if (above.length > 0) return nearDate(lines, above, date.ahead, lead);
    const only = lines[0];
    if (date.ahead === 1 && (!hasText || !isOther(only?.kind, lines[1]?.line.isFirm === true))) return 0;
  }
  if (hasText) return underEverything(lines, lead);
  const next = date === undefined ? undefined : lines.length;
  const line = next === undefined ? undefined : cursor.peek(next);
  return line !== undefined && looksLikeTitle(line, cursor.ahead(lines.length)) ? next : undefined;
}

/** True for kinds of a line that is not the headline though a date stands under it; above a date with its label only the surest. */
function isOther(kind: HeadLine['kind'] | undefined, isLabelled: boolean): boolean {
  if (kind === undefined) return true;
  if (['date', 'office', 'byline', 'list-label', 'source', 'credits', 'section'].includes(kind)) return true;
  return kind === 'furniture' && !isLabelled;
}

/** Text below the head, as much as tells of what it speaks. */
function leadOf(cursor: Cursor, from: number): Lead {
  let text = '';
  let longest = 0;
  for (let i = from; i < from + LEAD.lines && text.length < LEAD.characters; i++) {
    const line = cursor.peek(i);
    if (line === undefined) break;
    longest = Math.max(longest, line.length);
    text += `${text === '' ? '' : ' '}${line.page.slice(line.from, Math.min(line.to, line.from + LEAD.characters))}`;
  }
  return { text, longest };
}

function placesOf(lines: readonly HeadLine[], passes: (line: HeadLine) => boolean): number[] {
  return lines.flatMap((line, place) => (passes(line) ? [place] : []));
}

/** Chooses among the lines above a date: of more than a few, the last ones. */
function nearDate(
  lines: readonly HeadLine[],
  places: readonly number[],
  date: number,
  lead: Lead,
): number | undefined {
  let run = places;
  if (places.length > 3) run = places.filter((place) => place >= date - 2);
  if (run.length === 0) run = places;
  return chosenOf(lines, run, lead);
}

const textOf = (lines: readonly HeadLine[], place: number): string => lines[place]?.line.text ?? '';

/** True for a line that is no caption, no verse, and not a text's beginning with its by-line. */
function isHeadlineAlone(text: string): boolean {
  const gap = verseHalves(text)?.sign;
  const isVerse = gap === 'wide' || gap === '*';
  return !isVerse && !isCaption(text) && leadAuthors(text).length === 0;
}

/** Chooses a headline known by nothing but its looks and the text below it. */
function underEverything(lines: readonly HeadLine[], lead: Lead): number | undefined {
  const can = placesOf(lines, ({ kind, line }) => kind === 'text' && isHeadlineAlone(line.text)).filter(
    (place) => canHeadText(textOf(lines, place), lead, lines[place + 1]?.line.text.slice(0, 60) ?? lead.text),
  );
  const isHeadline = (place: number) =>
    !isPlaceLine(textOf(lines, place)) ||
    !can.some((above) => above < place && textOf(lines, above).split(/\s+/u).length >= OWN);
  const colonEnded = placesOf(lines, (line) => line.kind === 'text' && /[:：]$/u.test(line.line.text));
  const label = lines.findIndex((line) => line.kind === 'list-label');
  if (label >= 0) {
    // Under «اقرأ أيضا» below the headline other headlines stand; above it the label is a section's or of a list.
    const own = can.filter((place) => place < label && textOf(lines, place).split(/\s+/u).length >= OWN);
    if (own.length > 0)
      return own[
        chooseHeadline(
          own.map((place) => textOf(lines, place)),
          lead.text,
        )
      ];
    const last = can.at(-1);
    return last !== undefined && last > label ? last : undefined;
  }
  const arabic = can.filter((place) => /[\u0621-\u064a]/u.test(textOf(lines, place)) && isHeadline(place));
  const places = (arabic.length > 0 ? arabic : can).filter((place) => !colonEnded.includes(place));
  if (places.length === 0) {
    const person = placesOf(lines, (line) => line.kind === 'person')[0];
    return person !== undefined && sharedWords(textOf(lines, person), lead.text) > 1 ? person : undefined;
  }
  if (places.length > FEW) return mostShared(lines, places, lead.text);
  return chosenOf(lines, places, lead);
}

/** Fewest lines among which headlines of other articles may stand. */
const TICKER = 3;

/** Chooses by looks; among several lines one of which no word returns in the text gives way to that of which most do: a ticker's headline. */
function chosenOf(lines: readonly HeadLine[], places: readonly number[], lead: Lead): number | undefined {
  const texts = places.map((place) => textOf(lines, place));
  const chosen = places[chooseHeadline(texts, lead.text)];
  if (places.length < TICKER || chosen === undefined || sharedWords(textOf(lines, chosen), lead.text) > 0)
    return chosen;
  return mostShared(lines, places, lead.text) ?? chosen;
}

/** Chooses, among many short lines, the one whose words return most in the text; none where fewer than two return. */
function mostShared(lines: readonly HeadLine[], places: readonly number[], lead: string): number | undefined {
  let chosen: number | undefined;
  let most = 1;
  for (const place of places) {
    const held = sharedWords(textOf(lines, place), lead);
    if (held > most) {
      most = held;
      chosen = place;
    }
  }
  return chosen;
}

/** True under a date that opens a page too short to show its text: a short line, and not a sentence. */
function looksLikeTitle(line: Line, cursor: Cursor): boolean {
  return (
    line.label === undefined &&
    line.length <= 160 &&
    !cursor.atLastLine &&
    !'.،,:'.includes(String.fromCharCode(line.lastCode)) &&
    !isDateline(line.text)
  );
}
