import { isHashTags } from '../body/bareTags.ts';
import { isBoilerplateLine } from '../body/boilerplate.ts';
import { isSignedAlone, readsOn } from '../body/credits.ts';
import type { Cursor } from '../lines/cursor.ts';
import { plain } from '../lines/labelLetters.ts';
import type { Line } from '../lines/lines.ts';
import { bylineOf, canBeNames, isBylineLabel } from './byline.ts';
import { creditsOf, dayOfGluedLine, issueParts, signedPaper, type CreditPart } from './creditLine.ts';
import { isDateline } from './dateline.ts';
import { findDay } from '../dates/findDay.ts';
import { isMachineLine, isPaper, isSection, menuLength, officeOf, sectionInBreadcrumb } from './furniture.ts';
import { isPersonName, looksLikePerson } from './givenNames.ts';
import { dateAt, hasDigit, type DateLine } from './headDates.ts';
import { readDate } from '../dates/readDate.ts';

/** Kind of a line of the head, told from how it looks and what stands above it. */
export type HeadKind =
  | 'text'
  | 'date'
  | 'credits'
  | 'byline'
  | 'person'
  | 'dateline'
  | 'source'
  | 'source-label'
  | 'byline-label'
  | 'date-label'
  | 'keywords'
  | 'keywords-label'
  | 'office'
  | 'section'
  | 'origin'
  | 'list-label'
  | 'furniture';

/** A line of the head, classified. */
export interface HeadLine {
  kind: HeadKind;
  line: Line;
  date?: { day: string | undefined; isUpdate: boolean; isLabelled: boolean; titleEnd?: number };
  parts?: CreditPart[];
  authors?: string[];
  /** Offset, in the page, of a section's name in its breadcrumb, or of a value after its label. */
  valueFrom?: number;
  /** True for a tag on a line of its own, under its label. */
  isTag?: true;
}

/** Most lines looked at for the first sentence: menus are long. */
const MOST = 80;
/** Shortest line that is text by its length alone, and shortest that is by the stop at its end. */
const PROSE = { long: 125, stopped: 25, short: 15 };

/** Origin's name, printed above the headline: «جريدة الساحل:». */
const ORIGIN =
  /^(?:جريده|صحيفه|موقع|شبكه|وكاله|قناه|مجله|بوابه|منصه|راديو|اذاعه|تلفزيون)(?:(?: [\p{L}\p{N}]+){1,4} ?:| ال\p{L}+(?: ال\p{L}+)?)$/u;

/** Lines before the first sentence: their number, and the sentence's place; `hasText` false where none was found. */
export interface Region {
  length: number;
  hasText: boolean;
}

/** Finds the lines before the first sentence, `atLeast` of them. Tags end the search, but for those above the text. */
export function headRegion(cursor: Cursor, atLeast: number): Region {
  for (let ahead = atLeast; ahead < MOST; ahead++) {
    const line = cursor.peek(ahead);
    if (line === undefined || (isTags(line) && !isAboveText(cursor, ahead)))
      return { length: atLeast, hasText: false };
    if (isProse(line) || (ahead >= Math.max(1, atLeast) && isShortSentence(line)))
      return { length: ahead, hasText: true };
  }
  return { length: atLeast, hasText: false };
}

const isTags = ({ label }: Line): boolean => label?.form.kind === 'keywords' && label.form.firm;

/** Most lines that may stand between tags at a page's top and its text: headline, date, by-line. */
const MOST_BETWEEN = 3;

/**
 * Tells whether a line of tags stands above the text: no sentence above it, and right under it the text; or, at the page's
 * top, the headline. Else tags are the tail, and the next sentence is another article's.
 */
function isAboveText(cursor: Cursor, tags: number): boolean {
  const { label } = cursor.peek(tags) ?? {};
  let next = tags + 1;
  if (label !== undefined && label.from >= label.to) while (isTag(cursor.peek(next))) next++;
  for (let above = 0; above < tags; above++) if (cursor.peek(above)?.endsSentence === true) return false;
  const most = tags === 0 ? MOST_BETWEEN : 0;
  for (let between = 0; between <= most; between++) {
    const line = cursor.peek(next + between);
    if (line === undefined || line.isListLabel || isSignedAlone(line)) return false;
    if (isProse(line)) return true;
  }
  return false;
}

/** True for a tag on a line of its own: a few words. */
function isTag(line: Line | undefined): boolean {
  if (line === undefined || line.length > 40 || line.label !== undefined || line.endsSentence) return false;
  return line.text.split(/\s+/u).length <= MOST_WORDS_OF_TAG && !/[:؟!.،]/u.test(line.text);
}

