import { expect, test } from 'vitest';
import { idOf } from './pageId.ts';

test.each([
  ['000_ea02b0997cd6321e.txt', '000_ea02b0997cd6321e'],
  ['2024/12/خبر أول.txt', '2024-12-خبر-أول'],
  ['./a\\b.html', 'a-b'],
  ['a.b.txt', 'a.b'],
  ['../../etc/passwd', 'etc-passwd'],
  ['خبر؟ #1 & 50%.txt', 'خبر-1-50'],
  ['\u202eخبر\u200f.txt', 'خبر'],
  ['noextension', 'noextension'],
  ['cafe\u0301.txt', 'caf\u00e9'],
])('%s → %s', (file, id) => expect(idOf(file)).toBe(id));

test('no file is without an id, and different nameless files have different ids', () => {
  expect(idOf('???.txt')).toMatch(/^page-[a-z0-9]+$/);
  expect(idOf('???.txt')).not.toBe(idOf('!!!.txt'));
});

test('an id fits a folder name of 255 bytes, and long paths that differ at their ends stay different', () => {
  const long = 'خبر'.repeat(200);
  expect(new TextEncoder().encode(idOf(`${long}1.txt`)).length).toBeLessThanOrEqual(200);
  expect(idOf(`${long}1.txt`)).not.toBe(idOf(`${long}2.txt`));
});
