import { expect, test } from 'vitest';
import { writeCsv } from './csv.ts';
import { bare, whole } from './fixtures.ts';

const NAMES = {
  title: 'العنوان',
  authors: 'الكاتب',
  source: 'المصدر',
  date: 'التاريخ',
  keywords: 'الكلمات الدلالية',
  url: 'الرابط',
  id: 'المعرّف',
};
/** First cell of the first article's line. */
const titleCell = (title: string): string =>
  writeCsv([{ ...bare, title }], NAMES)
    .split('\r\n')[1]
    ?.replace(/,,,,,https.*/, '') ?? '';

test('a line of names, and a line an article', () => {
  expect(writeCsv([whole, bare], NAMES)).toBe(
    '\ufeffالعنوان,الكاتب,المصدر,التاريخ,الكلمات الدلالية,الرابط,المعرّف\r\n' +
      'تعويم السفينة,"سعاد النجار; سامر البحري",مجلة المرافئ,2024-12-07,"قناة السويس; الملاحة",https://example.org/articles/suez-04/,suez-04\r\n' +
      'تعويم السفينة,,,,,https://example.org/articles/a/,a\r\n',
  );
});

test.each([
  ['قال: "نعم"', '"قال: ""نعم"""'],
  ['نفط, غاز', '"نفط, غاز"'],
  ['نفط، غاز', 'نفط، غاز'],
  ['سطر\nوسطر', 'سطر وسطر'],
  ['أ; ب', '"أ; ب"'],
  ['AT&amp;T', 'AT&T'],
  ['\u202eعنوان', 'عنوان'],
])('%j in a cell', (title, cell) => {
  expect(titleCell(title)).toBe(cell);
});

test.each([
  '=1+1',
  '+966 50 123 4567',
  '-2',
  '- قال',
  '@x',
  '\uff1d1',
  '=cmd|\u0027/C calc\u0027!A0',
  '\u0000=1',
])('%j is no formula', (title) => {
  expect(titleCell(title)).toMatch(/^"?'/);
});

test.each(['1-2', 'أ = ب', 'a@b.org', 'فوز 2+1'])('%s is left as it is', (title) => {
  expect(titleCell(title)).toBe(title);
});