const MOST_WORDS_OF_TAG = 4;

function isProse(line: Line): boolean {
  const kind = line.label?.form.kind;
  if (line.isFirm && kind !== 'list' && line.length <= 180) return false;
  if (line.length >= PROSE.long)
    return (
      creditsOf(line) === undefined && !(line.page.startsWith('http', line.from) && ADDRESS.test(line.text))
    );
  return line.length >= PROSE.stopped && line.endsSentence && bylineOf(line.text) === undefined;
}

/** True for a sentence too short to be known by its length alone: «تأجل الموعد يومين.» */
function isShortSentence(line: Line): boolean {
  if (line.length < PROSE.short || !line.endsSentence || line.isFirm || line.isListLabel) return false;
  const { text } = line;
  return (
    text.split(/\s+/u).length >= 3 && bylineOf(text) === undefined && !looksLikePerson(text.slice(0, -1))
  );
}

/** Tells the kinds of the next lines. */
export function classifyHead(cursor: Cursor, length: number): HeadLine[] {
  const found: HeadLine[] = [];
  const texts: string[] = [];
  for (let ahead = 0; ahead < length; ahead++) texts.push(cursor.peek(ahead)?.text.slice(0, 200) ?? '');
  let menuTo = 0;
  for (let ahead = 0; ahead < length; ahead++) {
    const line = cursor.peek(ahead);
    if (line === undefined) break;
    if (ahead >= menuTo) menuTo = ahead + menuLength(texts, ahead);
    found.push(ahead < menuTo ? { kind: 'furniture', line } : kindOf(cursor, ahead, line, found.at(-1)));
  }
  return found;
}

function kindOf(cursor: Cursor, ahead: number, line: Line, above: HeadLine | undefined): HeadLine {
  return (
    underLabel(line, above) ??
    byLabel(cursor, ahead, line) ??
    bareDate(line) ??
    byLooks(cursor, ahead, line) ?? { kind: 'text', line }
  );
}

/** Label of a photographer, in plain spelling, that stands alone: the name under it is no author's. */
const PHOTOGRAPHER = /^(?:تصوير|عدسه|المصور|المصوره) ?[:：-]$/u;

/** Reads the line under a label that stands alone: «المصدر:», «التاريخ:», «بقلم:», «رئيس التحرير». */
function underLabel(line: Line, above: HeadLine | undefined): HeadLine | undefined {
  if (above === undefined || line.label?.form.firm === true) return undefined;
  const { text } = line;
  if (PHOTOGRAPHER.test(plain(above.line.text))) return { kind: 'text', line };
  const isUnderTags = above.kind === 'keywords-label' || (above.kind === 'keywords' && above.isTag === true);
  if (isUnderTags && isTag(line)) return { kind: 'keywords', line, isTag: true };
  if (above.kind === 'source-label')
    return line.length <= 60 && !line.endsSentence ? { kind: 'source', line } : undefined;
  if (above.kind === 'byline-label' && canBeNames(text)) return { kind: 'byline', line, authors: [text] };
  if (above.kind === 'date-label') return dayLine(line, findDay(text), false, true);
  const isHolder =
    above.kind === 'office' && officeOf(above.line.text) === 'alone' && text.split(/\s+/u).length <= 4;
  return isHolder && canBeNames(text) && officeOf(text) === undefined
    ? { kind: 'furniture', line }
    : undefined;
}

function byLabel(cursor: Cursor, ahead: number, line: Line): HeadLine | undefined {
  const { label } = line;
  if (label === undefined) return undefined;
  const { kind, firm } = label.form;
  const isAlone = label.from >= label.to;
  const next = cursor.peek(ahead + 1);
  if (kind === 'date' || kind === 'update') {
    if (isAlone) {
      const isNamed = next !== undefined && next.length <= 60 && findDay(next.text) !== undefined;
      return isNamed ? { kind: 'date-label', line } : undefined;
    }
    return dateLine(dateAt(cursor, ahead, true), line);
  }
  if (kind === 'source' && firm && label.separator === 'colon') {
    if (isAlone) return next !== undefined && next.length <= 60 ? { kind: 'source-label', line } : undefined;
    const parts = hasDigit(line) ? creditsOf(line) : undefined;
    if (parts !== undefined) return { kind: 'credits', line, parts };
    const value = line.page.slice(label.from, label.to);
    const isName = value.length <= 60 && value.split(/\s+/u).length <= 7 && !readsOn(value);
    return isName && !/[؟!،]/u.test(value) ? { kind: 'source', line, valueFrom: label.from } : undefined;
  }
  if (kind === 'keywords' && firm)
    return isAlone ? { kind: 'keywords-label', line } : { kind: 'keywords', line, valueFrom: label.from };
  if (kind === 'list' && isSection(line.text)) return { kind: 'section', line };
  return line.isListLabel ? { kind: 'list-label', line } : undefined;
}

