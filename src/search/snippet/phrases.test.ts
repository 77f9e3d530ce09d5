import { describe, expect, test } from 'vitest';
import { holdsPhrase, holdsWord } from './phrases.ts';
import { wordsOf } from '../../text/tokenize.ts';

const article = {
  id: 'a',
  title: 'إغلاق «القناة»: السفن تعود',
  titleFrom: 'page' as const,
  minutes: 1,
  source: 'وكالة النهار',
  keywords: ['قناة السويس', 'البحر الأحمر'],
  paragraphs: ['عبرت &quot;السفن القَنَاةَ&quot; أمس،\nثم عادت ثم ثم عادت.', 'بلغت 10,000 سفينة.'],
};

describe('an article holds the words one after another', () => {
  test.each([
    ['إغلاق القناه السفن', true],
    ['السفن القناة امس', true],
    ['أمس ثم عادت', true],
    ['ثم ثم عادت', true],
    ['قناة السويس', true],
    ['وكالة النهار', true],
    ['10000 سفينة', true],
    ['السفن', true],
    // Not held: other forms, another order, and words across two parts.
    ['السفن قناة', false],
    ['القناة السفن أمس', false],
    ['السويس البحر', false],
    ['عادت بلغت', false],
    ['سفينة وغير ذلك', false],
    ['', true],
  ])('%s: %s', (phrase, held) => expect(holdsPhrase(article, wordsOf(phrase))).toBe(held));
});

test.each([
  ['السفن', true],
  ['السويس', true],
  ['النهار', true],
  ['سفن', false],
])('or a word: %s %s', (word, held) => {
  expect(holdsWord(article, (form) => form === wordsOf(word)[0])).toBe(held);
});
