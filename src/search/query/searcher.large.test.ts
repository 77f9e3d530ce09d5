import { describe, expect, test } from 'vitest';
import { answersOf, requestFor, foundBy, SearchedSite, finalAnswerOf } from '../../testing/searchableSite.ts';
import type { Fault } from '../../testing/searchableSite.ts';
import type { TestArticle } from '../../testing/siteInMemory.ts';
import type { Answer } from '../answer.ts';
import { CAP } from '../format/shard.ts';
import { Searcher } from './searcher.ts';

/** Every article tells of the port, every third of ships, every fortieth of the canal: far more than a shard lists. */
const COUNT = 1200;
const ships = (i: number) => i % 3 === 0;
const canal = (i: number) => i % 40 === 0;
const SHORT = [...'بتجدرسعفقكلمنه'];
/** A word of its own for each article, all beginning with مح: they fill many shards. */
const own = (i: number) => `مح${[1, 14, 196].map((n) => SHORT[Math.floor(i / n) % 14] ?? '').join('')}ق`;
const told: TestArticle[] = Array.from({ length: COUNT }, (_, i) => ({
  title: `ميناء ${i}`,
  // The last hundred are undated.
  ...(i < 1100 ? { date: `${2024 - Math.floor(i / 300)}-05-01` } : {}),
  source: i % 2 ? 'المرافئ' : 'الرواق',
  body: [
    [ships(i) ? (i % 30 === 0 ? 'سفن كثيرة' : 'كثيرة سفن') : '', canal(i) ? 'القناة' : '', own(i)].join(' '),
  ],
}));
const site = new SearchedSite(told);
const searcher = new Searcher(site);
const those = (holds: (i: number) => boolean) => [...told.keys()].filter(holds);
/** The next answer; undefined after the last. */
const nextOf = async (answers: AsyncIterator<Answer, unknown>): Promise<Answer | undefined> => {
  const next = await answers.next();
  return next.done ? undefined : next.value;
};
const everyone = those(() => true);

describe('a word in more articles than its shard lists', () => {
  test('alone: the first answer says that it counts too few, the last counts all', async () => {
    const answers = await answersOf(searcher.ask(requestFor('ميناء')));
    expect(answers.map(({ total, isExact, isFinal }) => ({ total, isExact, isFinal }))).toEqual([
      { total: CAP, isExact: false, isFinal: false },
      { total: COUNT, isExact: true, isFinal: true },
    ]);
    expect(answers[1]?.counts?.isExact).toBe(true);
    expect(answers[1]?.counts?.sources.map(({ count }) => count)).toEqual([600, 600]);
  });

  test('with another, in ten articles and more that the shards list: they stand before the others are read', async () => {
    const apart = new SearchedSite(told);
    const answers = new Searcher(apart).ask(requestFor('ميناء سفن'));
    const first = await nextOf(answers);
    expect(first?.hits.length).toBe(10);
    expect(first).toMatchObject({ isExact: false, isFinal: false });
    expect(apart.asked.filter((path) => path.includes('/tails/'))).toEqual([]);
    const whole = await nextOf(answers);
    expect(whole).toMatchObject({ total: COUNT / 3, isExact: true, isFinal: true });
    expect(whole?.ordinals.slice(0, 10)).toEqual(first?.hits.map(({ ordinal }) => ordinal));
  });

  test('with another, in few of those: the others are read first', async () => {
    const apart = new SearchedSite(told);
    const q = `ميناء ${own(COUNT - 1)}`;
    const first = await nextOf(new Searcher(apart).ask(requestFor(q)));
    expect(apart.asked.filter((path) => path.includes('/tails/'))).not.toEqual([]);
    expect(first?.hits[0]?.ordinal).toBe(COUNT - 1);
  });

  test('with another, in ten only in another form: the others are read first', async () => {
    // The articles that hold «مشروع» itself are the last of the tail of «ميناء»: its shard lists those in the headline.
    const mixed: TestArticle[] = Array.from({ length: COUNT }, (_, i) =>
      i < COUNT - 100
        ? { title: `ميناء ${i}`, body: [i % 20 === 0 ? 'مشاريع كثيرة' : 'كثيرة'] }
        : {
            title: `خبر ${i}`,
            body: [`${i === COUNT - 1 ? 'مشروع' : 'حديث'} طويل قرب الميناء والساحل والمدينة`],
          },
    );
    const apart = new SearchedSite(mixed);
    const first = await nextOf(new Searcher(apart).ask(requestFor('ميناء مشروع')));
    expect(apart.asked.filter((path) => path.includes('/tails/'))).not.toEqual([]);
    expect(first?.ordinals).toContain(COUNT - 1);
  });

  test('a word in the making: the articles beyond the shard are not waited for', async () => {
    const apart = new SearchedSite(told);
    const answers = new Searcher(apart).ask(requestFor('القناة مح', { typing: true }));
    const first = await nextOf(answers);
    expect(first?.hits.length).toBe(10);
    expect(apart.asked.filter((path) => path.includes('/tails/'))).toEqual([]);
    expect(await nextOf(answers)).toMatchObject({ total: COUNT / 40, isExact: true });
  });

  test('by day all are listed', async () => {
    for (const order of ['newest', 'oldest'] as const)
      expect(await foundBy(searcher, 'ميناء', { order })).toEqual(everyone);
  });

  test.each<[string, (i: number) => boolean]>([
    ['ميناء سفن', ships],
    ['سفن القناة', (i) => ships(i) && canal(i)],
    ['ميناء سفن القناة', (i) => ships(i) && canal(i)],
    ['سفن -القناة', (i) => ships(i) && !canal(i)],
    ['القناة -سفن', (i) => canal(i) && !ships(i)],
    ['القناة -ميناء', () => false],
    ['ميناء مصدر:الرواق -سفن', (i) => i % 2 === 0 && !ships(i)],
    ['ميناء قبل:2022', (i) => i >= 900 && i < 1100],
  ])('%s', async (q, holds) => {
    const { total, isExact } = await finalAnswerOf(searcher.ask(requestFor(q)));
    expect({ total, isExact }).toEqual({ total: those(holds).length, isExact: true });
    expect(await foundBy(searcher, q, { order: 'newest' })).toEqual(those(holds));
  });

  test('undated: they alone', async () => {
    expect(await foundBy(searcher, 'سفن', { undated: true })).toEqual(those((i) => i >= 1100 && ships(i)));
  });

  test('oldest: from the end of the dated', async () => {
    const { ordinals } = await finalAnswerOf(searcher.ask(requestFor('سفن', { order: 'oldest' })));
    expect(ordinals[0]).toBe(1098);
    expect(ordinals.at(-1)).toBe(1197);
  });

  test('a phrase is checked on two hundred texts, and what lies beyond is said to be uncounted', async () => {
    const answers = await answersOf(searcher.ask(requestFor('"سفن كثيرة"', { order: 'newest' })));
    const last = answers.at(-1);
    expect(last?.ordinals.every((i) => i % 30 === 0)).toBe(true);
    // The 200 newest of the 400 articles that hold both words reach to article 597.
    expect([last?.total, last?.isExact]).toEqual([those((i) => i % 30 === 0 && i < 600).length, false]);
    expect(last?.counts?.isExact).toBe(false);
    expect(last?.hits.map(({ ordinal }) => ordinal)).toEqual(last?.ordinals.slice(0, last.hits.length));
  });

  test('a phrase with a rare word is counted to the end', async () => {
    const { total, isExact } = await finalAnswerOf(searcher.ask(requestFor('"كثيرة القناة"')));
    expect({ total, isExact }).toEqual({ total: 10, isExact: true });
  });

  test('without a phrase: two hundred texts are read', async () => {
    const { ordinals, isExact } = await finalAnswerOf(
      searcher.ask(requestFor('سفن -"سفن كثيرة"', { order: 'newest' })),
    );
    expect(ordinals).toEqual(those((i) => ships(i) && i % 30 !== 0 && i < 600));
    expect(isExact).toBe(false);
  });
});

