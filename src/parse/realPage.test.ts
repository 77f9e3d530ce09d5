import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coverageFaults, verbatimFaults } from '../testing/pageCoverage.ts';
import { parsePage } from './parsePage.ts';

/**
 * Checks the one real page, if it is present, part by part. Its sentences stay out of the project: the test holds
 * counts, lengths and digests of the parts a reader finds on the page.
 */
const PAGES = new URL('../../../shared/pages/', import.meta.url);
const file = '000_ea02b0997cd6321e.txt';

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10);

test('the real page reads as a careful reader would read it', (context) => {
  if (!existsSync(PAGES) || !readdirSync(PAGES).includes(file))
    return context.skip('../shared/pages is not here: the real page is not checked');
  const text = readFileSync(new URL(file, PAGES), 'utf8');
  const page = parsePage(file, text);
  expect([...coverageFaults(text, page), ...verbatimFaults(text, page)]).toEqual([]);
  if (!page.ok) throw new Error('the real page was refused');
  const { article, lines } = page;

  // Head C: no title, no date, a dateline; the title is the lead's first clause, up to its first full stop.
  expect(article.id).toBe('000_ea02b0997cd6321e');
  expect(article.titleFrom).toBe('lead');
  expect(article.body[0]?.text.startsWith(article.title)).toBe(true);
  expect(article.body[0]?.text.charAt(article.title.length)).toBe('.');
  expect(article.date).toBeUndefined();
  expect([article.dateline?.length, digest(article.dateline ?? '')]).toEqual([
    REAL.dateline.length,
    REAL.dateline.digest,
  ]);

  // Seventeen paragraphs, the second cut after two words; the source in prose is no label.
  expect(article.body.map((block) => block.text.length)).toEqual(REAL.paragraphs);
  expect(digest(article.body.map((block) => block.text).join('\n'))).toBe(REAL.body);
  expect(article.body[1]?.text.split(' ').length).toBe(2);

  expect([article.source?.length, digest(article.source ?? '')]).toEqual([
    REAL.source.length,
    REAL.source.digest,
  ]);
  expect(page.printedKeywords.map(digest)).toEqual(REAL.keywords);
  expect(page.printedKeywords[0]?.includes('\u06cc')).toBe(true);

  // The aggregator's block: title, one paragraph, source and tags glued on one line; nothing of it is the article's.
  expect(
    article.readAlso.map((block) => [
      digest(block.title),
      block.body.map(digest),
      digest(block.source ?? ''),
      block.keywords?.map(digest),
    ]),
  ).toEqual(REAL.readAlso);
  expect(article.related.map((headline) => headline.text.length)).toEqual(REAL.related);
  expect(digest(article.related.map((headline) => headline.text).join('\n'))).toBe(REAL.relatedDigest);
  expect(article.related.some((headline) => /^[\s•]/u.test(headline.text))).toBe(false);

  expect(lines.filter((part) => part.is === 'residue')).toEqual([]);
  expect(lines.filter((part) => part.from !== undefined)).toEqual(REAL.parts);
});

const REAL = {
  dateline: { length: 15, digest: 'a4612220ca' },
  paragraphs: [347, 9, 319, 156, 65, 160, 118, 252, 189, 202, 109, 205, 156, 118, 150, 180, 169],
  body: 'afc3ed900d',
  source: { length: 11, digest: '199d2532ab' },
  keywords: ['c128e4d6ed'],
  readAlso: [['47dc86852e', ['23c188cee4'], 'a639aa36b6', ['a7bf5b8aae']]],
  related: [62, 64, 80, 87, 38, 70, 62, 58, 76, 48],
  relatedDigest: 'a8c337c3bf',
  parts: [
    { n: 37, is: 'label', from: 0, to: 7 },
    { n: 37, is: 'source', from: 8, to: 19 },
    { n: 39, is: 'label', from: 0, to: 13 },
    { n: 39, is: 'keywords', from: 14, to: 23 },
    { n: 47, is: 'label', from: 0, to: 6 },
    { n: 47, is: 'read-also', from: 7, to: 14 },
    { n: 47, is: 'label', from: 14, to: 20 },
    { n: 47, is: 'read-also', from: 20, to: 35 },
  ],
};
