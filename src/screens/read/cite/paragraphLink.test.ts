import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesByWords, paragraphFragment, paragraphHash, paragraphNamed } from './paragraphLink.ts';

const STORY = [
  'رست السفينة في الميناء صباح الأحد.',
  'وقال مدير الميناء إن الملاحة ستعود خلال ثلاثة أيام.',
  'لازمة.',
  'وكانت الرياح قد اشتدّت مساء الخميس.',
  'لازمة.',
];
const link = paragraphFragment(STORY, 1);

describe('the paragraph a link names', () => {
  test.each<[string, string[], number | undefined]>([
    ['where it was', STORY, 1],
    ['after one came before it', ['خبر عاجل.', ...STORY], 2],
    ['after the one before it went', STORY.slice(1), 0],
    ['spelt otherwise', STORY.map((text) => text.replace('الملاحة', 'المِلاحه')), 1],
    ['with other punctuation', STORY.map((text) => text.replace(' إن', ': إن')), 1],
    ['with its words changed, by its number', STORY.map((text) => text.replace('ثلاثة', 'أربعة')), 1],
    ['not beyond the end of a shorter text', ['خبر آخر.'], undefined],
  ])('%s', (_, texts, block) => {
    expect(paragraphNamed(link, texts)).toBe(block);
  });

  test('of equal ones the nearest', () => {
    expect(paragraphNamed(paragraphFragment(STORY, 4), STORY)).toBe(4);
    expect(paragraphNamed(paragraphFragment(STORY, 2), ['تمهيد', ...STORY])).toBe(3);
  });
});

test.each<[string, number | undefined]>([
  ['p1', 0],
  ['p5', 4],
  ['p6', undefined],
  ['p0', undefined],
  ['p2~zzzzz', 1],
  ['p2~', undefined],
  ['p2~ABCDE', undefined],
  ['main', undefined],
  ['', undefined],
])('«%s» names %s', (fragment, block) => {
  expect(paragraphNamed(fragment, STORY)).toBe(block);
});

test('by its words only if it says them', () => {
  expect(namesByWords(link)).toBe(true);
  expect(namesByWords('p2')).toBe(false);
});

test('a paragraph without words is named by its number alone', () => {
  expect(paragraphHash('* * *')).toBeUndefined();
  expect(paragraphFragment(['* * *'], 0)).toBe('p1');
});

test('whatever stands in a text, its link is safe in an address and leads back', () => {
  const texts = fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(texts, fc.nat(), (texts, n) => {
      const block = n % texts.length;
      const fragment = paragraphFragment(texts, block);
      expect(new URL(`https://example.org/#${fragment}`).hash).toBe(`#${fragment}`);
      expect(paragraphNamed(fragment, texts)).toBe(block);
    }),
  );
});

test('paragraphs put before it do not matter', () => {
  const numbered = fc.array(fc.nat(50), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(numbered, fc.nat(), fc.nat(8), (words, n, added) => {
      const texts = words.map((word, i) => `الفقرة ${i} من النص ${word}`);
      const block = n % texts.length;
      const more = Array.from({ length: added }, (_, i) => `زيادة ${i}`);
      expect(paragraphNamed(paragraphFragment(texts, block), [...more, ...texts])).toBe(block + added);
    }),
  );
});
