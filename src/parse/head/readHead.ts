import { isCrawlStamp, readDate, type DateReading } from './readDate.ts';
import { isDateline } from './dateline.ts';
import type { Label } from '../lines/labels.ts';
import type { Cursor } from '../lines/cursor.ts';
import type { Line } from '../lines/lines.ts';

/** A date line stands within this many lines of the head's beginning, a bare date (no label) within the first three. */
const DATE_WITHIN = 6;
const BARE_DATE_WITHIN = 3;
/** Longest title, in characters. */
const LONGEST_TITLE = 1500;
const LONGEST_ORIGIN = 80;

/** Parts a page's head prints. `body`: lines between title and date, which belong to the text. */
export interface Head {
  title: string | undefined;
  date: string | undefined;
  dateline: string | undefined;
  body: string[];
}

/**
 * Reads the head of a page, one of three:
 * A title · date; B origin · crawl stamp · title · date; C neither, where the first line may be a dateline.
 * A title is known only by the stamp above it or the date under it: the first line of a page without both
 * is already the text.
 */
export function readHead(cursor: Cursor): Head {
  const head: Head = { title: undefined, date: undefined, dateline: undefined, body: [] };
  const isStamped = takeStamp(cursor);
  const date = findDate(cursor);
  if (date !== undefined) readDatedHead(cursor, date, isStamped, head);
  else if (isStamped && canBeTitle(cursor.peek())) head.title = cursor.take('title');
  const line = cursor.peek();
  if (head.dateline === undefined && line !== undefined && line.length <= 80 && isDatelineLine(line))
    head.dateline = cursor.take('dateline');
  return head;
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

interface DateLine {
  /** Number of lines between the cursor and the date's line. */
  ahead: number;
  reading: DateReading;
  isUpdate: boolean;
  /** Offset, in the page, of the date that stands on the title's line. */
  titleEnd?: number;
}

function findDate(cursor: Cursor): DateLine | undefined {
  for (let ahead = 0; ahead < DATE_WITHIN; ahead++) {
    const line = cursor.peek(ahead);
    if (line === undefined || line.length > LONGEST_TITLE) return undefined;
    const date = dateAt(cursor, ahead, ahead < BARE_DATE_WITHIN);
    if (date !== undefined) return date;
    // Past the title, a sentence or a label ends the head: «تاريخ النشر» below the text of a short page is not in it.
    if (ahead > 0 && (line.length > 220 || line.lastCode === 0x2e || line.isFirm)) return undefined;
  }
  return undefined;
}

/** Reads the date line `ahead` lines on: labelled, or (`bare`) a date that stands alone. */
function dateAt(cursor: Cursor, ahead: number, bare: boolean): DateLine | undefined {
  const line = cursor.peek(ahead);
  if (line === undefined) return undefined;
  const { label, page, from, to } = line;
  if (label?.form.kind === 'date' || label?.form.kind === 'update') {
    if (label.form.firm || (bare && headlinesAbove(cursor, ahead))) return labelledDate(cursor, ahead, label);
    return undefined;
  }
  if (!bare) return undefined;
  if (line.length >= 6 && line.length <= 100 && hasDigit(line)) {
    const reading = readDate(line.text);
    if (reading.kind === 'day' && headlinesAbove(cursor, ahead)) return { ahead, reading, isUpdate: false };
  }
  // «<headline> تاريخ النشر: 7th, December 2024 GMT» on one line.
  const titleEnd = from + line.text.indexOf('تاريخ النشر');
  if (titleEnd <= from) return undefined;
  const after = page.slice(titleEnd + 'تاريخ النشر'.length, to).replace(/^\s*[:：/|]\s*/, '');
  const reading = readDate(after);
  return reading.kind === 'day' ? { ahead, reading, isUpdate: false, titleEnd } : undefined;
}

/** Takes a labelled date below the head, and gives its day; undefined, and nothing taken, where the next line is none. */
export function takeLabelledDate(cursor: Cursor): { day: string; isUpdate: boolean } | undefined {
  if (cursor.peek()?.isFirm !== true) return undefined;
  const date = dateAt(cursor, 0, false);
  if (date?.reading.kind !== 'day') return undefined;
  cursor.take('date');
  return { day: date.reading.day, isUpdate: date.isUpdate };
}

/** Tells whether the lines of the head above a date without a label could be headlines; under a paragraph it is a line of the text. */
function headlinesAbove(cursor: Cursor, ahead: number): boolean {
  for (let i = 0; i < ahead; i++) {
    const line = cursor.peek(i);
    if (line !== undefined && (line.length > 160 || line.lastCode === 0x2e)) return false;
  }
  return true;
}

function labelledDate(cursor: Cursor, ahead: number, label: Label): DateLine | undefined {
  const length = label.to - label.from;
  const value = cursor.peek(ahead)?.page.slice(label.from, label.to);
  if (value === undefined || length > 140) return undefined;
  const reading = readDate(value);
  const { firm, kind } = label.form;
  const isUpdate = kind === 'update';
  if (reading.kind === 'not-a-date') {
    // «تاريخ النشر: 31th, February 2024 GMT», or cut off: still the date line, but no day.
    const isCut = length <= 0 || cursor.ahead(ahead).atLastLine || CUT_DATE.test(value);
    return firm && label.separator === 'colon' && length <= 60 && isCut
      ? { ahead, reading: { kind: 'no-day' }, isUpdate }
      : undefined;
  }
  return firm || label.separator !== 'none' || reading.kind === 'day'
    ? { ahead, reading, isUpdate }
    : undefined;
}

/** Value of «تاريخ النشر:» no date can be made of, but no prose either. */
const CUT_DATE = /^[\s\d\u0660-\u0669.,/:-]*[A-Za-z]*$|^[A-Za-z0-9 ,.:/-]+$/;

function hasDigit({ page, from, to }: Line): boolean {
  for (let i = from; i < to; i++) {
    const code = page.charCodeAt(i);
    if ((code >= 48 && code <= 57) || (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9))
      return true;
  }
  return false;
}

/** Takes title, date and what stands between them, into `head`. */
function readDatedHead(cursor: Cursor, date: DateLine, isStamped: boolean, head: Head): void {
  const first = cursor.peek();
  if (first === undefined) return;
  if (date.ahead === 0) {
    if (date.titleEnd === undefined) {
      takeDates(cursor, date, head);
      if (looksLikeTitle(cursor)) head.title = cursor.take('title');
      return;
    }
    head.title = cursor.takePart('title', first.from, date.titleEnd);
    cursor.takePart('date', date.titleEnd, first.to);
    cursor.pass();
    if (date.reading.kind === 'day') head.date = date.reading.day;
    return;
  }
  let between = date.ahead - 1;
  if (!isStamped && between >= 1 && first.lastCode === 0x3a && first.length <= LONGEST_ORIGIN) {
    cursor.take('origin');
    between--;
  }
  head.title = cursor.take('title');
  // A kicker or a second headline between title and date is text: nothing printed is thrown away.
  for (let line = cursor.peek(); line !== undefined && between > 0; line = cursor.peek(), between--) {
    if (head.dateline === undefined && isDatelineLine(line)) head.dateline = cursor.take('dateline');
    else head.body.push(cursor.take('paragraph'));
  }
  takeDates(cursor, date, head);
}

/** Takes the date line and others directly under it («آخر تحديث …»), three at most; the day of publication wins over the day of a change. */
function takeDates(cursor: Cursor, first: DateLine, head: Head): void {
  let date: DateLine | undefined = first;
  let kept: DateLine | undefined;
  for (let taken = 0; taken < 3 && date !== undefined; taken++) {
    if (date.reading.kind === 'no-day') cursor.note('a date line, but no Gregorian day in it.');
    else if (kept === undefined || (kept.isUpdate && !date.isUpdate)) kept = date;
    cursor.take('date');
    const next = dateAt(cursor, 0, true);
    date = next?.titleEnd === undefined ? next : undefined;
  }
  if (kept?.reading.kind === 'day') head.date = kept.reading.day;
}

/** True under a date that opens the page: a short line, and not a sentence. */
function looksLikeTitle(cursor: Cursor): boolean {
  const line = cursor.peek();
  return (
    line !== undefined &&
    line.label === undefined &&
    line.length <= 160 &&
    !cursor.atLastLine &&
    !'.،,:'.includes(String.fromCharCode(line.lastCode)) &&
    !isDateline(line.text)
  );
}

function isDatelineLine(line: Line): boolean {
  return !line.isFirm && isDateline(line.text);
}
