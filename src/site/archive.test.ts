import { describe, expect, test } from 'vitest';
import { ARCHIVE_LENGTH, archiveIndex, archivePages, archiveRange } from './archive.ts';

const L = ARCHIVE_LENGTH;

describe('pages of the archive', () => {
  test.each([
    [0, 0],
    [1, 1],
    [L, 1],
    [L + 1, 2],
    [10 * L, 10],
  ])('of %i articles: %i', (articles, pages) => expect(archivePages(articles)).toBe(pages));

  test.each([
    [2 * L + 10, 3, { from: 0, to: 10 }],
    [2 * L + 10, 2, { from: 10, to: L + 10 }],
    [2 * L + 10, 1, { from: L + 10, to: 2 * L + 10 }],
    [L, 1, { from: 0, to: L }],
    [L, 2, undefined],
    [L, 0, undefined],
    [L, 0.5, undefined],
    [L, Number.NaN, undefined],
    [0, 1, undefined],
  ])('of %i articles, number %d: %j', (articles, n, range) =>
    expect(archiveRange(articles, n)).toEqual(range),
  );

  test('newer articles change the last page alone', () => {
    const names = (count: number) => Array.from({ length: count }, (_, i) => `a${count - i}`);
    const page = (count: number, n: number) => {
      const { from, to } = archiveRange(count, n) ?? { from: 0, to: 0 };
      return names(count).slice(from, to);
    };
    expect(page(2 * L + 90, 1)).toEqual(page(2 * L + 10, 1));
    expect(page(2 * L + 90, 2)).toEqual(page(2 * L + 10, 2));
  });

  test('are listed newest first, with their days; what is undated tells none', () => {
    const days = [...Array<string>(5).fill('2024-12-07'), ...Array<string>(L).fill('2024-12-01')];
    const undated = Array<undefined>(L).fill(undefined);
    expect(archiveIndex([...days, ...undated])).toEqual({
      articles: 2 * L + 5,
      pages: [
        { n: 3, count: 5, from: '2024-12-07', to: '2024-12-07' },
        { n: 2, count: L, from: '2024-12-01', to: '2024-12-01' },
        { n: 1, count: L },
      ],
    });
  });
});
