import type { Article, DayOrder, LineKind, ParsedPage, Problem, ReadPage } from '../article/article.ts';
import { classifyBlocks } from './body/classifyBlocks.ts';
import { isBoilerplateLine } from './body/boilerplate.ts';
import { isCaption } from './body/captions.ts';
import { findRelated, takeRelated } from './body/findRelated.ts';
import { readTail } from './readTail.ts';
import { tailFurniture } from './tailFurniture.ts';
import { findUnknownBlock, takeLabelledBlock } from './body/readAlso.ts';
import { dayOrderOf } from './dates/dayOrder.ts';
import { authorsOf } from './head/byline.ts';
import { isPersonName } from './head/givenNames.ts';
import { readHead } from './head/readHead.ts';
import { Cursor } from './lines/cursor.ts';
import { firstClause } from './lines/firstClause.ts';
import { cutLines, type Line } from './lines/lines.ts';
import { frameOf, type Frame } from './frame/frameOf.ts';
import { headlineAgain } from './headlineAgain.ts';
import { pageId } from './pageId.ts';
import { append, readBody, type Contents } from './readBody.ts';

/**
 * Reads one page: decoded text in, an article and an account of every non-blank line out. Never throws; a page
 * without a non-blank character is refused as `empty`, one that is not text (NULs, control characters) as
 * `not-text`, every other text reads, as body if as nothing else. `fixtures/` shows pages, form by form.
 * The collection completes the article: `keywords` stays empty here (see `printedKeywords`), a read-also block's tags
 * stay one printed string, and a page that prints no title has its lead's first clause.
 * @param file the file's path below the folder of pages; gives the id
 * @param text the page, decoded; a byte order mark at its head counts as white space
 */
export function parsePage(file: string, text: string): ParsedPage {
  const lines = cutLines(text);
  const first = lines[0];
  if (first === undefined) return refused(file, { kind: 'empty' });
  if (isNotText(text)) return refused(file, { kind: 'not-text' });
  const frame = frameOf(lines);
  const page = new Cursor(frame?.text ?? lines);
  const contents = readContents(page, lines, frame);
  if (frame !== undefined) enterFrame(page, frame, contents);
  const read: ReadPage = {
    file,
    ok: true,
    article: articleOf(file, contents, first, (is) => printed(page, is)),
    lines: page.account.parts,
    notes: page.account.notes,
    printedKeywords: contents.printedKeywords,
  };
  const dayOrder = contents.date === undefined ? undefined : dayOrderIn(page, contents.date);
  if (dayOrder !== undefined) read.dayOrder = dayOrder;
  return read;
}

/** Order of day and month in the printed date that gave the page its day. */
function dayOrderIn({ account, lines }: Cursor, day: string): DayOrder | undefined {
  for (const { n, is, from = 0, to } of account.parts) {
    if (is !== 'date') continue;
    const line = lines.find(({ number }) => number === n);
    const end = to === undefined ? line?.to : (line?.start ?? 0) + to;
    const order = line && dayOrderOf(line.page.slice(line.start + from, end), day);
    if (order === undefined) continue;
    if (typeof order !== 'string')
      account.notes.push(`Line ${n}: a date of numbers, day first or month first; it is read day first.`);
    return order;
  }
  return undefined;
}

/** Reads head, body, the aggregator's read-also block under a label of a form never seen, related list, and what comes after it. */
function readContents(page: Cursor, all: readonly Line[], frame: Frame | undefined): Contents {
  const end = placeIn(page, all, tailFurniture(all));
  const found = findRelated(end === page.lines.length ? page.lines : page.lines.slice(0, end));
  // On a whole page of a site no list ends the page: bullets without a label are the text's own.
  const related = frame?.isSite === true && found?.label === undefined ? undefined : found;
  const text = page.part(0, related?.label ?? related?.from ?? end);
  const start = placeIn(page, all, headlineAgain(all));
  while (text.at < Math.min(start, text.end)) text.take('residue');
  const head = readHead(text);
  // Written out, not spread: with `...readHead(text)` pages outlived their reading (Node 20) and took a third longer.
  const contents: Contents = {
    title: head.title,
    date: head.date,
    dateline: head.dateline,
    source: head.source,
    byline: head.byline,
    authors: head.authors,
    kicker: head.kicker,
    section: head.section,
    body: head.body,
    readAlso: head.readAlso,
    printedKeywords: head.printedKeywords,
    related: [],
    isSite: frame?.isSite === true,
  };
  const block = findUnknownBlock(text);
  if (block === undefined) readBody(text, contents, false);
  else {
    readBody(text.part(text.at, block), contents, false);
    text.at = block;
    append(contents.readAlso, takeLabelledBlock(text));
    readBody(text, contents, true);
  }
  page.at = text.at;
  if (related !== undefined) contents.related = takeRelated(page, related);
  append(contents.body, takeRemains(page, end));
  readTail(page, contents);
  return contents;
}

/** Place, among the lines of an article, of a line of the whole page; of the next one where it belongs to the frame. */
function placeIn({ lines }: Cursor, all: readonly Line[], place: number): number {
  const line = all[place];
  if (lines === all) return place;
  return line === undefined ? lines.length : lines.filter(({ from }) => from < line.from).length;
}

