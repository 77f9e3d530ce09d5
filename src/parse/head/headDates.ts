import type { Cursor } from '../lines/cursor.ts';
import type { Label } from '../lines/labels.ts';
import type { Line } from '../lines/lines.ts';
import { findDay } from '../dates/findDay.ts';
import { readDate, type DateReading } from '../dates/readDate.ts';

/** A date line stands within this many lines of the head's beginning, a bare date (no label) within the first three. */
const DATE_WITHIN = 6;
const BARE_DATE_WITHIN = 3;
/** Longest title, in characters. */
export const LONGEST_TITLE = 1500;

/** Date line of a head. */
export interface DateLine {
  /** Number of lines between the cursor and the date's line. */
  ahead: number;
  reading: DateReading;
  isUpdate: boolean;
  /** Offset, in the page, of the date that stands on the title's line. */
  titleEnd?: number;
}

export function findDate(cursor: Cursor): DateLine | undefined {
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
export function dateAt(cursor: Cursor, ahead: number, bare: boolean): DateLine | undefined {
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
  const { firm, kind } = label.form;
  const isUpdate = kind === 'update';
  const reading = label.separator === 'colon' ? readLabelledDay(value) : readDate(value);
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

/** Longest value of a labelled date that may hold words unknown here, in characters. */
const LONGEST_VALUE = 90;

/** Reads the value of a date's label; beside words unknown here the one full day in it counts: «8 ديسمبر 2024 بتوقيت القدس». */
function readLabelledDay(value: string): DateReading {
  const reading = readDate(value);
  if (reading.kind !== 'not-a-date' || value.length > LONGEST_VALUE || /[.؟!]\s*$/u.test(value))
    return reading;
  const day = findDay(value);
  return day === undefined ? reading : { kind: 'day', day };
}

/** Value of «تاريخ النشر:» no date can be made of, but no prose either. */
const CUT_DATE = /^[\s\d\u0660-\u0669.,/:-]*[A-Za-z]*$|^[A-Za-z0-9 ,.:/-]+$/;

export function hasDigit({ page, from, to }: Line): boolean {
  for (let i = from; i < to; i++) {
    const code = page.charCodeAt(i);
    if ((code >= 48 && code <= 57) || (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9))
      return true;
  }
  return false;
}
