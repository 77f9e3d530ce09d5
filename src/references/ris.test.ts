import { expect, test } from 'vitest';
import { bare, HOSTILE, whole } from './fixtures.ts';
import { writeRis } from './ris.ts';

const linesOf = (text: string): string[] => text.split('\r\n');

test('an article with all its facts', () => {
  expect(linesOf(writeRis([whole], 'أرشيف الميناء'))).toEqual([
    'TY  - NEWS',
    'ID  - suez-04',
    'TI  - تعويم السفينة',
    'AU  - سعاد النجار',
    'AU  - سامر البحري',
    'T2  - مجلة المرافئ',
    'PY  - 2024',
    'DA  - 2024/12/07/',
    'KW  - قناة السويس',
    'KW  - الملاحة',
    'DB  - أرشيف الميناء',
    'LA  - ar',
    'UR  - https://example.org/articles/suez-04/',
    'ER  - ',
    '',
    '',
  ]);
});

test.each([
  ['no author, source, day or keyword', bare, ['TY', 'ID', 'TI', 'LA', 'UR', 'ER']],
  ['no title left', { ...bare, title: '\u202e' }, ['TY', 'ID', 'LA', 'UR', 'ER']],
  ['a day that is none', { ...bare, date: 'أمس' }, ['TY', 'ID', 'TI', 'LA', 'UR', 'ER']],
])('%s: no line without a value', (_, reference, tags) => {
  const lines = linesOf(writeRis([reference])).filter(Boolean);
  expect(lines.map((line) => line.slice(0, 2))).toEqual(tags);
});

test('a value never opens a line of its own', () => {
  const lines = linesOf(writeRis([{ ...whole, title: HOSTILE, authors: ['ليلى\nTY  - BOOK'] }]));
  expect(lines).toContain('TI  - ربح 5% & «AT&T» ER - قال: {"x_1", #2}\\ $3 ~ ^');
  expect(lines).toContain('AU  - ليلى TY - BOOK');
  expect(lines.filter((line) => line.startsWith('TY'))).toHaveLength(1);
  expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(1);
});

test('every reference has an end', () => {
  expect(linesOf(writeRis([whole, bare])).filter((line) => line === 'ER  - ')).toHaveLength(2);
});