/** Enters the lines around the article in the account, in the page's order, and what they tell where the article itself says nothing. */
function enterFrame(page: Cursor, { parts }: Frame, contents: Contents): void {
  let isSigned = contents.authors.length > 0 || contents.byline !== undefined;
  let hasSection = contents.section !== undefined;
  for (const { line, is, from, to, author } of parts) {
    const text = line.cut(from, to).trim();
    const isAgain = (is === 'byline' && isSigned) || (is === 'section' && hasSection);
    page.enter(line, isAgain ? 'residue' : is, from, to);
    if (isAgain) continue;
    if (is === 'keywords') contents.printedKeywords.push(text);
    else if (is === 'section') {
      contents.section = text;
      hasSection = true;
    } else if (is === 'byline') {
      contents.byline = text;
      if (author !== undefined) contents.authors = [author];
      isSigned = true;
    }
  }
  page.account.parts.sort((a, b) => a.n - b.n);
}

function refused(file: string, problem: Problem): ParsedPage {
  return { file, ok: false, problem };
}

const CONTROL = /[\0-\x08\x0e-\x1f\x7f\ufffd]/;
/** Share of control characters from which on a page is no text; a stray one is a scraper's accident. */
const CONTROL_SHARE = 1 / 3;
/** Length, in characters, of the page's beginning that is counted. */
const SAMPLE = 16384;
/** A page so rich in control characters shows one in its first, middle or last 200 letters: others need no count. */
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

/** Takes the lines after the related list, up to the index `end`, and gives those that are text. */
function takeRemains(cursor: Cursor, end: number): string[] {
  const body: string[] = [];
  for (let line = cursor.peek(); line !== undefined && cursor.at < end; line = cursor.peek()) {
    // A bullet without a headline: the page was cut there.
    const isCut = line.length <= 3 && !/[\p{L}\p{N}]/u.test(line.text);
    if (isCut || isBoilerplateLine(line)) cursor.take('residue');
    else if (isCaption(line.text)) body.push(cursor.take('caption'));
    else body.push(cursor.take('paragraph'));
  }
  return body;
}

/** Texts of all stretches that were taken as one thing, joined; undefined where there are none. */
function printed({ account, lines }: Cursor, is: LineKind): string | undefined {
  const parts = account.parts.filter((part) => part.is === is);
  if (parts.length === 0) return undefined;
  const byNumber = new Map(lines.map((line) => [line.number, line]));
  const texts = parts.map(({ n, from, to }) => {
    const line = byNumber.get(n);
    return line?.page.slice(
      line.start + (from ?? line.from - line.start),
      to === undefined ? line.to : line.start + to,
    );
  });
  return texts.map((text) => text?.trim()).join(' ');
}

/** True where the origin's line, its colon left out, names the source. */
const namesSource = (origin: string, source: string | undefined): boolean =>
  origin.replace(/\s*[:：]$/u, '') === source;

function articleOf(
  file: string,
  contents: Contents,
  first: Line,
  printedAs: (is: LineKind) => string | undefined,
): Article {
  const { title, date, dateline, source, byline, authors, kicker, section, body } = contents;
  const article: Article = {
    id: pageId(file),
    title: title ?? titleFromText(contents, first),
    titleFrom: title === undefined ? 'lead' : 'page',
    keywords: [],
    body: classifyBlocks(body),
    readAlso: contents.readAlso,
    related: contents.related.map((text) => ({ text })),
  };
  if (date !== undefined) article.date = date;
  const printedDate = date === undefined ? printedAs('date') : undefined;
  if (printedDate !== undefined) article.printedDate = printedDate;
  const origin = printedAs('origin');
  if (origin !== undefined && !namesSource(origin, source)) article.origin = origin;
  if (dateline !== undefined) article.dateline = dateline;
  if (source !== undefined) article.source = source;
  if (byline !== undefined) article.byline = byline;
  const signed = authors.length > 0 || byline !== undefined ? authors : signature(body);
  if (signed.length > 0) article.authors = signed;
  if (kicker !== undefined) article.kicker = kicker;
  if (section !== undefined) article.section = section;
  return article;
}

/** Author who signs the text: a name alone below its last sentence; it stays a line of the text. */
function signature(body: readonly string[]): string[] {
  const [name = '', text = ''] = [body.at(-1), body.at(-2)];
  if (name.length > 40 || text.length < SENTENCE || !/[.؟!…][»"”)]*$/u.test(text)) return [];
  return isPersonName(name) ? authorsOf(name) : [];
}

/** Shortest sentence above a signature, in characters. */
const SENTENCE = 40;

/** Shortest paragraph, in characters, that says something as a title; «من جهتها،» does not. */
const SHORTEST_LEAD = 16;

/** Makes a title of the first paragraph that says something; on a page without text, of whatever the page holds first. */
function titleFromText({ body, dateline, related, readAlso, source }: Contents, first: Line): string {
  const spoken = body.filter((text, index) => index < 8 && /[\p{L}\p{N}]/u.test(text));
  const lead = spoken.find((text) => text.length >= SHORTEST_LEAD) ?? spoken[0] ?? body[0];
  return firstClause(lead ?? dateline ?? related[0] ?? readAlso[0]?.title ?? source ?? first.text);
}