describe('a beginning that the words of many shards share', () => {
  test('is listed by itself, and finds them all', async () => {
    const opened = new Searcher(site);
    await opened.prepare();
    site.asked.length = 0;
    const { total, hits } = await finalAnswerOf(opened.ask(requestFor('مح', { typing: true })));
    expect(total).toBe(COUNT);
    expect(site.asked.filter((path) => /\/\d+\.bin$/.test(path)).map((path) => path.split('/')[2])).toContain(
      'prefixes',
    );
    for (const { explanations, snippet } of hits) {
      expect(explanations).toMatchObject([{ word: 0, difference: 'completion', in: ['body'] }]);
      expect(snippet?.matches.length).toBe(1);
    }
  });

  test.each([2, 3, 4, 5, 6])('%i letters typed find every article whose word begins so', async (letters) => {
    for (const i of [0, 77, 1150]) {
      const typed = own(i).slice(0, letters);
      expect([typed, await foundBy(searcher, typed, { typing: true, order: 'newest' })]).toEqual([
        typed,
        those((j) => own(j).startsWith(typed)),
      ]);
    }
  });

  test('beside another word it leaves fewer', async () => {
    expect(await foundBy(searcher, 'القناة مح', { typing: true, order: 'newest' })).toEqual(those(canal));
  });
});

/** Tails: the best articles of a word are in its shard, all others in a file of tails. */
describe('the list of the others', () => {
  test.each<Fault>(['missing', 'cut', 'flipped', 'page', 'late'])(
    '%s: read again when it is back',
    async (fault) => {
      const broken = new Searcher(site);
      site.breakAll(/tails/, fault);
      expect((await finalAnswerOf(broken.ask(requestFor('ميناء')))).total).toBe(CAP);
      site.faults.clear();
      expect((await finalAnswerOf(broken.ask(requestFor('ميناء')))).total).toBe(COUNT);
    },
  );

  test('missing: the count is said to be a lower bound', async () => {
    site.breakAll(/tails/, 'missing');
    const { isExact } = await finalAnswerOf(new Searcher(site).ask(requestFor('ميناء'))).finally(() =>
      site.faults.clear(),
    );
    expect(isExact).toBe(false);
  });
});

test('a phrase first found beyond the forty best: the hits that are counted are shown', async () => {
  const { hits, total } = await finalAnswerOf(
    new Searcher(
      new SearchedSite([
        ...Array.from({ length: 60 }, (_, i) => ({ title: `سفن قديمة في القناة ${i}` })),
        { title: 'خبر', body: ['حديث طويل عن البحر وأهله ثم عن سفن القناة في آخره'] },
      ]),
    ).ask(requestFor('"سفن القناة"')),
  );
  expect([total, hits.length]).toEqual([1, 1]);
});
