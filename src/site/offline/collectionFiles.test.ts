import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CollectionFiles } from './collectionFiles.ts';
import { PACK_FILES, packsOf, pathRuns, pathsOfRun } from './collectionFiles.ts';

const collection = (facts: Partial<CollectionFiles> = {}): CollectionFiles => ({
  version: 'v',
  articles: 0,
  search: 'search/s/',
  others: [],
  digests: [],
  size: 0,
  ...facts,
});

describe('paths as runs', () => {
  test('are one run where only the last number differs', () => {
    expect(pathRuns(['entries/0.json', 'entries/1.json', 'entries/2.json', 'library.json'])).toEqual([
      { path: 'library.json' },
      { path: 'entries/', end: '.json', from: 0, to: 2 },
    ]);
  });

  test('are several runs where numbers are missing', () => {
    expect(pathRuns(['a/9.bin', 'a/1.bin', 'a/10.bin'])).toEqual([
      { path: 'a/', end: '.bin', from: 1, to: 1 },
      { path: 'a/', end: '.bin', from: 9, to: 10 },
    ]);
  });

  test('are read as they were written', () => {
    const path = fc
      .tuple(
        fc.constantFrom('a/', 'a/b-', 'v/06', '', '7/'),
        fc.nat({ max: 40 }),
        fc.constantFrom('.json', '.bin'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(path), (paths) => {
        expect(pathRuns(paths).flatMap(pathsOfRun).sort()).toEqual(paths.sort());
      }),
    );
  });
});

describe('packs', () => {
  test('hold articles, their texts, other files, each in packs of their own', () => {
    const files = collection({ others: [{ path: 'library.json' }], digests: ['1', '2', '3'] });
    expect(packsOf(files, ['new', 'أ'])).toEqual([
      { n: 0, digest: '1', paths: ['articles/%D8%A3/article.json', 'articles/new/article.json'] },
      { n: 1, digest: '2', paths: ['search/s/texts/1.json', 'search/s/texts/0.json'] },
      { n: 2, digest: '3', paths: ['library.json'] },
    ]);
  });

  test('hold every file once, and none too many', () => {
    fc.assert(
      fc.property(fc.nat({ max: 300 }), fc.nat({ max: 300 }), (articles, others) => {
        const ids = Array.from({ length: articles }, (_, n) => `id${n}`);
        const run = { path: 'e/', end: '.json', from: 0, to: others };
        const packs = packsOf(collection({ others: [run] }), ids);
        const paths = packs.flatMap((pack) => pack.paths);
        expect(new Set(paths).size).toBe(paths.length);
        expect(paths.length).toBe(2 * articles + others + 1);
        for (const pack of packs) expect(pack.paths.length).toBeLessThanOrEqual(PACK_FILES);
      }),
    );
  });

  test('of older articles stay as they are when new ones come', () => {
    const ids = Array.from({ length: 100 }, (_, n) => `id${n}`);
    const [first] = packsOf(collection(), ids);
    const [later] = packsOf(collection(), ['newer', 'new', ...ids]);
    expect(later?.paths).toEqual(first?.paths);
  });
});
