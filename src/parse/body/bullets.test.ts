import { expect, test } from 'vitest';
import { pastBullet, pastNumber } from './bullets.ts';

test.each([
  ['• عنوان', 'عنوان'],
  ['-عنوان', 'عنوان'],
  ['= عنوان', 'عنوان'],
  ['■ عنوان', 'عنوان'],
  ['» عنوان', 'عنوان'],
  ['⬅️ عنوان', 'عنوان'],
  ['👈🏽 عنوان', 'عنوان'],
  ['\u200f• عنوان', 'عنوان'],
  ['o عنوان', 'عنوان'],
  ['• -1', '-1'],
  // No bullets: a rule, a quotation, a hashtag, a word, a sign alone.
  ['---- عنوان', '---- عنوان'],
  ['"عنوان"', '"عنوان"'],
  ['«عنوان»', '«عنوان»'],
  ['#عنوان', '#عنوان'],
  ['out', 'out'],
  ['•', '•'],
])('%s → %s', (line, headline) => expect(line.slice(pastBullet(line, 0, line.length))).toBe(headline));

test.each([
  ['1- عنوان', 1, 'عنوان'],
  ['٣) عنوان', 3, 'عنوان'],
  ['(4) عنوان', 4, 'عنوان'],
  ['12. عنوان', 12, 'عنوان'],
])('%s is number %i of a list', (line, number, headline) => {
  const found = pastNumber(line, 0, line.length);
  expect([found?.number, line.slice(found?.end)]).toEqual([number, headline]);
});

test.each([['2.5 مليون'], ['2018- عام'], ['10 قتلى'], ['1-'], ['عنوان']])(
  '%s is no number of a list',
  (line) => expect(pastNumber(line, 0, line.length)).toBeUndefined(),
);
