import type { LineKind } from '../../article/article.ts';
import { isCaption, isCaptionLabel } from '../body/captions.ts';
import type { Cursor } from '../lines/cursor.ts';
import type { Line } from '../lines/lines.ts';
import { siteNameAt } from './siteName.ts';
import { isPersonName } from './givenNames.ts';
import { authorsOf, bylineOf } from './byline.ts';
import type { CreditPart } from './creditLine.ts';
import type { HeadKind, HeadLine } from './lineKinds.ts';
import type { Head } from './head.ts';

/** Most lines of bare names that sign one article. */
const MOST_AUTHORS = 3;
/** Most lines of text that may stand among the credits under a headline. */
const MOST_TEXT = 2;

/**
 * Takes the lines of a head, each for what it is, into `head`; stops at the text.
 * @param at `title`: the headline's place; `atLeast`: the number of lines that belong to the head whatever they are
 */
export function takeHead(
  cursor: Cursor,
  lines: readonly HeadLine[],
  { title, atLeast }: { title: number | undefined; atLeast: number },
  head: Head,
): void {
  const end = endOf(lines, title, atLeast);
  const kicker = title === undefined ? undefined : kickerPlace(lines, title);
  for (let place = 0; place < end; place++) {
    const line = lines[place];
    if (line === undefined) {
      // The title of a page too short to be classified further down.
      if (place === title) head.title = cursor.take('title');
      continue;
    }
    if (place === title) takeTitle(cursor, line, head);
    else if (place === kicker) head.kicker = cursor.take('kicker');
    else takeLine(cursor, line, { place, title, lines }, head);
  }
}

/** Number of lines that the head takes: up to the last credit that no more than a little text parts from the headline. */
function endOf(lines: readonly HeadLine[], title: number | undefined, atLeast: number): number {
  let end = Math.max(atLeast, title === undefined ? 0 : title + 1);
  let texts = 0;
  for (let place = end; place < lines.length; place++) {
    const line = lines[place];
    if (line === undefined || line.kind === 'list-label') break;
    if (line.kind === 'text' || (line.kind === 'person' && !isSigned(lines, place, title))) {
      if (title === undefined || ++texts > MOST_TEXT) break;
    } else {
      end = place + 1;
      texts = 0;
    }
  }
  return end;
}

/** True for a person's name that stands under the headline, or alone above the text: a by-line without its word. */
function isSigned(lines: readonly HeadLine[], place: number, title: number | undefined): boolean {
  if (lines.some((line) => line.kind === 'byline')) return false;
  return title === undefined ? place >= lines.length - 2 && isPersonOrEnd(lines[place + 1]) : place > title;
}

const isPersonOrEnd = (line: HeadLine | undefined): boolean => line === undefined || line.kind === 'person';

/** Place of the kicker: the text nearest above the headline, but not an origin's name or a title's origin. */
function kickerPlace(lines: readonly HeadLine[], title: number): number | undefined {
  for (let place = title - 1; place >= 0; place--) {
    const kind = lines[place]?.kind;
    if (kind === 'text' || kind === 'person')
      return lines.slice(0, place).some((line) => line.kind === 'list-label') ? undefined : place;
    if (kind !== 'date' && kind !== 'credits' && kind !== 'furniture' && kind !== 'section') return undefined;
  }
  return undefined;
}

function takeTitle(cursor: Cursor, { line, date }: HeadLine, head: Head): void {
  if (date?.titleEnd === undefined) {
    head.title = takeHeadline(cursor, line);
    return;
  }
  head.title = cursor.takePart('title', line.from, date.titleEnd);
  cursor.takePart('date', date.titleEnd, line.to);
  cursor.pass();
}

/** Takes the headline's line, the name of the site behind it apart. */
function takeHeadline(cursor: Cursor, line: Line): string {
  const site = siteNameAt(line.text);
  if (site === undefined || line.isJoined) return cursor.take('title');
  const title = cursor.takePart('title', line.from, line.from + site.sign);
  cursor.takePart('residue', line.from + site.sign, line.from + site.name);
  cursor.takePart('origin', line.from + site.name, line.to);
  cursor.pass();
  return title;
}

/** Labels that stand alone, above their value. */
const LABELS: ReadonlySet<HeadKind> = new Set([
  'source-label',
  'byline-label',
  'date-label',
  'keywords-label',
]);

interface Place {
  place: number;
  title: number | undefined;
  lines: readonly HeadLine[];
}

function takeLine(cursor: Cursor, found: HeadLine, at: Place, head: Head): void {
  const { kind, line } = found;
  if (kind === 'date') {
    if (found.date?.day === undefined) cursor.note('a date line, but no Gregorian day in it.');
    cursor.take('date');
  } else if (kind === 'byline') takeByline(cursor, found.authors ?? [], head);
  else if (kind === 'person' && isSigned(at.lines, at.place, at.title) && head.authors.length < MOST_AUTHORS)
    takeByline(cursor, authorsOf(line.text), head);
  else if (kind === 'origin' && (at.title === undefined || at.place < at.title)) cursor.take('origin');
  else if ((kind === 'dateline' || kind === 'origin') && head.dateline === undefined)
    enterDateline(head, cursor.take('dateline'));
  else if (kind === 'source' && head.source === undefined) head.source = takeValue(cursor, found, 'source');
  else if (kind === 'section' && head.section === undefined) head.section = takeSection(cursor, found);
  else if (kind === 'keywords') head.printedKeywords.push(takeValue(cursor, found, 'keywords'));
  else if (LABELS.has(kind)) cursor.take('label');
  else if (kind === 'office' || kind === 'furniture' || kind === 'section') cursor.take('residue');
  else if (kind === 'list-label') takeListLabel(cursor, at, head);
  else if (kind === 'credits') takeCredits(cursor, found, head);
  else takeText(cursor, at, head);
}

