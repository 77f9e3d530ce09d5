import { describe, expect, test } from 'vitest';
import { answersOf, requestFor, SearchedSite, finalAnswerOf } from '../../testing/searchableSite.ts';
import type { Fault } from '../../testing/searchableSite.ts';
import type { TestArticle } from '../../testing/siteInMemory.ts';
import { Searcher } from './searcher.ts';

/** Letters of made-up words: enough of them for many shards, so that one can fail alone. */
const CONSONANTS = [...'بتجدرسعفقكلمنه'];
const word = (n: number) =>
  Array.from({ length: 5 }, (_, i) => CONSONANTS[Math.floor(n / 3 ** i + i * n) % CONSONANTS.length]).join(
    '',
  );
const told: TestArticle[] = Array.from({ length: 60 }, (_, i) => ({
  title: i < 4 ? `سفن القناة ${i}` : i < 8 ? `سفن ${i}` : `خبر ${i}`,
  date: `2024-01-${String(28 - Math.floor(i / 3)).padStart(2, '0')}`,
  body: [Array.from({ length: 120 }, (_, k) => word(i * 120 + k)).join(' '), ...(i === 7 ? ['القناة'] : [])],
}));

const faults: Fault[] = ['missing', 'cut', 'flipped', 'page', 'late'];

/** A site, and the path of the shard that «القناة» is read from. */
async function siteAndShard() {
  const site = new SearchedSite(told);
  await finalAnswerOf(new Searcher(site).ask(requestFor('"القناة"')));
  const [shard = ''] = site.asked.filter((path) => /v1\/\d+\.bin$/.test(path));
  site.asked.length = 0;
  return { site, shard };
}

