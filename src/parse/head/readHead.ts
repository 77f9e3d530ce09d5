import { isCrawlStamp, readDate, type DateReading } from './readDate.ts';
import { isDateline } from './dateline.ts';
import { standsAlone, type Label } from '../lines/labels.ts';
import { lastCode, lineLength, lineText, type Lines } from '../lines/lines.ts';
import { take, takePart, type Reading } from '../lines/parserState.ts';

/** A date line stands within this many lines of the head's beginning, a bare date (no label) within the first three. */
const DATE_WITHIN = 6;
const BARE_DATE_WITHIN = 3;
/** No title is longer. */
const LONGEST_TITLE = 1500;
const LONGEST_ORIGIN = 80;

/**
 * Reads the head of a page, one of three, and gives the index of the first line after it:
 * A title · date; B origin · crawl stamp · title · date; C neither, where the first line may be a dateline.
 * A title is known only by the stamp above it or the date under it: the first line of a page without both
 * is already the text. Lines from `end` on are not looked at.
 */
export function readHead(reading: Reading, end: number): number {
  const { lines } = reading;
  let i = 0;
  let stamped = false;
  for (let k = 0; k < Math.min(3, end); k++) {
    if (!stampAt(lines, k)) continue;
    for (; i < k; i++) take(reading, i, 'origin');
    take(reading, i, 'stamp');
    i++;
    stamped = true;
    break;
  }
  const dated = findDate(reading, i, end);
  if (dated !== undefined) i = readDatedHead(reading, i, dated, end, stamped);
  else if (stamped && i < end && canBeTitle(reading, i)) {
    reading.title = take(reading, i, 'title');
    i++;
  }
  return readDateline(reading, i, end);
}

/** Under a stamp: any line that is not plainly something else. A headline may open with «شاهد..» or «للمزيد». */
function canBeTitle(reading: Reading, index: number): boolean {
  if (lineLength(reading.lines, index) > LONGEST_TITLE) return false;
  // A sentence is the lead of a page whose title is missing.
  if (
    lastCode(reading.lines, index) === 0x2e &&
    lineLength(reading.lines, index) > 60 &&
    !lineText(reading.lines, index).endsWith('..')
  )
    return false;
  const label = reading.labels[index];
  if (label === undefined || !label.form.firm) return true;
  return label.form.kind === 'list' ? !standsAlone(reading.lines.text, label) : label.separator !== 'colon';
}

interface DateAt {
  index: number;
  reading: DateReading;
  update: boolean;
  /** Where the date begins when it stands on the title's line. */
  titleEnd?: number;
}

function stampAt(lines: Lines, index: number): boolean {
  const length = lineLength(lines, index);
  if (length < 14 || length > 40) return false;
  const digit = lines.text.charCodeAt(lines.from[index] ?? 0);
  return digit >= 48 && digit <= 57 && isCrawlStamp(lineText(lines, index));
}

function findDate(reading: Reading, from: number, end: number): DateAt | undefined {
  for (let index = from; index < Math.min(from + DATE_WITHIN, end); index++) {
    if (lineLength(reading.lines, index) > LONGEST_TITLE) return undefined;
    const date = dateAt(reading, index, index < from + BARE_DATE_WITHIN, from);
    if (date !== undefined) return date;
    // Past the title, a sentence or a label ends the head: «تاريخ النشر» below the text of a short page is not in it.
    if (
      index > from &&
      (lineLength(reading.lines, index) > 220 ||
        lastCode(reading.lines, index) === 0x2e ||
        isLabelled(reading, index))
    )
      return undefined;
  }
  return undefined;
}

/** A line that a firm label opens: source, tags, read-also. No dateline, and no part of a head. */
function isLabelled(reading: Reading, index: number): boolean {
  return reading.labels[index]?.form.firm === true;
}

/** The date line at an index: labelled, or (where `bare` dates are allowed) a date standing alone. */
export function dateAt(reading: Reading, index: number, bare: boolean, headFrom = index): DateAt | undefined {
  const { lines, labels } = reading;
  const label = labels[index];
  if (label !== undefined && (label.form.kind === 'date' || label.form.kind === 'update')) {
    if (label.form.firm || (bare && headlinesAbove(lines, headFrom, index)))
      return labelledDate(lines, index, label);
    return undefined;
  }
  const length = lineLength(lines, index);
  if (bare && length >= 6 && length <= 100 && hasDigit(lines, index)) {
    const date = readDate(lineText(lines, index));
    if (date.kind === 'day' && headlinesAbove(lines, headFrom, index))
      return { index, reading: date, update: false };
  }
  // «<headline> تاريخ النشر: 7th, December 2024 GMT» on one line.
  if (!bare) return undefined;
  const inside = (lines.from[index] ?? 0) + lineText(lines, index).indexOf('تاريخ النشر');
  if (inside > (lines.from[index] ?? 0)) {
    const date = readDate(
      lines.text.slice(inside + 'تاريخ النشر'.length, lines.to[index]).replace(/^\s*[:：/|]\s*/, ''),
    );
    if (date.kind === 'day') return { index, reading: date, update: false, titleEnd: inside };
  }
  return undefined;
}

