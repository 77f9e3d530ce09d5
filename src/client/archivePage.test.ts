import { expect, test } from 'vitest';
import { ARCHIVE_LENGTH } from '../site/archive.ts';
import { siteInMemory } from '../testing/siteInMemory.ts';
import { archivePage } from './archivePage.ts';

const count = 2 * ARCHIVE_LENGTH + 31;
const { articles, json } = siteInMemory(
  Array.from({ length: count }, (_, i) => (i < 200 ? { date: '2024-03-05', source: 'وكالة' } : {})),
);

test('the pages of the archive hold every article once, in the order of the library', async () => {
  const pages = await Promise.all([3, 2, 1].map((n) => archivePage(n, json)));
  expect(pages.map(({ n, last, lines }) => [n, last, lines.length])).toEqual([
    [3, 3, 31],
    [2, 3, ARCHIVE_LENGTH],
    [1, 3, ARCHIVE_LENGTH],
  ]);
  expect(pages.flatMap(({ lines }) => lines.map(({ id }) => id))).toEqual(articles.map(({ id }) => id));
  expect(pages[0]?.lines[0]).toEqual({ id: 'a0', title: 'خبر 0', date: '2024-03-05', source: 'وكالة' });
});

test.each([0, 4, Number.NaN])('there is no page %d', async (n) => {
  await expect(archivePage(n, json)).rejects.toMatchObject({ kind: 'missing' });
});
