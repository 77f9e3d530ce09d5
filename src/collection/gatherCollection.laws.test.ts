import fc from 'fast-check';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Article, ReadPage } from '../article/article.ts';
import { completePages } from './completePages.ts';
import { gatherCollection } from './gatherCollection.ts';
import { unpacked } from './compact/packedArticle.ts';
import { PackedPages } from './compact/packedPages.ts';
import { parsePage } from '../parse/parsePage.ts';

const words = [
  'سفينة',
  'القناة',
  'تسد',
  'مصر',
  'بعد',
  'ستة',
  'أيام',
  '2.2',
  'النفط',
  'یرتفع',
  'عاجل',
  'فيديو',
];
const phrase = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 9 }).map((some) => some.join(' ')),
  fc
    .array(fc.constantFrom(...words, '|', '..', '...', ':', '(صور)', '،', '#', '\u200f', 'ـ'), {
      maxLength: 12,
    })
    .map((some) => some.join(' ')),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const block = fc.record({
  title: phrase,
  body: fc.array(phrase, { maxLength: 2 }),
  keywords: fc.array(phrase, { maxLength: 1 }),
});
const readPage: fc.Arbitrary<ReadPage> = fc
  .record({
    file: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'ب').map((name) => `${name}.txt`),
    title: phrase,
    isLead: fc.boolean(),
    date: fc.constantFrom(undefined, '2024-12-07', '2024-12-08'),
    dateline: fc.option(phrase, { nil: undefined }),
    source: fc.option(phrase, { nil: undefined }),
    body: fc.array(phrase, { maxLength: 3 }),
    readAlso: fc.array(block, { maxLength: 2 }),
    related: fc.array(phrase, { maxLength: 4 }),
    printedKeywords: fc.array(phrase, { maxLength: 2 }),
  })
  .map(({ file, title, isLead, date, dateline, source, body, readAlso, related, printedKeywords }) => {
    const article: Article = {
      id: file.replace('.txt', ''),
      title,
      titleFrom: isLead ? 'lead' : 'page',
      ...(date === undefined ? {} : { date }),
      ...(dateline === undefined ? {} : { dateline }),
      ...(source === undefined ? {} : { source }),
      keywords: [],
      body: body.map((text) => ({ kind: 'paragraph', text })),
      readAlso,
      related: related.map((text) => ({ text })),
    };
    return { file, ok: true, lines: [], notes: [], article, printedKeywords };
  });
const somePages = fc.array(readPage, { maxLength: 8 });

describe('laws of the collection', () => {
  test('every list is parallel, every reference is in range, every id its own', () => {
    fc.assert(
      fc.property(somePages, (pages) => {
        const { articles, files, related, readAlso, printedBy, missing } = gatherCollection(pages);
        const isOrdinal = (ordinal: number): boolean => articles[ordinal] !== undefined;
        expect([files.length, related.length, readAlso.length, printedBy.length]).toEqual(
          Array(4).fill(articles.length),
        );
        articles.forEach((article, ordinal) => {
          expect(related[ordinal]?.length).toBe(article.related.length);
          expect(readAlso[ordinal]?.length).toBe(article.readAlso.length);
          for (const target of [...(related[ordinal] ?? []), ...(readAlso[ordinal] ?? [])]) {
            const holds =
              target.kind === 'article'
                ? isOrdinal(target.ordinal)
                : missing[target.index]?.printedBy.includes(ordinal);
            expect(holds).toBe(true);
          }
          expect(printedBy[ordinal]).not.toContain(ordinal);
          expect(printedBy[ordinal]).toEqual([...new Set(printedBy[ordinal])].sort((a, b) => a - b));
          expect(article.keywords.every((keyword) => keyword.text.trim() !== '')).toBe(true);
        });
        for (const headline of missing) {
          expect(headline.candidates.length).not.toBe(1);
          expect(
            [
              ...headline.printedBy,
              ...headline.candidates,
              ...headline.nearest.map((near) => near.ordinal),
            ].every(isOrdinal),
          ).toBe(true);
          expect(headline.nearest.every((near) => near.shares.length > 0)).toBe(true);
        }
        expect(new Set(articles.map((article) => article.id)).size).toBe(articles.length);
        expect(new Set(missing.map((headline) => headline.id)).size).toBe(missing.length);
        expect(files.flat().length).toBe(pages.length);
      }),
      { numRuns: 400 },
    );
  });

  test('the order in which pages come changes nothing, and the pages stay as they are', () => {
    const distinct = fc.uniqueArray(readPage, { maxLength: 6, selector: (page) => page.file });
    fc.assert(
      fc.property(distinct, (pages) => {
        const given = structuredClone(pages);
        const collection = gatherCollection(pages);
        expect(gatherCollection(pages.toReversed())).toEqual(collection);
        expect(pages).toEqual(given);
      }),
      { numRuns: 200 },
    );
  });

  test('packed pages make the same collection', () => {
    fc.assert(
      fc.property(somePages, (pages) => {
        const packed = gatherCollection(pages.map(new PackedPages().pack));
        expect({ ...packed, articles: packed.articles.map(unpacked) }).toEqual(gatherCollection(pages));
      }),
      { numRuns: 200 },
    );
  });
});

const real = '../shared/pages';
test.skipIf(!existsSync(real))(`a phrase on the real page stays one keyword (needs ${real})`, () => {
  const texts = readdirSync(real).filter((file) => file.endsWith('.txt'));
  const pages = texts.flatMap((file) => {
    const page = parsePage(file, readFileSync(`${real}/${file}`, 'utf8'));
    return page.ok ? [page] : [];
  });
  const [keyword, ...others] = completePages(pages)[0]?.article.keywords ?? [];
  // Printed is only its copy in Persian letters; the page's text shows how it is spelt.
  expect(others).toEqual([]);
  expect(keyword).toEqual({ text: 'مدينة حمص', alsoSpelt: ['مدینة حمص'] });
});
