import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PAIRS } from '../search/nearMisses.ts';
import { NEAR_MISS_PAIRS } from './nearMissPairs.ts';
import { FORMS } from './pairs.ts';
import { printedWords } from './printedForms.ts';

const KEY = (pair: readonly string[]) =>
  pair
    .map((form) => printedWords(form).join(' '))
    .toSorted()
    .join(' / ');

test.each(Object.entries(FORMS))('%s: at least twenty pairs, none twice, two forms each', (_, pairs) => {
  expect(new Set(pairs.map(KEY)).size).toBe(pairs.length);
  expect(pairs.length).toBeGreaterThanOrEqual(20);
  for (const [form, other] of pairs) expect(printedWords(form)).not.toEqual(printedWords(other));
});

test('at least sixty near-misses, none twice, none of those of the relevance table', () => {
  const known = new Set(PAIRS.map(KEY));
  expect(new Set(NEAR_MISS_PAIRS.map(KEY)).size).toBe(NEAR_MISS_PAIRS.length);
  expect(NEAR_MISS_PAIRS.length).toBeGreaterThanOrEqual(60);
  expect(NEAR_MISS_PAIRS.filter((pair) => known.has(KEY(pair)))).toEqual([]);
});

test('no pair of forms is a near-miss', () => {
  const forms = new Set(Object.values(FORMS).flat().map(KEY));
  expect(NEAR_MISS_PAIRS.filter((pair) => forms.has(KEY(pair)))).toEqual([]);
});

const VARIANTS = new URL('../../../shared/relevance/variants.json', import.meta.url);
test.skipIf(!existsSync(VARIANTS))(
  'no pair is one of the list beside the project (skipped where it is absent)',
  () => {
    const lists: Record<string, [string, string][]> = JSON.parse(readFileSync(VARIANTS, 'utf8'));
    const known = new Set(Object.values(lists).flat().map(KEY));
    expect(
      Object.values(FORMS)
        .flat()
        .filter((pair) => known.has(KEY(pair))),
    ).toEqual([]);
  },
);
