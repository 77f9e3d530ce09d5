import type { Article, Block, BlockKind, LineKind, LinePart, ParsedPage } from '../../article/article.ts';
import { verseHalves } from '../../article/verseHalves.ts';
import { classifyBlocks } from '../../parse/body/classifyBlocks.ts';
import { bylineOf } from '../../parse/head/byline.ts';
import { isDateline } from '../../parse/head/dateline.ts';
import { looksLikePerson } from '../../parse/head/givenNames.ts';
import { readDate } from '../../parse/dates/readDate.ts';
import { firstClause } from '../../parse/lines/firstClause.ts';
import { labelAt } from '../../parse/lines/labels.ts';
import type { BlockRole, SourceBlock } from '../page/page.ts';

/** Parts of an article as its blocks are read, and the account of their lines. */
interface Reading {
  article: Pick<
    Article,
    'date' | 'printedDate' | 'dateline' | 'source' | 'byline' | 'authors' | 'kicker' | 'section'
  >;
  title: string | undefined;
  body: Block[];
  readAlso: Article['readAlso'];
  related: Article['related'];
  keywords: string[];
  lines: LinePart[];
  notes: string[];
  /** True where the format states a day: a printed day is then the same, or the page's clock. */
  dated: boolean;
}

/**
 * Makes an article of the blocks of a marked-up page by their roles. The page's lines are the lines of its blocks, counted
 * from 1; each is in the account once. A page of furniture alone is refused as `no-article`.
 * @param file path of the page
 * @param id id of the article
 * @param dated true where the format states a day that can be read
 */
export function parseBlocks(
  file: string,
  id: string,
  blocks: readonly SourceBlock[],
  dated = false,
): ParsedPage {
  const reading: Reading = {
    article: {},
    title: undefined,
    body: [],
    readAlso: [],
    related: [],
    keywords: [],
    lines: [],
    notes: [],
    dated,
  };
  let n = 0;
  for (const { role, text, href } of blocks)
    for (const line of text.split('\n')) {
      n++;
      const printed = line.trim();
      if (printed !== '') TAKE[role](reading, printed, n, line.indexOf(printed), href);
    }
  const { title, body, lines, notes, keywords } = reading;
  const lead = body.find(({ kind, text }) => kind === 'paragraph' && text.length >= SHORTEST_LEAD) ?? body[0];
  if (lead === undefined) return { file, ok: false, problem: { kind: 'no-article' } };
  const article: Article = {
    id,
    title: title ?? firstClause(lead.text),
    titleFrom: title === undefined ? 'lead' : 'page',
    ...authorsIn(reading.article.byline),
    ...reading.article,
    keywords: [],
    body: withKinds(body),
    readAlso: reading.readAlso,
    related: reading.related,
  };
  return { file, ok: true, article, lines, notes, markedUp: true, printedKeywords: keywords };
}

/** Authors that a by-line names, with its word («كتبت: …») or as a bare name, the paper behind it left out. */
function authorsIn(byline = ''): Pick<Article, 'authors'> {
  const undated = byline.replace(/\s+بتاريخ\s.*$/, '');
  const name = undated.split(/\s+[-–—|،/]\s+/)[0] ?? '';
  const authors = bylineOf(undated)?.authors ?? (looksLikePerson(name) ? [name] : []);
  return authors.length > 0 ? { authors } : {};
}

/**
 * Finds the kinds of plain paragraphs by the lines around them: many sites mark subheads and lists by looks alone.
 */
function withKinds(body: readonly Block[]): Block[] {
  const classified = classifyBlocks(body.map(({ text }) => text));
  return body.map((block, i) => (block.kind === 'paragraph' ? (classified[i] ?? block) : block));
}

/** Shortest paragraph, in characters, of which a title is made where the page has none. */
const SHORTEST_LEAD = 16;

/** Takes a line of a block into the article; a fact that the article has already becomes text. */
type Take = (reading: Reading, text: string, n: number, from: number, href?: string) => void;

