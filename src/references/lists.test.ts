import { expect, test } from 'vitest';
import { gregorianDay } from '../text/calendar.ts';
import { bare, whole } from './fixtures.ts';
import { writeMarkdownList, writePlainList } from './lists.ts';

const words = { comma: '،', day: (date: string) => gregorianDay(date, 'ar'), collection: 'أرشيف الميناء' };

test('a plain list', () => {
  expect(writePlainList([whole, bare], words)).toBe(
    'سعاد النجار، سامر البحري، «تعويم السفينة»، مجلة المرافئ، 7 ديسمبر 2024، أرشيف الميناء\n' +
      'https://example.org/articles/suez-04/\n\n' +
      '«تعويم السفينة»، أرشيف الميناء\nhttps://example.org/articles/a/\n',
  );
});

test('a list in Markdown', () => {
  expect(writeMarkdownList([whole, bare], 'قناة السويس', words)).toBe(
    '# قناة السويس\n\n' +
      '- [تعويم السفينة](<https://example.org/articles/suez-04/>) — سعاد النجار، سامر البحري، مجلة المرافئ، 7 ديسمبر 2024\n' +
      '- [تعويم السفينة](<https://example.org/articles/a/>)\n',
  );
});

test.each([
  ['[رابط](x) *مهم*', '\\[رابط\\](x) \\*مهم\\*'],
  ['سطر\n# وسطر', 'سطر # وسطر'],
  ['1. أوّل', '1\\. أوّل'],
  ['<script>', '\\<script\\>'],
])('%j is no markup', (title, written) => {
  expect(writeMarkdownList([{ ...bare, title }], 'x', words)).toContain(`- [${written}](<`);
});

test('an article without a title is called by its address', () => {
  expect(writeMarkdownList([{ ...bare, title: '\u202e' }], 'x', words)).toContain(
    '- [https://example.org/articles/a/](<',
  );
});
