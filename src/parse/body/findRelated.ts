import { hasBullet, pastBullet, pastNumber } from './bullets.ts';
import { plain } from '../lines/labelLetters.ts';
import type { Cursor } from '../lines/cursor.ts';
import type { Line } from '../lines/lines.ts';
import { isTagLike } from './bareTags.ts';
import { isBoilerplateLine } from './boilerplate.ts';
import { isClockLine, isMenu, pastClock } from './menus.ts';

/** Place of the list of related headlines, in lines of the page: the label's line (absent when it has none), and `from`..`to` the headlines. */
export interface RelatedList {
  label?: number;
  from: number;
  to: number;
  /** Mark before each headline: a sign, a number (`1-` `2-` …), or none. */
  bullets: 'signs' | 'numbers' | 'none';
}

/** Longest headline in a list; a longer line is text. */
const LONGEST_HEADLINE = 1500;

/**
 * Finds the list of related headlines: bulleted lines up to the page's end under a label that stands alone; without
 * a known label, bullets after the source, the tags or a read-also block; without bullets, the lines under a
 * label that names headlines. A list in an article's own text is none of these.
 */
export function findRelated(lines: readonly Line[]): RelatedList | undefined {
  const to = runBefore(lines, lines.length, (line) => !hasBullet(line) && isBoilerplateLine(line));
  const from = runBefore(
    lines,
    to,
    (line) => hasBullet(line) && line.length <= LONGEST_HEADLINE && !isFurniture(line),
  );
  if (from < to) return bulleted(lines, from, to, 'signs');
  const numberedFrom = numberedRun(lines, to);
  if (numberedFrom < to) {
    const list = bulleted(lines, numberedFrom, to, 'numbers');
    if (list !== undefined) return list;
  }
  return underLabel(lines, to);
}

/** Index at which the run of lines that ends before `to`, all of which pass the test, begins; `to` for an empty run. */
function runBefore(lines: readonly Line[], to: number, passes: (line: Line) => boolean): number {
  let from = to;
  for (let line = lines[from - 1]; line !== undefined && passes(line); line = lines[from - 1]) from--;
  return from;
}

/** True for a bulleted line that is no headline: «- المصدر: وكالات», «📌 أخبار ذات صلة». */
function isFurniture(line: Line): boolean {
  const { label } = line;
  if (label === undefined || !label.form.firm) return false;
  return label.form.kind === 'list' ? line.isListLabel : label.separator === 'colon';
}

/** Index at which a list numbered from 1, whose last line is before `to`, begins; `to` where there is none. */
function numberedRun(lines: readonly Line[], to: number): number {
  let expected: number | undefined;
  for (let from = to - 1; from >= 0; from--) {
    const line = lines[from];
    const number = line && pastNumber(line.page, line.from, line.to)?.number;
    if (number === undefined || (expected !== undefined && number !== expected)) break;
    if (number === 1) return from;
    expected = number - 1;
  }
  return to;
}

function bulleted(
  lines: readonly Line[],
  from: number,
  to: number,
  bullets: RelatedList['bullets'],
): RelatedList | undefined {
  const label = from - 1;
  const above = lines[label];
  // Bulleted tags under their label.
  if (above?.label?.form.kind === 'keywords' && above.label.from >= above.label.to) return undefined;
  if (above?.isListLabel === true) return { label, from, to, bullets };
  const inTail = hasTail(lines, from);
  if (above !== undefined && looksLikeLabel(above, lines[label - 1], inTail))
    return { label, from, to, bullets };
  return inTail ? { from, to, bullets } : undefined;
}

/** True where the page's tail has begun before the line `end`: a source, tags, or a read-also label standing alone. */
function hasTail(lines: readonly Line[], end: number): boolean {
  for (let i = end - 1; i >= 0; i--) {
    const line = lines[i];
    const label = line?.label;
    if (line === undefined || label === undefined) continue;
    if (label.form.kind === 'list' ? line.isListLabel : isCredit(line) && label.separator !== 'glued')
      return true;
  }
  return false;
}

const NAMES_HEADLINES =
  /(?:^|\s)(?:وال|ال|و)?(?:مقالات|مقال|اخبار|مواضيع|موضوعات|عناوين|تقارير|قصص|مواد|مزيد|صله|مشابهه|متعلقه|مرتبطه|مقترحه|مختاره|مختارات|يهمك|يهمكم|تهمك|يعجبك|يعجبكم|اخترنا|نرشح|اقرا|شاهد|طالع|قراءه|related|more|news|articles)(?:\s|$)/u;

/**
 * True for a label in a form never seen: a short line above bullets that names headlines, or (in the tail) is
 * signed as a label.
 */
function looksLikeLabel(line: Line, above: Line | undefined, inTail: boolean): boolean {
  const kind = line.label?.form.kind;
  if (kind !== undefined && kind !== 'list' && kind !== 'date') return false;
  if (line.length > 42) return false;
  const text = plain(line.text);
  if (/[.،؟!]$/u.test(text) || text.split(' ').length > 6) return false;
  if (NAMES_HEADLINES.test(text)) return true;
  if (!inTail) return false;
  const kindAbove = above?.label?.form.kind;
  return kindAbove === 'source' || kindAbove === 'keywords' || /[:：|]$/u.test(text);
}