/** Takes a line of text: a headline of a list where a list label stands above it and the title below, else a paragraph. */
function takeText(cursor: Cursor, { place, title, lines }: Place, head: Head): void {
  const isListed =
    title !== undefined && place < title && lines.slice(0, place).some((line) => line.kind === 'list-label');
  if (isListed) head.readAlso.push({ title: cursor.take('read-also'), body: [] });
  else head.body.push(cursor.take(isCaptionAt(lines, place) ? 'caption' : 'paragraph'));
}

/** True for a caption, and for «تصوير:» alone with the name under it. */
function isCaptionAt(lines: readonly HeadLine[], place: number): boolean {
  const text = lines[place]?.line.text ?? '';
  return isCaption(text) || isCaptionLabel(text) || isCaptionLabel(lines[place - 1]?.line.text ?? '');
}

/** Takes a list label above the headline: of a list where other headlines stand between, else of the paper's section. */
function takeListLabel(cursor: Cursor, { place, title, lines }: Place, head: Head): void {
  const between = lines.slice(place + 1, title ?? place + 1).some((line) => line.kind === 'text');
  if (between) cursor.take('label');
  else if (head.section === undefined) head.section = cursor.take('section');
  else cursor.take('residue');
}

/** Enters a dateline; a reporter whom it names is an author. */
export function enterDateline(head: Head, dateline: string): void {
  head.dateline = dateline;
  if (head.authors.length > 0) return;
  const parts = dateline.split(/\s*[-–—/|_:،,()]+\s*|\s*ـ+\s+/u);
  head.authors.push(...parts.filter((part) => isPersonName(part)).slice(0, 1));
}

function takeByline(cursor: Cursor, authors: readonly string[], head: Head): void {
  const line = cursor.take('byline');
  head.byline = head.byline === undefined ? line : `${head.byline} ${line}`;
  for (const author of authors) if (!head.authors.includes(author)) head.authors.push(author);
}

function takeValue(cursor: Cursor, { line, valueFrom }: HeadLine, is: LineKind): string {
  if (valueFrom === undefined) return cursor.take(is);
  cursor.takePart('label', line.from, valueFrom);
  const value = cursor.takePart(is, valueFrom, line.to);
  cursor.pass();
  return value;
}

function takeSection(cursor: Cursor, { line, valueFrom }: HeadLine): string {
  if (valueFrom === undefined || valueFrom <= line.from) return cursor.take('section');
  cursor.takePart('residue', line.from, valueFrom);
  const section = cursor.takePart('section', valueFrom, line.to);
  cursor.pass();
  return section;
}

/** Takes a credit line part by part; the signs between the parts are residue. */
function takeCredits(cursor: Cursor, { line, parts = [] }: HeadLine, head: Head): void {
  let at = line.from;
  for (const part of parts) {
    const from = part.labelEnd === undefined ? part.from : startOfLabel(line.page, at, part.labelEnd);
    takeGap(cursor, line.page, at, from);
    if (part.labelEnd !== undefined) cursor.takePart('label', from, part.from);
    takePart(cursor, line.page.slice(part.from, part.to).trim(), part, head);
    at = part.to;
  }
  takeGap(cursor, line.page, at, line.to);
  cursor.pass();
}

/** Start of the label that ends at `labelEnd`: the first letter after the signs that part it from what stands before. */
function startOfLabel(page: string, at: number, labelEnd: number): number {
  let from = at;
  while (from < labelEnd && !/[\p{L}\p{N}]/u.test(page.charAt(from))) from++;
  return from;
}

function takeGap(cursor: Cursor, page: string, from: number, to: number): void {
  if (page.slice(from, to).trim() !== '') cursor.takePart('residue', from, to);
}

function takePart(cursor: Cursor, text: string, part: CreditPart, head: Head): void {
  const { is, from, to } = part;
  const take = (as: LineKind): string => cursor.takePart(as, from, to);
  if (is === 'date') take('date');
  else if (is === 'source' && head.source === undefined) head.source = take('source');
  else if (is === 'section' && head.section === undefined) head.section = take('section');
  else if (is === 'dateline' && head.dateline === undefined) enterDateline(head, take('dateline'));
  else if (is === 'byline' && head.byline === undefined) {
    head.byline = take('byline');
    head.authors.push(...(bylineOf(text)?.authors ?? authorsOf(text)));
  } else if (is === 'rest' && head.title === undefined && text.length <= 160 && !text.endsWith('.'))
    head.title = take('title');
  else if (is === 'residue' || is === 'section') take('residue');
  else head.body.push(take('paragraph'));
}