/** Could the lines of the head above a date without a label be headlines? Under a paragraph it is a line of the text. */
function headlinesAbove(lines: Lines, from: number, index: number): boolean {
  for (let i = from; i < index; i++)
    if (lineLength(lines, i) > 160 || lastCode(lines, i) === 0x2e) return false;
  return true;
}

function labelledDate(lines: Lines, index: number, label: Label): DateAt | undefined {
  if (label.to - label.from > 140) return undefined;
  const date = readDate(lines.text.slice(label.from, label.to));
  const update = label.form.kind === 'update';
  // «تاريخ النشر: 31th, February 2024 GMT», or cut off: still the date line, but no day.
  const named = label.form.firm && label.separator === 'colon' && label.to - label.from <= 60;
  if (date.kind === 'not-a-date')
    return named && isCutDate(lines, index, label)
      ? { index, reading: { kind: 'no-day' }, update }
      : undefined;
  return label.form.firm || label.separator !== 'none' || date.kind === 'day'
    ? { index, reading: date, update }
    : undefined;
}

/** «تاريخ النشر:» with nothing a date could be made of: only a line that cannot be prose. */
function isCutDate(lines: Lines, index: number, label: Label): boolean {
  return (
    label.from >= label.to ||
    index === lines.count - 1 ||
    /^[\s\d\u0660-\u0669.,/:-]*[A-Za-z]*$|^[A-Za-z0-9 ,.:/-]+$/.test(lines.text.slice(label.from, label.to))
  );
}

function hasDigit(lines: Lines, index: number): boolean {
  for (let i = lines.from[index] ?? 0; i < (lines.to[index] ?? 0); i++) {
    const code = lines.text.charCodeAt(i);
    if ((code >= 48 && code <= 57) || (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9))
      return true;
  }
  return false;
}

function readDatedHead(reading: Reading, from: number, dated: DateAt, end: number, stamped: boolean): number {
  const { lines } = reading;
  let i = from;
  if (dated.titleEnd !== undefined && dated.index === from) {
    reading.title = takePart(reading, i, 'title', lines.from[i] ?? 0, dated.titleEnd);
    takePart(reading, i, 'date', dated.titleEnd, lines.to[i] ?? 0);
    keepDate(reading, dated);
    i++;
  } else if (dated.index === from) {
    i = takeDates(reading, dated, end);
    if (i < end && looksLikeTitle(reading, i)) {
      reading.title = take(reading, i, 'title');
      i++;
    }
  } else {
    const between = dated.index - from;
    if (
      !stamped &&
      between >= 2 &&
      lastCode(lines, from) === 58 &&
      lineLength(lines, from) <= LONGEST_ORIGIN
    ) {
      take(reading, i, 'origin');
      i++;
    }
    reading.title = take(reading, i, 'title');
    i++;
    // A kicker or a second headline between title and date is text: nothing printed is thrown away.
    for (; i < dated.index; i++) {
      if (reading.dateline === undefined && !isLabelled(reading, i) && isDateline(lineText(lines, i)))
        reading.dateline = take(reading, i, 'dateline');
      else reading.body.push(take(reading, i, 'paragraph'));
    }
    i = takeDates(reading, dated, end);
  }
  return i;
}

/** Takes the date line and others directly under it («آخر تحديث …»); the day of publication wins over the day of a change. */
function takeDates(reading: Reading, first: DateAt, end: number): number {
  let i = first.index;
  let date: DateAt | undefined = first;
  let kept: DateAt | undefined;
  while (date !== undefined && i < end && i < first.index + 3) {
    take(reading, i, 'date');
    if (date.reading.kind === 'no-day')
      reading.notes.push(`Line ${reading.lines.number[i]}: a date line, but no Gregorian day in it.`);
    else if (kept === undefined || (kept.update && !date.update)) kept = date;
    i++;
    const next = i < end ? dateAt(reading, i, true) : undefined;
    date = next?.titleEnd === undefined ? next : undefined;
  }
  if (kept !== undefined) keepDate(reading, kept);
  return i;
}

function keepDate(reading: Reading, date: DateAt): void {
  if (date.reading.kind === 'day') reading.date ??= date.reading.day;
}

/** Under a date that opens the page: short, and not a sentence. */
function looksLikeTitle(reading: Reading, index: number): boolean {
  const { lines, labels } = reading;
  const length = lineLength(lines, index);
  return (
    labels[index] === undefined &&
    length <= 160 &&
    index + 1 < lines.count &&
    !'.،,:'.includes(String.fromCharCode(lastCode(lines, index))) &&
    !isDateline(lineText(lines, index))
  );
}

function readDateline(reading: Reading, from: number, end: number): number {
  const { lines } = reading;
  if (from >= end || reading.dateline !== undefined) return from;
  if (lineLength(lines, from) > 80 || isLabelled(reading, from) || !isDateline(lineText(lines, from)))
    return from;
  reading.dateline = take(reading, from, 'dateline');
  return from + 1;
}