/** Finds the list under a label, before the boilerplate that ends the page at `end`. */
function underLabel(lines: readonly Line[], end: number): RelatedList | undefined {
  // Only headlines stand from here to the end; found once, or a page of nothing but labels would take quadratic time.
  const headlinesFrom = runBefore(lines, end, isHeadlineLike);
  for (let label = end - 1; label >= 0; label--) {
    const line = lines[label];
    if (line?.isListLabel !== true) continue;
    const from = label + 1;
    const first = lines[from];
    const isRelated = line.label?.form.related === true;
    if (first !== undefined && hasBullet(first)) {
      if (isRelated || hasTail(lines, label))
        return { label, from, to: endOfBullets(lines, from), bullets: 'signs' };
    } else if (isRelated && from >= headlinesFrom && (line.isFirm || hasTail(lines, label)))
      return { label, from, to: end, bullets: 'none' };
  }
  return underUnknownLabel(lines, headlinesFrom, end);
}

/** Finds headlines without bullets under a label of a form never seen: a short line right after the page's last source or tags, then nothing but headlines. */
function underUnknownLabel(
  lines: readonly Line[],
  headlinesFrom: number,
  end: number,
): RelatedList | undefined {
  const credit = lines.findLastIndex((line, index) => index < end - 1 && isCredit(line));
  const { label: own } = lines[credit] ?? {};
  // Tags under their label: the line under it is their value.
  let label = credit + 1;
  if (own?.form.kind === 'keywords' && own.from >= own.to) {
    label++;
    while (label < end && isTagLike(lines[label])) label++;
  }
  const line = lines[label];
  if (line === undefined || credit === -1 || label < headlinesFrom || end - label < 4) return undefined;
  if (line.length > 32 || line.text.split(/\s+/u).length > 5) return undefined;
  // «اقرأ أيضا» may as well open a block; it names headlines only where a block has been.
  if (
    line.isListLabel &&
    line.label?.form.related !== true &&
    !lines.some((before, index) => index < label && before.isListLabel)
  )
    return undefined;
  return { label, from: label + 1, to: end, bullets: 'none' };
}

function isCredit({ label, length }: Line): boolean {
  if (label === undefined || !label.form.firm || length > 300) return false;
  return label.form.kind === 'source' || label.form.kind === 'keywords';
}

function endOfBullets(lines: readonly Line[], from: number): number {
  let to = from;
  for (
    let line = lines[to];
    line !== undefined && hasBullet(line) && line.length <= LONGEST_HEADLINE;
    line = lines[to]
  )
    to++;
  return to;
}

/** Takes the list's label and lines, and gives the headlines without their bullets. */
export function takeRelated(cursor: Cursor, { label, to, bullets }: RelatedList): string[] {
  if (label !== undefined) cursor.take('label');
  const headlines: string[] = [];
  const isOfMenu = bullets === 'none' && isMenu(cursor.lines.slice(cursor.at, to));
  while (cursor.at < to) {
    const next = cursor.peek();
    if (isOfMenu || (bullets === 'none' && next !== undefined && isBetweenHeadlines(next))) {
      cursor.take('residue');
      continue;
    }
    if (next === undefined) break;
    const line = takeHeadline(cursor, next, 'related');
    headlines.push(line.slice(endOfMark(line, bullets)));
  }
  return headlines;
}

/** True for furniture between headlines without bullets: a share button, a clock, a day. */
const isBetweenHeadlines = (line: Line): boolean =>
  isBoilerplateLine(line) || isClockLine(line.text) || (line.length <= 40 && isDay(line.text));

const isDay = (text: string): boolean =>
  /\p{Nd}/u.test(text) && /^[\p{L}\p{N}\s،,:/|.-]+$/u.test(text) && DAY.test(plain(text));
/** A day with its month, and little else. */
const DAY = /^(?:\p{L}+[،,]? )?\d{1,2} \p{L}+[،,]? \d{4}(?:[ ،,|-]+\d{1,2}:\d{2}(?: ?\p{L}{1,5})?)?$/u;

/** Takes the next line as a headline, the clock before it as residue. */
export function takeHeadline(cursor: Cursor, line: Line, is: 'related' | 'read-also'): string {
  const clock = pastClock(line.text);
  if (clock === 0) return cursor.take(is);
  cursor.takePart('residue', line.from, line.from + clock);
  const headline = cursor.takePart(is, line.from + clock, line.to);
  cursor.pass();
  return headline;
}

function endOfMark(line: string, bullets: RelatedList['bullets']): number {
  if (bullets === 'none') return 0;
  if (bullets === 'signs') return pastBullet(line, 0, line.length);
  return pastNumber(line, 0, line.length)?.end ?? 0;
}

/** True for a line that could be a headline: short, and not ending as a sentence does. */
export function isHeadlineLike(line: Line): boolean {
  const { length, lastCode, label } = line;
  if (length > 220 || lastCode === 0x060c || lastCode === 0x3a || line.endsSentence) return false;
  return !(line.isFirm && (label?.form.kind === 'source' || label?.form.kind === 'keywords'));
}
