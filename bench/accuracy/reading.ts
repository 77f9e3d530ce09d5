import { isFullyCovered } from '../../src/testing/pageCoverage.ts';
import type { Article } from '../../src/article/article.ts';
import type { Figure } from '../table.ts';
import type { Marked, Truth } from './markedSet.ts';
import { countCase, share, shareFigure, type Share } from './share.ts';

/** Parts of a page. A part is right or wrong on pages that have it (`has`, `is`), absent or invented on the others (`none`). */
const PARTS: Record<
  string,
  {
    has: (truth: Truth) => boolean;
    is: (article: Article, truth: Truth) => boolean;
    none: (article: Article) => boolean;
  }
> = {
  title: {
    has: (truth) => truth.title !== null,
    is: (article, truth) => article.titleFrom === 'page' && same(article.title, truth.title),
    none: (article) => article.titleFrom !== 'page',
  },
  date: {
    has: (truth) => truth.date !== null,
    is: (article, truth) => article.date === truth.date,
    none: (article) => article.date === undefined,
  },
  source: {
    has: (truth) => truth.source !== null,
    is: (article, truth) => same(article.source, truth.source),
    none: (article) => article.source === undefined,
  },
  dateline: {
    has: (truth) => truth.dateline !== null,
    is: (article, truth) => same(article.dateline, truth.dateline),
    none: (article) => article.dateline === undefined,
  },
  'read-also after the source': {
    has: (truth) => truth.readAlso !== null,
    is: (article, truth) => isOuter(article, truth),
    none: (article) => article.readAlso.every((block) => block.body.length === 0),
  },
  'read-also inside the body': {
    has: (truth) => truth.inline.length > 0,
    is: (article, truth) =>
      sameList(
        article.readAlso.slice(0, truth.inline.length).map((block) => block.title),
        truth.inline.map((block) => block.title),
      ) && article.readAlso.length === truth.inline.length + (truth.readAlso ? 1 : 0),
    none: (article) => article.readAlso.length < 2,
  },
  'related list': {
    has: (truth) => truth.related.length > 0,
    is: (article, truth) =>
      sameList(
        article.related.map((headline) => headline.text),
        truth.related.map((headline) => headline.text),
      ),
    none: (article) => article.related.length === 0,
  },
};

/** Scores the reading of single pages: how often each part is right, and how often one is invented. */
export function readingFigures(marked: readonly Marked[], wild: boolean): Figure[] {
  const figures: Figure[] = [];
  const invented: Figure[] = [];
  for (const [part, { has, is, none }] of Object.entries(PARTS)) {
    const right = share();
    const nothing = share();
    for (const { truth, page } of marked) {
      if (has(truth)) countCase(right, page.ok && is(page.article, truth));
      else countCase(nothing, page.ok && none(page.article));
    }
    if (right.of > 0) figures.push(shareFigure(part, right, wild ? 0.995 : 1));
    if (nothing.of > 0) invented.push(shareFigure(`no ${part} invented`, nothing, 0.99));
  }
  const lost = marked.filter(({ text, page }) => !isFullyCovered(text, page)).length;
  return [
    ...figures,
    ...invented,
    shareFigure('body, paragraph for paragraph', bodyShare(marked), 0.995),
    { what: 'pages with a character unaccounted for', unit: 'files', samples: [lost], target: { atMost: 0 } },
  ];
}

/** Share of paragraphs that the page and its reading have in common, in the same order, of those of the longer one. */
function bodyShare(marked: readonly Marked[]): Share {
  const paragraphs = share();
  for (const { truth, page } of marked) {
    const read = page.ok ? page.article.body.map((block) => plain(block.text)) : [];
    const printed = truth.body.map(plain);
    const common = commonLength(printed, read);
    paragraphs.of += Math.max(printed.length, read.length);
    paragraphs.right += common;
  }
  return paragraphs;
}

/** Length of the longest common subsequence. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const one of a) {
    const next = [0];
    for (let j = 0; j < b.length; j++) {
      next.push(one === b[j] ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function isOuter(article: Article, { readAlso }: Truth): boolean {
  const block = article.readAlso.at(-1);
  if (!block || !readAlso) return false;
  return (
    same(block.title, readAlso.title) &&
    sameList(block.body, readAlso.paragraphs) &&
    same(block.source, readAlso.source) &&
    same(block.keywords?.join(' ') ?? '', readAlso.tags)
  );
}

function same(a: string | null | undefined, b: string | null | undefined): boolean {
  return plain(a ?? '') === plain(b ?? '');
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, i) => same(one, b[i]));
}

/** Makes every run of white space one space. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