const TAKE = {
  title: (reading, text, n) => {
    if (reading.title === undefined) reading.title = text;
    else if (reading.title !== text) return addText(reading, 'subhead', text, n);
    account(reading, n, 'title');
  },
  kicker: factOnce('kicker', 'kicker'),
  section: (reading, text, n) => {
    account(reading, n, reading.article.section === undefined ? 'section' : 'residue');
    reading.article.section ??= text;
  },
  byline: factOnce('byline', 'byline'),
  date: (reading, text, n) => {
    const date = readDate(text);
    const { article, dated } = reading;
    if (date.kind === 'day') article.date ??= date.day;
    else if (!dated && (article.date ?? article.printedDate) !== undefined)
      return addText(reading, 'caption', text, n);
    else if (!dated) article.printedDate = text;
    account(reading, n, 'date');
  },
  source: (reading, text, n, from) => {
    if (reading.article.source !== undefined) return addText(reading, 'caption', text, n);
    reading.article.source = takeLabelled(reading, text, n, from, 'source');
  },
  deck: (reading, text, n) => addText(reading, 'paragraph', text, n),
  heading: (reading, text, n) => addText(reading, 'subhead', text, n),
  paragraph: (reading, text, n) => {
    if (!takeCredit(reading, text, n)) addText(reading, 'paragraph', text, n);
  },
  item: (reading, text, n) => addText(reading, 'item', text, n),
  quote: (reading, text, n) => addText(reading, 'quotation', text, n),
  verse: (reading, text, n) =>
    addText(reading, verseHalves(text) === undefined ? 'paragraph' : 'verse', text, n),
  row: (reading, text, n) => addText(reading, 'row', text, n),
  caption: (reading, text, n) => addText(reading, 'caption', text, n),
  label: (reading, _, n) => account(reading, n, 'label'),
  'read-also': (reading, text, n, from, href) => {
    const title = takeLabelled(reading, text, n, from, 'read-also');
    reading.readAlso.push({ title, body: [], ...(href ? { href } : {}) });
  },
  related: (reading, text, n, from, href) => {
    const headline = takeLabelled(reading, text, n, from, 'related');
    reading.related.push({ text: headline, ...(href ? { href } : {}) });
  },
  tags: (reading, text, n, from) => {
    reading.keywords.push(takeLabelled(reading, text, n, from, 'keywords'));
  },
  furniture: (reading, _, n) => account(reading, n, 'residue'),
} satisfies Record<BlockRole, Take>;

/** Takes a dateline or a by-line in a paragraph of its own above the text; false, and nothing taken, where it is none. */
function takeCredit(reading: Reading, text: string, n: number): boolean {
  const { article, body } = reading;
  if (text.length > LONGEST_CREDIT || body.some(({ kind }) => kind === 'paragraph')) return false;
  const byline = article.byline === undefined ? bylineOf(text) : undefined;
  if (byline !== undefined) {
    article.byline = text;
    if (byline.authors.length > 0) article.authors ??= byline.authors;
    account(reading, n, 'byline');
    return true;
  }
  if (article.dateline !== undefined || !isDateline(text)) return false;
  article.dateline = text;
  account(reading, n, 'dateline');
  return true;
}

/** Longest dateline or by-line, in characters. */
const LONGEST_CREDIT = 80;

function account({ lines }: Reading, n: number, is: LineKind): void {
  lines.push({ n, is });
}

function addText(reading: Reading, kind: BlockKind, text: string, n: number): void {
  reading.body.push({ kind, text });
  account(reading, n, kind === 'caption' ? 'caption' : 'paragraph');
}

/** Makes a `Take` that keeps the first line of a role as a fact of the article; further lines become captions. */
function factOnce(fact: 'kicker' | 'byline', is: LineKind): Take {
  return (reading, text, n) => {
    if (reading.article[fact] === text) return account(reading, n, 'residue');
    if (reading.article[fact] !== undefined) return addText(reading, 'caption', text, n);
    reading.article[fact] = text;
    account(reading, n, is);
  };
}

/** Takes a line, without the label that may open it («المصدر: …»). */
function takeLabelled(reading: Reading, text: string, n: number, at: number, is: LineKind): string {
  const label = labelAt(text, 0, text.length);
  if (label === undefined || !label.form.firm || label.separator !== 'colon' || label.from >= label.to) {
    account(reading, n, is);
    return text;
  }
  reading.lines.push({ n, is: 'label', from: at, to: at + label.end });
  reading.lines.push({ n, is, from: at + label.from, to: at + label.to });
  return text.slice(label.from, label.to);
}