function dateLine(date: DateLine | undefined, line: Line): HeadLine | undefined {
  if (date === undefined) return undefined;
  const day = date.reading.kind === 'day' ? date.reading.day : undefined;
  const titleEnd = date.titleEnd === undefined ? {} : { titleEnd: date.titleEnd };
  return { kind: 'date', line, date: { day, isUpdate: date.isUpdate, isLabelled: true, ...titleEnd } };
}

function dayLine(
  line: Line,
  day: string | undefined,
  isUpdate: boolean,
  isLabelled: boolean,
): HeadLine | undefined {
  return day === undefined ? undefined : { kind: 'date', line, date: { day, isUpdate, isLabelled } };
}

function bareDate(line: Line): HeadLine | undefined {
  if (line.length < 6 || line.length > 100 || !hasDigit(line)) return undefined;
  const { text } = line;
  const reading = readDate(text.replace(/^[•●▪*\s-]+/u, ''));
  if (reading.kind === 'not-a-date' || (reading.kind === 'no-day' && !/\p{L}{3}/u.test(text)))
    return undefined;
  const isUpdate = /تحديث|updated/iu.test(text);
  return {
    kind: 'date',
    line,
    date: { day: reading.kind === 'day' ? reading.day : undefined, isUpdate, isLabelled: false },
  };
}

/** True for a place of any name and a reporter's: «القنطرة - جلال الرملي». */
function isSignedPlace(text: string): boolean {
  const name = /^\p{L}{3,12}\s?[-–/]\s?(.+)$/u.exec(text)?.[1];
  return name !== undefined && isPersonName(name);
}

/** Text after a place and its sign: «كتب منير الحداد:» of «القنطرة - كتب منير الحداد:»; '' without one. */
function pastPlace(text: string): string {
  if (!/[-–—ـ/]/u.test(text)) return '';
  const place = /^(\p{L}{3,12}(?: \p{L}{3,12})?)\s?[-–—ـ/]\s?(?=كتب|بقلم|تقرير|أعد|اعد|حوار|متابعة)/u.exec(
    text,
  );
  return place === null ? '' : text.slice(place[0].length);
}

/** Address of a page or a picture. */
const ADDRESS = /^https?:\/\/\S+$/u;

/** Kinds told from a line's own looks, the surest first. */
function byLooks(cursor: Cursor, ahead: number, line: Line): HeadLine | undefined {
  if (line.page.startsWith('http', line.from) && ADDRESS.test(line.text)) return { kind: 'furniture', line };
  if (line.length > 180) return undefined;
  const { text } = line;
  if (line.length <= 60 && ORIGIN.test(plain(text))) return { kind: 'origin', line };
  if (isHashTags(text)) return { kind: 'keywords', line };
  const byline = bylineOf(text) ?? bylineOf(pastPlace(text));
  if (byline !== undefined) return { kind: 'byline', line, authors: byline.authors };
  const issue = issueParts(line) ?? signedPaper(line);
  if (issue !== undefined) return { kind: 'credits', line, parts: issue };
  if (!line.isFirm && line.length <= 80 && isDateline(text)) return { kind: 'dateline', line };
  if (ahead > 0 && !line.isFirm && isSignedPlace(text)) return { kind: 'dateline', line };
  if (isBylineLabel(text) && canBeNames(cursor.peek(ahead + 1)?.text.slice(0, 90) ?? ''))
    return { kind: 'byline-label', line };
  if (officeOf(text) !== undefined) return { kind: 'office', line };
  if (isSection(text)) return { kind: 'section', line };
  const section = sectionInBreadcrumb(text);
  if (section !== undefined) return { kind: 'section', line, valueFrom: line.from + section };
  if (isBoilerplateLine(line) || isMachineLine(text)) return { kind: 'furniture', line };
  const parts = creditsOf(line);
  if (parts !== undefined) return { kind: 'credits', line, parts };
  const glued = dayOfGluedLine(line);
  if (glued !== undefined) return dayLine(line, glued, false, false);
  if (isPaper(text)) return { kind: 'source', line };
  return looksLikePerson(text) ? { kind: 'person', line } : undefined;
}
