import type { Article, ParsedPage, Problem } from '../article/article.ts';
import { blocksOf } from './body/classifyBlocks.ts';
import { pastBullet, pastNumber } from './body/bullets.ts';
import { isKeywordsLine, isSourceLine, isUnknownSourceLine, shapedLabel } from './body/credits.ts';
import { dateAt, readHead } from './head/readHead.ts';
import { idOf } from './pageId.ts';
import { labelsOf } from './lines/labels.ts';
import { firstClause } from './lines/firstClause.ts';
import { cutLines, lineLength, lineText } from './lines/lines.ts';
import {
  findUnknownBlock,
  isInnerReadAlso,
  opensBlock,
  opensUnknownBlock,
  takeBlock,
  takeCredits,
  takeHeadlinesUnder,
  takeInnerReadAlso,
} from './body/readAlso.ts';
import { take, takeLabelled, takePart, type Reading } from './lines/parserState.ts';
import { isResidue } from './body/boilerplate.ts';
import { findRelated, isHeadlineLike, labelStandsAlone, type RelatedList } from './body/findRelated.ts';

/**
 * Reads one page: decoded text in, an article and an account of every non-blank line out. Never throws; a page
 * without a non-blank character is refused as `empty`, one that is not text (NULs, control characters) as
 * `not-text`, every other text reads, as body if as nothing else. What pages look like, form by form: `fixtures/`.
 * Of the article, `keywords` stays empty (see `printedKeywords`), a read-also block's tags stay one printed string,
 * and a page that prints no title has its lead's first clause: the collection completes these.
 * @param file the file's path below the folder of pages; gives the id
 * @param text the page, decoded; a byte order mark at its head counts as white space
 */
export function parsePage(file: string, text: string): ParsedPage {
  const lines = cutLines(text);
  if (lines.count === 0) return refused(file, { kind: 'empty' });
  if (isNotText(text)) return refused(file, { kind: 'not-text' });
  const reading: Reading = {
    lines,
    labels: labelsOf(lines),
    parts: [],
    notes: [],
    body: [],
    readAlso: [],
    related: [],
    printedKeywords: [],
  };
  const related = findRelated(lines, reading.labels);
  const outerEnd = related?.label ?? related?.from ?? lines.count;
  const bodyFrom = readHead(reading, outerEnd);
  const blockAt = findUnknownBlock(reading, bodyFrom, outerEnd);
  readBody(reading, bodyFrom, blockAt ?? outerEnd, false);
  if (blockAt !== undefined) readBody(reading, readBlock(reading, blockAt, outerEnd) + 1, outerEnd, true);
  if (related !== undefined) readRelated(reading, related);
  return {
    file,
    ok: true,
    article: articleOf(file, reading),
    lines: reading.parts,
    notes: reading.notes,
    printedKeywords: reading.printedKeywords,
  };
}

function refused(file: string, problem: Problem): ParsedPage {
  return { file, ok: false, problem };
}

const CONTROL = /[\0-\x08\x0e-\x1f\x7f\ufffd]/;
/** A stray control character is a scraper's accident; a page of which this share is control characters is no text. */
const CONTROL_SHARE = 1 / 3;
const SAMPLE = 16384;
/** What is so rich in them shows one in its first, middle or last letters: other pages need no count. */
const GLANCE = 200;

function isNotText(text: string): boolean {
  const middle = text.length >> 1;
  const suspect =
    CONTROL.test(text.slice(0, GLANCE)) ||
    CONTROL.test(text.slice(middle, middle + GLANCE)) ||
    CONTROL.test(text.slice(-GLANCE));
  if (!suspect) return false;
  const sample = text.slice(0, SAMPLE).replace(/\s+/g, '');
  let controls = 0;
  for (const letter of sample) if (CONTROL.test(letter)) controls++;
  return controls > CONTROL_SHARE * sample.length;
}

