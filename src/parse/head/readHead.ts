import type { Cursor } from '../lines/cursor.ts';
import type { Line } from '../lines/lines.ts';
import { chooseDay } from './chooseDay.ts';
import { isDateline } from './dateline.ts';
import { findDate, LONGEST_TITLE, type DateLine } from './headDates.ts';
import type { Head } from './head.ts';
import { findTitle } from './findTitle.ts';
import { leadAuthors } from './leadAuthors.ts';
import { classifyHead, headRegion, type HeadLine } from './lineKinds.ts';
import { isCrawlStamp } from '../dates/readDate.ts';
import { enterDateline, takeHead } from './takeHead.ts';
import { markTicker, markUnderTitle } from './underTitle.ts';

/**
 * Reads the head of a page: all lines before its first sentence, in whatever order they stand. Each is classified by its
 * looks, then the headline is chosen (under a crawl stamp or above a date line it is sure, else it is a short line above a
 * text), then the day; what is left is taken for what it is, and the first line of text ends the head.
 */
export function readHead(cursor: Cursor): Head {
  const head: Head = {
    title: undefined,
    date: undefined,
    dateline: undefined,
    source: undefined,
    byline: undefined,
    authors: [],
    kicker: undefined,
    section: undefined,
    body: [],
    readAlso: [],
    printedKeywords: [],
  };
  const isStamped = takeStamp(cursor);
  const date = findDate(cursor);
  const isForced = isStamped && canBeTitle(cursor.peek());
  const region = headRegion(cursor, Math.max(date === undefined ? 0 : date.ahead + 1, isForced ? 1 : 0));
  const lines = classifyHead(cursor, region.length);
  if (date !== undefined) markDate(lines, date);
  const found = findTitle(cursor, lines, { date, isForced, hasText: region.hasText });
  const title = isStamped || found === undefined ? found : withoutRepeats(lines, found);
  if (title !== undefined) {
    const lead = () => textBelow(cursor, lines.length);
    markTicker(lines, title, lead);
    markUnderTitle(lines, title, lead);
  }
  const day = chooseDay(lines, title);
  head.date = day?.day;
  const atLeast = Math.max(date === undefined ? 0 : date.ahead + 1, day === undefined ? 0 : day.at + 1);
  takeHead(cursor, lines, { title, atLeast }, head);
  takeUnder(cursor, head);
  if (head.authors.length === 0 && head.byline === undefined) head.authors.push(...authorsBelow(cursor));
  return head;
}

/** Authors in the by-line that opens one of the first paragraphs: a deck, or the editors' own lines, may stand above it. */
function authorsBelow(cursor: Cursor): string[] {
  for (let ahead = 0; ahead < 3; ahead++) {
    const line = cursor.peek(ahead);
    const authors =
      line === undefined || line.length < PROSE
        ? []
        : leadAuthors(line.page.slice(line.from, line.from + PROSE));
    if (authors.length > 0) return authors;
  }
  return [];
}

/** Shortest paragraph, in characters, that a by-line may open. */
const PROSE = 100;

/** Beginning of the text below the head, as much as tells of what it speaks. */
const textBelow = (cursor: Cursor, from: number): string =>
  [0, 1].map((ahead) => cursor.peek(from + ahead)?.text.slice(0, 600) ?? '').join(' ');

/** Shortest headline that is looked for in a longer line, in characters. */
const SHORTEST = 12;

/** Marks lines that repeat the headline, or another line, as furniture; where the found line is «section > headline» or «headline - site», the bare one is it. */
function withoutRepeats(lines: HeadLine[], found: number): number {
  let title = found;
  const texts = new Set<string>();
  for (const [place, { kind, line }] of lines.entries()) {
    if (place === title || kind !== 'text' || line.length < SHORTEST) continue;
    const text = lines[title]?.line.text ?? '';
    const isAgain = texts.has(line.text);
    texts.add(line.text);
    if (isAgain || line.text === text) lines[place] = { kind: 'furniture', line };
    else if (isBareOf(line.text, text)) {
      lines[title] = { kind: 'furniture', line: lines[title]?.line ?? line };
      title = place;
    } else if (isBareOf(text, line.text)) lines[place] = { kind: 'furniture', line };
  }
  return title;
}

/** True where `long` is `bare` with a path before it or a site's name after it. */
function isBareOf(bare: string, long: string): boolean {
  if (long.startsWith(bare)) return /^\s*[-–—|ـ]/u.test(long.slice(bare.length));
  return long.endsWith(bare) && /[-–—|>»/\\]\s*$/u.test(long.slice(0, -bare.length));
}

/** Enters the date line found beside its label, or on the title's line, among the classified lines. */
function markDate(lines: HeadLine[], { ahead, reading, isUpdate, titleEnd }: DateLine): void {
  const found = lines[ahead];
  if (found === undefined || (found.kind === 'date' && titleEnd === undefined)) return;
  const day = reading.kind === 'day' ? reading.day : undefined;
  lines[ahead] = {
    kind: 'date',
    line: found.line,
    date: { day, isUpdate, isLabelled: true, ...(titleEnd === undefined ? {} : { titleEnd }) },
  };
}

/** Takes dates, a by-line and a dateline that stand right under the head of a page too short to show where its text begins. */
function takeUnder(cursor: Cursor, head: Head): void {
  for (let taken = 0; taken < 3; taken++) {
    const [line] = classifyHead(cursor, 1);
    if (line === undefined || cursor.atLastLine) break;
    const isMore =
      (line.kind === 'date' && head.title !== undefined && line.date?.titleEnd === undefined) ||
      (line.kind === 'byline' && head.byline === undefined);
    if (!isMore) break;
    head.date ??= chooseDay([line], undefined)?.day;
    takeHead(cursor, [line], { title: undefined, atLeast: 1 }, head);
  }
  const line = cursor.peek();
  if (head.dateline === undefined && line !== undefined && line.length <= 80 && isDatelineLine(line))
    enterDateline(head, cursor.take('dateline'));
}

/** Takes the crawl stamp and the origin's lines above it; false where none of the first three lines is a stamp. */
function takeStamp(cursor: Cursor): boolean {
  const above = [0, 1, 2].find((ahead) => isStamp(cursor.peek(ahead)));
  if (above === undefined) return false;
  for (let i = 0; i < above; i++) cursor.take('origin');
  cursor.take('stamp');
  return true;
}

function isStamp(line: Line | undefined): boolean {
  if (line === undefined || line.length < 14 || line.length > 40) return false;
  const digit = line.page.charCodeAt(line.from);
  return digit >= 48 && digit <= 57 && isCrawlStamp(line.text);
}

/** True for a line under a stamp that is not plainly something else. A headline may open with «شاهد..» or «للمزيد». */
function canBeTitle(line: Line | undefined): boolean {
  if (line === undefined || line.length > LONGEST_TITLE) return false;
  // A sentence is the lead of a page whose title is missing.
  if (line.endsSentence && line.length > 60) return false;
  const { label } = line;
  if (label === undefined || !label.form.firm) return true;
  return label.form.kind === 'list' ? !line.isListLabel : label.separator !== 'colon';
}

function isDatelineLine(line: Line): boolean {
  return !line.isFirm && isDateline(line.text);
}
