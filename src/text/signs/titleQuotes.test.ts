import { expect, test } from 'vitest';
import { titleQuotes } from './titleQuotes.ts';

/** Title with its pairs of straight quotes as « and ». */
const shown = (title: string) => {
  const places = titleQuotes(title);
  return [...title].map((letter, i) => (places.includes(i) ? '«»'[places.indexOf(i) % 2] : letter)).join('');
};

test.each([
  ['"الميناء" يعود إلى العمل', '«الميناء» يعود إلى العمل'],
  ['عودة "الميناء" و"السوق"', 'عودة «الميناء» و«السوق»'],
  ['بـ"الميناء": رحلة', 'بـ«الميناء»: رحلة'],
  ['سفينة ("الأمل") تعود', 'سفينة («الأمل») تعود'],
  ['شركة "Nature" والبحر', 'شركة «Nature» والبحر'],
  ['رؤية "2030".. ما بعدها', 'رؤية «2030».. ما بعدها'],
  ['قال:"عدنا"', 'قال:«عدنا»'],
  ['عرض Apple "iPhone" Pro اليوم', 'عرض Apple «iPhone» Pro اليوم'],
])('%s → %s', (title, expected) => {
  expect(shown(title)).toBe(expected);
});

test.each([
  ['inches', 'شاشة 55" وأخرى 65" في السوق'],
  ['one quote', 'سفينة "الأمل تعود'],
  ['quotes among spaces', 'سفينة " الأمل " تعود'],
  ['nothing between them', 'سفينة "" تعود'],
  ['no Arabic', 'The "Hope" is back'],
  ['three', '"الأمل" و"العودة'],
  ['quotes of print', 'سفينة «الأمل» و“العودة”'],
])('left as they are: %s', (_, title) => {
  expect(titleQuotes(title)).toEqual([]);
});
