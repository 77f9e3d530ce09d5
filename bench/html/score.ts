import type { ParsedPage } from '../../src/article/article.ts';
import { countCase, type Share, share } from '../accuracy/share.ts';
import type { MadePage } from './madePages.ts';
import { printedDay } from './setting.ts';

/** Precision, recall and F1 of the runs of four words that two texts share, counted as often as they stand. */
export function fourGrams(text: string, truth: string): { precision: number; recall: number; f1: number } {
  const left = countsOf(truth);
  const found = gramsOf(text);
  const total = gramsOf(truth).length;
  let shared = 0;
  for (const gram of found) {
    const count = left.get(gram) ?? 0;
    if (count === 0) continue;
    left.set(gram, count - 1);
    shared++;
  }
  const precision = found.length ? shared / found.length : 0;
  const recall = total ? shared / total : 0;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

function gramsOf(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(3).map((_, i) => words.slice(i, i + 4).join(' '));
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const gram of gramsOf(text)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  return counts;
}

/** Text of an article's body, captions apart. */
export function bodyOf(page: ParsedPage): string {
  if (!page.ok) return '';
  return page.article.body
    .filter(({ kind }) => kind !== 'caption')
    .map(({ text }) => text)
    .join('\n');
}

/** Shares of what was read right on made pages. */
export type Reading = Record<
  | 'title'
  | 'date'
  | 'author'
  | 'section'
  | 'keywords'
  | 'source'
  | 'caption'
  | 'paragraphs kept'
  | 'furniture kept out',
  Share
> & { f1: number[]; faults: string[] };

export function emptyReading(): Reading {
  return {
    title: share(),
    date: share(),
    author: share(),
    section: share(),
    keywords: share(),
    source: share(),
    caption: share(),
    'paragraphs kept': share(),
    'furniture kept out': share(),
    f1: [],
    faults: [],
  };
}

/** Shortest text of furniture that is looked for: a shorter one may stand in the article too. */
const SHORTEST = 12;

/**
 * Scores one page's reading against the truth; every miss adds a line to `faults`. With `text`, the page stripped of its
 * tags, only facts that it prints are asked for; captions, which only tags tell from text, are not.
 */
export function scorePage(
  reading: Reading,
  { story, style, planted }: MadePage,
  page: ParsedPage,
  text?: string,
): void {
  const article = page.ok ? page.article : undefined;
  const name = `${style.name}, ${story.url}`;
  const count = (what: keyof Omit<Reading, 'f1' | 'faults'>, right: boolean, got: string | undefined) => {
    countCase(reading[what], right);
    if (!right) reading.faults.push(`${name}: ${what}: ${got ?? '—'}`);
  };
  const has = (what: NonNullable<(typeof style)['without']>[number]) => {
    if (text === undefined) return !style.without?.includes(what);
    if (what === 'date') return text.includes(printedDay(story.day));
    // A menu has the names of sections, too.
    const times = (value: string) =>
      text.split(value).length - 1 - planted.filter((one) => one === value).length;
    return what !== 'caption' && [story[what]].flat().every((value) => times(value) > 0);
  };
  const texts = (article?.body ?? []).map(({ text }) => plain(text));
  const body = texts.join(' ');
  count('title', plain(article?.title ?? '') === plain(story.title), article?.title);
  if (has('date')) count('date', article?.date === story.day, article?.date);
  const byline = `${article?.byline ?? ''} ${article?.authors?.join(' ') ?? ''}`;
  if (has('author')) count('author', byline.includes(story.author), byline);
  if (has('section')) count('section', article?.section === story.section, article?.section);
  if (has('keywords') && page.ok) {
    const printed = page.printedKeywords.join(' ');
    count(
      'keywords',
      story.keywords.every((tag) => printed.includes(tag)),
      printed,
    );
  }
  if (has('source')) count('source', article?.source === story.source, article?.source);
  if (has('caption')) {
    const captions = (article?.body ?? []).filter(({ kind }) => kind === 'caption');
    count(
      'caption',
      captions.some(({ text }) => text === story.caption),
      captions[0]?.text,
    );
  }
  for (const { text } of story.pieces) {
    const kept = body.includes(plain(text)) || plain(article?.title ?? '') === plain(text);
    count('paragraphs kept', kept, `lost: ${text.slice(0, 60)}`);
  }
  const truth = [story.title, ...story.pieces.map(({ text }) => text)].map(plain).join(' ');
  for (const text of planted.map(plain))
    if (text.length >= SHORTEST && !truth.includes(text))
      count('furniture kept out', !body.includes(text), text);
  reading.f1.push(fourGrams(bodyOf(page), story.pieces.map(({ text }) => text).join('\n')).f1);
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