describe('a shard of words', () => {
  test.each(faults)(
    '%s: results by the other words, the word named; then it is there again',
    async (fault) => {
      const { site, shard } = await siteAndShard();
      site.faults.set(shard, fault);
      const searcher = new Searcher(site);
      const without = await finalAnswerOf(searcher.ask(requestFor('سفن القناه')));
      expect(without.unreadableWords).toEqual(['القناه']);
      expect(without.ordinals.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
      expect(without.hits.length).toBe(8);
      expect(without.words).toEqual(['سفن', 'القناه']);

      site.faults.clear();
      const healed = await finalAnswerOf(searcher.ask(requestFor('سفن القناه')));
      expect(healed.unreadableWords).toEqual([]);
      expect(new Set(healed.ordinals.slice(0, 5))).toEqual(new Set([0, 1, 2, 3, 7]));
    },
  );

  test('the only one: nothing found, and said why', async () => {
    const { site, shard } = await siteAndShard();
    site.faults.set(shard, 'missing');
    const answer = await finalAnswerOf(new Searcher(site).ask(requestFor('القناة')));
    expect(answer).toMatchObject({ total: 0, hits: [], unreadableWords: ['القناة'], isFinal: true });
    expect(answer.suggestion).toBeUndefined();
  });
});

describe('the root', () => {
  test.each(faults)('%s: the search cannot begin; the next question tries again', async (fault) => {
    const site = new SearchedSite(told);
    const searcher = new Searcher(site);
    site.faults.set('search/root.bin', fault);
    const says = { missing: 'no such file: search/root.bin', late: 'given up: search/root.bin' };
    const message = fault === 'missing' || fault === 'late' ? says[fault] : 'checksum';
    await expect(searcher.prepare()).rejects.toThrow(message);
    await expect(finalAnswerOf(searcher.ask(requestFor('سفن')))).rejects.toThrow(message);
    site.faults.clear();
    expect((await finalAnswerOf(searcher.ask(requestFor('سفن')))).total).toBe(8);
  });
});

describe('texts', () => {
  test.each(['missing', 'page', 'late', 'cut'] as const)(
    'some %s: the other hits, and how many lack',
    async (fault) => {
      const site = new SearchedSite(told);
      const searcher = new Searcher(site);
      for (const n of [1, 5]) site.faults.set(`search/v1/texts/${n}.json`, fault);
      const answer = await finalAnswerOf(searcher.ask(requestFor('سفن')));
      expect(answer).toMatchObject({ total: 8, unreadableTexts: 2, unreadableWords: [] });
      expect(answer.hits.map(({ ordinal }) => ordinal).toSorted((a, b) => a - b)).toEqual([0, 2, 3, 4, 6, 7]);
      // Those without a text are still found.
      expect(answer.ordinals.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
      expect((await searcher.hitsOf(requestFor('سفن'), [0, 1])).map(({ ordinal }) => ordinal)).toEqual([0]);
      site.faults.clear();
      const healed = await finalAnswerOf(searcher.ask(requestFor('سفن')));
      expect([healed.hits.length, healed.unreadableTexts]).toEqual([8, 0]);
    },
  );

  test('all missing: rejects with what the files say, until they are back', async () => {
    const site = new SearchedSite(told);
    const searcher = new Searcher(site);
    site.breakAll(/texts/, 'missing');
    await expect(finalAnswerOf(searcher.ask(requestFor('سفن')))).rejects.toThrow(/^no such file: .*texts/);
    site.faults.clear();
    expect((await finalAnswerOf(searcher.ask(requestFor('سفن')))).hits.length).toBe(8);
  });

  test('one that a phrase would have to be checked on: no other hit is lost', async () => {
    const site = new SearchedSite(told);
    site.faults.set('search/v1/texts/2.json', 'missing');
    const answer = await finalAnswerOf(new Searcher(site).ask(requestFor('"سفن القناة"')));
    expect(answer.ordinals.toSorted((a, b) => a - b)).toEqual([0, 1, 3]);
    expect(answer.unreadableTexts).toBe(1);
  });
});

test('what counts is missing: the hits stand without counts', async () => {
  const site = new SearchedSite(told);
  site.faults.set('rows/all.json', 'missing');
  const answer = await finalAnswerOf(new Searcher(site).ask(requestFor('سفن')));
  expect([answer.total, answer.hits.length, answer.counts]).toEqual([8, 8, undefined]);
});

test('files of the filter are missing: rejects rather than show articles that were not asked for', async () => {
  const site = new SearchedSite(told);
  const searcher = new Searcher(site);
  site.faults.set('rows/all.json', 'missing');
  await expect(finalAnswerOf(searcher.ask(requestFor('سفن', { from: '2024-01-28' })))).rejects.toThrow(
    'rows/all.json',
  );
  site.faults.clear();
  expect((await finalAnswerOf(searcher.ask(requestFor('سفن', { from: '2024-01-28' })))).total).toBe(3);
});

test('the dictionary of spellings is missing: nothing found, nothing suggested', async () => {
  const site = new SearchedSite(told);
  const searcher = new Searcher(site);
  site.breakAll(/spelling/, 'missing');
  expect(await finalAnswerOf(searcher.ask(requestFor('القنااة')))).toMatchObject({
    total: 0,
    unreadableWords: [],
    isFinal: true,
  });
  site.faults.clear();
  const { suggestion } = await finalAnswerOf(searcher.ask(requestFor('القنااة')));
  expect(suggestion).toEqual({ q: 'القناة', total: 5 });
});

describe('the site is built anew under an open search', () => {
  const anew = [{ title: 'سفن اليوم', date: '2024-02-01', body: ['وصلت.'] }, ...told];

  test('words not read before come from the new one', async () => {
    const site = new SearchedSite(told);
    const searcher = new Searcher(site);
    await searcher.prepare();
    site.build(anew);
    const answer = await finalAnswerOf(searcher.ask(requestFor('سفن')));
    expect([answer.total, answer.unreadableWords]).toEqual([9, []]);
    expect((await finalAnswerOf(searcher.ask(requestFor('سفن', { order: 'newest' })))).hits[0]?.title).toBe(
      'سفن اليوم',
    );
  });

  test('the root of the new one cannot be read: the word is named, nothing rejects', async () => {
    const site = new SearchedSite(told);
    const searcher = new Searcher(site);
    await searcher.prepare();
    site.build(anew);
    site.faults.set('search/root.bin', 'missing');
    expect((await finalAnswerOf(searcher.ask(requestFor('سفن')))).unreadableWords).toEqual(['سفن']);
    site.faults.clear();
    expect((await finalAnswerOf(searcher.ask(requestFor('سفن')))).total).toBe(9);
  });

  // The shards are remembered, the texts gone with their folder.
  test('words read before, whose texts were not, come from the new one', async () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ title: `سفن ${i}`, date: '2024-01-01' }));
    const site = new SearchedSite(many);
    const searcher = new Searcher(site);
    await finalAnswerOf(searcher.ask(requestFor('سفن', { order: 'newest' })));
    site.build([{ title: 'سفن اليوم', date: '2024-02-01' }, ...many]);
    expect((await finalAnswerOf(searcher.ask(requestFor('سفن', { order: 'oldest' })))).total).toBe(31);
  });
});

