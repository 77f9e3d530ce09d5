import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { invertedIndexOf } from '../../testing/searchableSite.ts';
import { listPrefixes } from './prefixes.ts';
import { NARROW } from '../format/indexRules.ts';
import type { InvertedIndex } from './invertedIndex.ts';

/** Prefixes listed of an index, each form filed in a shard of its own unless told otherwise. */
function listed(index: InvertedIndex, shards = Uint32Array.from(index.forms.keys())) {
  return new Map(listPrefixes(index, shards).map((prefix) => [prefix.text, prefix]));
}
const ordinalsOf = (prefixes: ReturnType<typeof listed>, text: string) => [
  ...(prefixes.get(text)?.ordinals ?? []),
];

describe('prefixes', () => {
  const bodies = ['محكمه محمد', 'محله', 'محور محمد', 'المحيط', 'والمحيط', 'بحر', 'بيت', 'بلد', 'بر', 'a'];
  const prefixes = listed(invertedIndexOf(bodies));

  test('are listed that words of more than two shards share', () => {
    expect([...prefixes.keys()].filter((text) => !/^و?ال/.test(text))).toEqual(['مح']);
    expect(NARROW).toBe(2);
  });

  test('with all articles that hold such a word, under ال too', () => {
    expect(ordinalsOf(prefixes, 'مح')).toEqual([0, 1, 2, 3]);
  });

  test('not where few shards hold them, but for the article and one letter', () => {
    const index = invertedIndexOf([...bodies, 'للقاضي', 'بالقاضي']);
    const few = listed(index, new Uint32Array(index.forms.length));
    expect([...few.keys()]).toEqual(['الم', 'بالق', 'للق', 'والم']);
    expect(ordinalsOf(few, 'الم')).toEqual([3]);
  });

  test('from two letters to eight, in the order of their code units, without the bare article', () => {
    const long = ['1', '2', '3', '4', '5'].map((last) => `الاستقلاليات${'بتثجح'[Number(last) - 1] ?? ''}`);
    const found = [...listed(invertedIndexOf(long)).keys()];
    expect(found).toContain('الاستقل');
    expect(found.every((text) => text.length >= 2 && text.length <= 8 && text !== 'ال')).toBe(true);
    expect(found).toEqual(found.toSorted((a, b) => (a < b ? -1 : 1)));
  });

  test('an article answers as well as its best word; a rare word better than a common one', () => {
    const rare = ['محاره', 'محراب', 'محبره', 'محضر'];
    const common = Array.from({ length: 60 }, () => 'محمد');
    const prefix = listed(invertedIndexOf([...rare, ...common])).get('مح');
    const impact = (ordinal: number) => prefix?.impacts[ordinal] ?? 0;
    expect([...(prefix?.ordinals ?? [])]).toEqual([...Array(64).keys()]);
    expect(impact(0)).toBeGreaterThan(impact(10));
    expect(impact(10)).toBeGreaterThanOrEqual(1);
  });
});

test('what is listed is what a plain search of all words finds', () => {
  const word = fc.string({ unit: fc.constantFrom('ا', 'ل', 'م', 'ح', 'a'), minLength: 1, maxLength: 9 });
  const bodies = fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(bodies, fc.integer({ min: 1, max: 12 }), (told, spread) => {
      const index = invertedIndexOf(told.map((words) => words.join(' ')));
      const shards = Uint32Array.from(index.forms, (_, form) => form % spread);
      const holds = (form: string, text: string) =>
        form.startsWith(text) || (!text.startsWith('ال') && form.startsWith(`ال${text}`));
      const texts = new Set(
        index.forms.flatMap((form) => [2, 3, 4, 5, 6, 7, 8].map((n) => form.slice(0, n))),
      );
      const prefixes = listed(index, shards);
      for (const text of texts) {
        if (text.length < 2 || text === 'ال') continue;
        const forms = [...index.forms.keys()].filter((form) => holds(index.forms[form] ?? '', text));
        const isListed =
          new Set(forms.map((form) => shards[form])).size > NARROW || /^(?:ال|لل).$/.test(text);
        expect([text, prefixes.has(text)]).toEqual([text, isListed]);
        if (!isListed) continue;
        const { starts, ordinals } = index;
        const articles = forms.flatMap((form) => [...ordinals.subarray(starts[form], starts[form + 1])]);
        expect(ordinalsOf(prefixes, text)).toEqual([...new Set(articles)].sort((a, b) => a - b));
      }
    }),
    { numRuns: 60 },
  );
});
