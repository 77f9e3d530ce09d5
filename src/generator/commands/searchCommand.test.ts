import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { queriesOf, QueriesError, RESULTS, searchCommand } from './searchCommand.ts';
import { writeSearchIndex } from '../data/searchIndexFiles.ts';
import { SiteOutput } from '../output/siteOutput.ts';
import { siteInMemory } from '../../testing/siteInMemory.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'search-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A site of 26 articles, all about ships, the first about the canal too. */
async function built(name: string): Promise<string> {
  const site = path.join(folder, name);
  const { articles } = siteInMemory(
    Array.from({ length: 26 }, (_, i) => ({
      title: `سفن ${i}`,
      body: [i === 0 ? 'في القناة "سفن"' : 'وصلت'],
    })),
  );
  await writeSearchIndex(
    new SiteOutput(site),
    articles.map((article) => ({ article, minutes: 1 })),
    [{ id: '0a1b2c3d4e5', text: 'عبور السفن الكبيرة', printedBy: 3, candidates: 0 }],
  );
  return site;
}
const site = await built('whole');

let printed: string[] = [];
let said: string[] = [];
beforeEach(() => {
  printed = [];
  said = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => printed.push(String(line)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => said.push(String(line)) > 0);
});
afterEach(() => vi.restoreAllMocks());

interface Line {
  query: string;
  total: number;
  results: { id: string; title: string; score: number; why: unknown[] }[];
  headlines?: unknown;
}
const lines = () =>
  printed
    .join('')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

describe('what is printed', () => {
  test('headlines without an article only when asked for', async () => {
    await searchCommand(site, ['سفن', 'غواصة'], 1, { headlines: true });
    await searchCommand(site, ['سفن'], 1);
    expect(lines().map((line) => line.headlines)).toEqual([
      { total: 1, results: [{ id: '0a1b2c3d4e5', text: 'عبور السفن الكبيرة', printedBy: 3 }] },
      { total: 0, results: [] },
      undefined,
    ]);
  });

  test('a line a query, in their order, each with what was found and why', async () => {
    expect(await searchCommand(site, ['القناه', 'غواصة'], RESULTS)).toBe(0);
    expect(lines()).toEqual([
      {
        query: 'القناه',
        total: 1,
        results: [
          {
            id: 'a0',
            title: 'سفن 0',
            score: expect.any(Number) as unknown,
            why: [{ word: 'القناه', printed: 'القناة', how: 'spelling', in: ['body'], times: 1 }],
          },
        ],
      },
      { query: 'غواصة', total: 0, results: [] },
    ]);
    expect(said).toEqual([]);
  });

  test.each([
    [RESULTS, 20],
    [0, 0],
    [3, 3],
    [11, 11],
    [100, 26],
  ])('at most %i results: %i of 26', async (limit, count) => {
    await searchCommand(site, ['سفن'], limit);
    const [line] = lines();
    expect([line?.total, line?.results.length]).toEqual([26, count]);
    expect(new Set(line?.results.map(({ id }) => id)).size).toBe(count);
  });

  test('the best first', async () => {
    await searchCommand(site, ['سفن القناة'], 10);
    const [line] = lines();
    expect(line?.results[0]?.id).toBe('a0');
    const scores = line?.results.map(({ score }) => score) ?? [];
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  test('the score of each, those after the tenth too', async () => {
    await searchCommand(site, ['سفن القناة', 'سفن'], 26);
    for (const { results } of lines()) {
      const scores = results.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(scores.length).toBe(26);
      expect(scores.at(-1)).toBeGreaterThan(0);
    }
    const [, ships] = lines();
    // All but the first hold the same words in texts of the same length.
    expect(new Set(ships?.results.filter(({ id }) => id !== 'a0').map(({ score }) => score)).size).toBe(1);
  });

  test('words as submitted, or as still being typed', async () => {
    await searchCommand(site, ['القن'], RESULTS);
    await searchCommand(site, ['القن'], RESULTS, { typing: true });
    expect(lines().map(({ total }) => total)).toEqual([0, 1]);
  });

  test('what was perhaps meant', async () => {
    await searchCommand(site, ['القنناة'], RESULTS);
    expect(lines()[0]).toEqual({ query: 'القنناة', total: 0, meant: { q: 'القناة', total: 1 }, results: [] });
  });

  test('a query of several lines is one line', async () => {
    await searchCommand(site, ['سفن\n"القناة"'], RESULTS);
    expect(printed.join('').match(/\n/g)?.length).toBe(1);
    expect(lines()[0]?.query).toBe('سفن\n"القناة"');
  });
});

describe('what cannot be read', () => {
  test('a shard: the word is named, the status is 1', async () => {
    const broken = await built('shard');
    const [version = ''] = readdirSync(path.join(broken, 'search')).filter((name) => !name.includes('.'));
    rmSync(path.join(broken, 'search', version, '0.bin'));
    expect(await searchCommand(broken, ['القناة'], RESULTS)).toBe(1);
    expect(lines()[0]).toMatchObject({ total: 0, results: [] });
    expect(said.join('')).toBe('القناة: the index could not be read for «القناة».\n');
  });

  test('a text: the other results, the status is 1', async () => {
    const broken = await built('text');
    const [version = ''] = readdirSync(path.join(broken, 'search')).filter((name) => !name.includes('.'));
    rmSync(path.join(broken, 'search', version, 'texts/3.json'));
    expect(await searchCommand(broken, ['سفن'], 100)).toBe(1);
    expect([lines()[0]?.total, lines()[0]?.results.length]).toEqual([26, 25]);
    expect(said.join('')).toBe('سفن: the texts of 1 article could not be read.\n');
  });

  test('no site at all', async () => {
    await expect(searchCommand(path.join(folder, 'none'), ['سفن'], RESULTS)).rejects.toThrow('ENOENT');
  });
});

describe('a file of queries', () => {
  const file = path.join(folder, 'queries.jsonl');
  const queries = (text: string) => {
    writeFileSync(file, text);
    return queriesOf(file);
  };

  test.each<[string, string, string[]]>([
    ['one a line', '{"query": "سفن"}\n{"query": "القناة"}\n', ['سفن', 'القناة']],
    ['blank lines and other keys do not count', '\n{"id": 7, "query": "سفن"}\r\n  \r\n', ['سفن']],
    ['an empty query is one', '{"query": ""}', ['']],
    ['nothing', '', []],
  ])('%s', (_, text, wanted) => expect(queries(text)).toEqual(wanted));

  test.each<[string, string, number]>([
    ['no JSON', '{"query": "سفن"}\n{"query": سفن}', 2],
    ['a text alone', '"سفن"', 1],
    ['no query', '{"query": "سفن"}\n\n{"q": "سفن"}', 3],
    ['a query that is no text', '{"query": 2024}', 1],
    ['null', 'null', 1],
  ])('%s: said with its file and line', (_, text, line) => {
    expect(() => queries(text)).toThrow(QueriesError);
    expect(() => queries(text)).toThrow(`${file}, line ${line}: not of the form {"query": "…"}.`);
  });

  test('that is not there', () => expect(() => queriesOf(path.join(folder, 'none.jsonl'))).toThrow('ENOENT'));
});