/** Reads lines between the head and the related list. `afterTail`: the source, the tags or a block have been passed. */
function readBody(reading: Reading, from: number, end: number, afterTail: boolean): void {
  const { lines, labels } = reading;
  let tailSeen = afterTail;
  /** The last line of the source, while nothing but residue has come after it. */
  let sourceAt = -2;
  for (let i = from; i < end; i++) {
    const label = labels[i];
    const kind = label?.form.kind;
    const afterSource = i === sourceAt + 1;
    if (
      lineLength(lines, i) <= 100 &&
      kind !== 'source' &&
      kind !== 'keywords' &&
      isResidue(lineText(lines, i))
    ) {
      take(reading, i, 'residue');
      if (afterSource) sourceAt = i;
    } else if (kind === 'source' && isSourceLine(lines, labels, i, end)) {
      i = readSource(reading, i, end);
      tailSeen = true;
      sourceAt = i;
    } else if (kind === 'keywords' && isKeywordsLine(lines, labels, i, end, afterSource)) {
      i = readKeywords(reading, i, end);
      tailSeen = true;
    } else if (afterSource && label === undefined && isUnknownKeywordsLine(reading, i)) {
      takeShaped(reading, i, 'keywords');
    } else if (label !== undefined && labelStandsAlone(lines, labels, i)) {
      if (opensBlock(reading, i, end, tailSeen)) i = readBlock(reading, i, end);
      else if (!label.form.firm && label.separator === 'none')
        reading.body.push(take(reading, i, 'paragraph'));
      else i = takeHeadlinesUnder(reading, i, end) - 1;
      tailSeen ||= reading.readAlso.at(-1)?.source !== undefined;
    } else if (label !== undefined && kind === 'list' && isInnerReadAlso(reading, i))
      takeInnerReadAlso(reading, i, label);
    else if ((kind === 'date' || kind === 'update') && isDateLine(reading, i)) take(reading, i, 'date');
    else if (opensUnknownBlock(reading, i, end, tailSeen)) i = readBlock(reading, i, end);
    else if (reading.source === undefined && isUnknownSourceLine(lines, labels, i, end)) {
      takeShaped(reading, i, 'source');
      tailSeen = true;
      sourceAt = i;
    } else reading.body.push(take(reading, i, 'paragraph'));
  }
}

/** What stands in the tags' place with a label and a colon, but names no tags: who wrote, took, translated it, where to write to. */
const NO_TAGS =
  /كاتب|كتب|بقلم|محرر|تحرير|اعداد|ترجمه|مترجم|رابط|هاتف|بريد|تصوير|مصور|مراسل|حقوق|ملاحظه|تنويه|تعليق|تاريخ|ساعه|http|email|tel|by/u;

