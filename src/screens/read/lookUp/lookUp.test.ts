import { describe, expect, test } from 'vitest';
import { dictionaryAddress, queryFor, searchAddress } from './lookUp.ts';

test.each([
  ['one word in all its forms', 'الميناء', 'الميناء'],
  ['without the punctuation around it', '«الميناء»،', 'الميناء'],
  ['without tatweel', 'المينـــاء', 'الميناء'],
  ['several words as a phrase', 'سفن القناة', '"سفن القناة"'],
  ['over two paragraphs', 'سفن القناة.\nوعادت', '"سفن القناة وعادت"'],
  ['a word with a sign, which may be one of a query', 'عنوان:غزة', '"عنوان:غزة"'],
  ['a name with a hyphen', 'كوفيد-19', '"كوفيد-19"'],
  ['a quotation in it', 'قال "عدنا" أمس', '"قال عدنا أمس"'],
  ['a long passage by its beginning', 'ا ب ت ث ج ح خ د ذ ر', '"ا ب ت ث ج ح خ د"'],
  ['nothing', '…!', ''],
])('%s', (_, chosen, query) => {
  expect(queryFor(chosen)).toBe(query);
});

test('the address of the results holds the query', () => {
  expect(searchAddress('سفن القناة')).toBe(`/?${new URLSearchParams({ q: '"سفن القناة"' }).toString()}`);
  expect(searchAddress('…')).toBeUndefined();
});

describe('the dictionary of the system', () => {
  const mac = { platform: 'MacIntel', maxTouchPoints: 0 };
  test('opens a word on macOS', () => {
    expect(dictionaryAddress('«وَرّاق»', mac)).toBe(`dict://${encodeURIComponent('وَرّاق')}`);
  });
  test.each([
    ['an iPad, whose own menu has one', 'ورّاق', { ...mac, maxTouchPoints: 5 }],
    ['Windows', 'ورّاق', { platform: 'Win32', maxTouchPoints: 0 }],
    ['Linux', 'ورّاق', { platform: 'Linux x86_64', maxTouchPoints: 0 }],
    ['a whole sentence', 'عادت السفن إلى الميناء', mac],
    ['no word', '…', mac],
  ])('not for %s', (_, chosen, system) => {
    expect(dictionaryAddress(chosen, system)).toBeUndefined();
  });
});