describe('a question no longer wanted', () => {
  test('before it is asked, asks for nothing but the root', async () => {
    const site = new SearchedSite(told);
    const stop = AbortSignal.abort();
    expect(await answersOf(new Searcher(site).ask(requestFor('سفن القناة'), stop))).toEqual([]);
    expect(site.asked.filter((path) => path !== 'search/root.bin')).toEqual([]);
  });

  test('after its first answer, gives no other and asks for no more files', async () => {
    const site = new SearchedSite(told);
    const stop = new AbortController();
    const answers = new Searcher(site).ask(requestFor('سفن'), stop.signal);
    expect((await answers.next()).done).toBe(false);
    const before = site.asked.length;
    stop.abort();
    expect(await answers.next()).toEqual({ done: true, value: undefined });
    expect(site.asked.length).toBe(before);
  });

  test('does no harm to one asked after it', async () => {
    const site = new SearchedSite(told);
    const searcher = new Searcher(site);
    await searcher.prepare();
    site.delay = 5;
    const stop = new AbortController();
    const first = answersOf(searcher.ask(requestFor('سفن'), stop.signal));
    await new Promise((passed) => setTimeout(passed, 0));
    stop.abort();
    const next = await finalAnswerOf(searcher.ask(requestFor('سفن القناة')));
    expect(await first).toEqual([]);
    expect([next.unreadableWords, next.total]).toEqual([[], 8]);
  });

  // Both searches wait for the same shard.
  test('does no harm to one that waits for the same file', async () => {
    const site = new SearchedSite(told);
    const searcher = new Searcher(site);
    await searcher.prepare();
    site.delay = 5;
    const stop = new AbortController();
    const first = answersOf(searcher.ask(requestFor('سفن'), stop.signal));
    const second = finalAnswerOf(searcher.ask(requestFor('سفن القناة')));
    await Promise.resolve();
    stop.abort();
    await first;
    expect((await second).unreadableWords).toEqual([]);
  });
});

describe('what cannot be read is said, not passed over', () => {
  test('a phrase of which one word was not read is sought by the others, on the texts', async () => {
    const { site, shard } = await siteAndShard();
    site.faults.set(shard, 'missing');
    const answer = await finalAnswerOf(new Searcher(site).ask(requestFor('"سفن القناة"')));
    expect(answer.unreadableWords).toEqual(['القناة']);
    expect(answer.total).toBe(4);
  });

  test('a word that must not be there, but was not read, is named', async () => {
    const { site, shard } = await siteAndShard();
    site.faults.set(shard, 'missing');
    const answer = await finalAnswerOf(new Searcher(site).ask(requestFor('سفن -القناة')));
    expect(answer.unreadableWords).toEqual(['القناه']);
  });

  test('a text missing in the last batch that is checked loses no hit of the others', async () => {
    const site = new SearchedSite([
      ...Array.from({ length: 10 }, (_, i) => ({ title: `القناة سفن ${i}` })),
      ...Array.from({ length: 11 }, (_, i) => ({ title: `سفن القناة ${i}` })),
    ]);
    site.faults.set('search/v1/texts/20.json', 'missing');
    const answer = await finalAnswerOf(new Searcher(site).ask(requestFor('"سفن القناة"')));
    expect(answer).toMatchObject({ total: 10, isExact: false });
  });
});