/** Under the source, in the place of the tags, a line of the shape `label: words`. */
function isUnknownKeywordsLine(reading: Reading, index: number): boolean {
  const { lines } = reading;
  const shaped = shapedLabel(lines, index);
  return shaped !== undefined && !NO_TAGS.test(shaped.text) && !/[.؟!"»]$/u.test(lineText(lines, index));
}

/** Takes a line of the shape `label: value`, its label a form never seen. */
function takeShaped(reading: Reading, index: number, is: 'source' | 'keywords'): void {
  const { lines } = reading;
  const shaped = shapedLabel(lines, index);
  if (shaped === undefined) return;
  takePart(reading, index, 'label', lines.from[index] ?? 0, shaped.end);
  const value = takePart(reading, index, is, shaped.from, lines.to[index] ?? 0);
  if (is === 'source') reading.source = value;
  else reading.printedKeywords.push(value);
}

/** A labelled date below the head; the day is kept where the head gave none. */
function isDateLine(reading: Reading, index: number): boolean {
  if (reading.labels[index]?.form.firm !== true) return false;
  const date = dateAt(reading, index, false);
  if (date?.reading.kind !== 'day') return false;
  if (!date.update) reading.date ??= date.reading.day;
  return true;
}

/** Takes the source's line (and the next, where the label stands alone on it); gives the last index taken. */
function readSource(reading: Reading, index: number, end: number): number {
  const { lines, labels } = reading;
  let last = index;
  let source: string;
  if (reading.source !== undefined) {
    take(reading, index, 'residue');
    reading.notes.push(`Line ${lines.number[index]}: a second source; the first is kept.`);
    return index;
  }
  const credits = takeCredits(reading, index, false);
  source = credits.source;
  if (credits.tags !== undefined) reading.printedKeywords.push(credits.tags);
  const next = index + 1;
  if (
    source === '' &&
    credits.tags === undefined &&
    next < end &&
    labels[next]?.form.firm !== true &&
    lineLength(lines, next) <= 60 &&
    isHeadlineLike(lines, labels, next)
  ) {
    source = take(reading, next, 'source');
    last = next;
  }
  if (source !== '') reading.source = source;
  return last;
}

/** Takes a line of tags, or a label standing alone and the short lines under it; gives the last index taken. */
function readKeywords(reading: Reading, index: number, end: number): number {
  const { lines, labels } = reading;
  const label = labels[index];
  if (label === undefined) return index;
  const printed = takeLabelled(reading, index, label, 'keywords');
  if (printed !== '') {
    reading.printedKeywords.push(printed);
    return index;
  }
  let last = index;
  while (
    last + 1 < end &&
    labels[last + 1] === undefined &&
    lineLength(lines, last + 1) <= 80 &&
    isHeadlineLike(lines, labels, last + 1)
  ) {
    last++;
    reading.printedKeywords.push(take(reading, last, 'keywords'));
  }
  return last;
}

/** Takes a read-also label and the block under it, up to the next such label; gives the last index taken. */
function readBlock(reading: Reading, index: number, end: number): number {
  const { lines, labels } = reading;
  take(reading, index, 'label');
  let to = index + 2;
  while (to < end && !labelStandsAlone(lines, labels, to)) to++;
  takeBlock(reading, index + 1, Math.min(to, end));
  return Math.min(to, end) - 1;
}

function readRelated(reading: Reading, list: RelatedList): void {
  const { lines } = reading;
  if (list.label !== undefined) take(reading, list.label, 'label');
  for (let i = list.from; i < list.to; i++) {
    const line = take(reading, i, 'related');
    const from = pastMark(line, list.bullets);
    reading.related.push(line.slice(from));
  }
  for (let i = list.to; i < lines.count; i++) {
    const line = lineText(lines, i);
    // A bullet without a headline: the page was cut there.
    const cut = line.length <= 3 && !/[\p{L}\p{N}]/u.test(line);
    if (cut || (line.length <= 100 && isResidue(line))) take(reading, i, 'residue');
    else reading.body.push(take(reading, i, 'paragraph'));
  }
}

function pastMark(line: string, bullets: RelatedList['bullets']): number {
  if (bullets === 'none') return 0;
  return bullets === 'signs'
    ? pastBullet(line, 0, line.length)
    : (pastNumber(line, 0, line.length)?.end ?? 0);
}

function articleOf(file: string, reading: Reading): Article {
  const { title, date, dateline, source, body } = reading;
  const article: Article = {
    id: idOf(file),
    title: title ?? titleFromText(reading),
    titleFrom: title === undefined ? 'lead' : 'page',
    keywords: [],
    body: blocksOf(body),
    readAlso: reading.readAlso,
    related: reading.related.map((text) => ({ text })),
  };
  if (date !== undefined) article.date = date;
  if (dateline !== undefined) article.dateline = dateline;
  if (source !== undefined) article.source = source;
  return article;
}

/** A paragraph shorter than this says nothing as a title («من جهتها،»). */
const SHORTEST_LEAD = 16;

/** The first paragraph that says something; on a page without text, whatever it holds first. */
function titleFromText(reading: Reading): string {
  const { body } = reading;
  const spoken = body.filter((text, index) => index < 8 && /[\p{L}\p{N}]/u.test(text));
  const lead = spoken.find((text) => text.length >= SHORTEST_LEAD) ?? spoken[0] ?? body[0];
  const anything =
    lead ?? reading.dateline ?? reading.related[0] ?? reading.readAlso[0]?.title ?? reading.source;
  return firstClause(anything ?? lineText(reading.lines, 0));
}
