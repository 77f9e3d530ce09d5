import { describe, expect, test } from 'vitest';
import type { TestArticle } from '../testing/siteInMemory.ts';
import { siteInMemory } from '../testing/siteInMemory.ts';
import { readBriefs } from './readBriefs.ts';

const told: TestArticle[] = [
  {
    title: 'تعويم السفينة',
    date: '2024-03-05',
    source: 'الرواق',
    authors: ['سعاد النجار', 'سامر البحري'],
    keywords: ['ملاحة', 'اقتصاد'],
  },
  { title: 'ميزانية الميناء', date: '2024-01-01', keywords: ['اقتصاد'] },
  { title: 'بلا تاريخ' },
];

test('the facts of articles, in the order asked for', async () => {
  const { json } = siteInMemory(told);
  expect(await readBriefs([2, 0, 1], json)).toEqual([
    { id: 'a2', title: 'بلا تاريخ', minutes: 1, keywords: [] },
    {
      id: 'a0',
      title: 'تعويم السفينة',
      date: '2024-03-05',
      source: 'الرواق',
      minutes: 1,
      keywords: ['ملاحة', 'اقتصاد'],
      authors: ['سعاد النجار', 'سامر البحري'],
    },
    { id: 'a1', title: 'ميزانية الميناء', date: '2024-01-01', minutes: 1, keywords: ['اقتصاد'] },
  ]);
});

test('an article that is not there is an error', async () => {
  await expect(readBriefs([7], siteInMemory(told).json)).rejects.toThrow('damaged');
});

describe('ten thousand articles', () => {
  const many = Array.from({ length: 10_000 }, (_, i): TestArticle => ({
    title: `خبر ${i}`,
    keywords: [`كلمة ${i % 900}`],
  }));
  const asked: string[] = [];
  const { json } = siteInMemory(many, asked);
  const all = [...many.keys()];

  test('are read in packs, each once, and the reader is told how far', async () => {
    asked.length = 0;
    const told: number[] = [];
    const briefs = await readBriefs(all, json, { progress: (done) => void told.push(done) });
    expect(briefs).toHaveLength(10_000);
    expect(briefs[9_999]).toMatchObject({ id: 'a9999', title: 'خبر 9999', keywords: ['كلمة 99'] });
    expect(new Set(asked).size).toBe(asked.length);
    // 358 files of 28 titles, 10 of a thousand rows, 2 of 512 names.
    expect(asked).toHaveLength(370);
    expect(told).toHaveLength(358);
    expect(told.at(-1)).toBe(10_000);
  });

  test('are not read to the end once that is no longer wanted', async () => {
    asked.length = 0;
    const stop = new AbortController();
    const reading = readBriefs(all, json, {
      signal: stop.signal,
      progress: (done) => done > 500 && stop.abort(),
    });
    await expect(reading).rejects.toThrow(/abort/i);
    expect(asked.length).toBeLessThan(40);
  });
});
