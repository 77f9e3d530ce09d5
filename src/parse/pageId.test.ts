import { expect, test } from 'vitest';
import { pageId } from './pageId.ts';

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
  ['con.txt', 'page-con'],
  ['AUX', 'page-AUX'],
  ['nul.2024.txt', 'page-nul.2024'],
  ['com1.html', 'page-com1'],
  ['con/fusion.txt', 'con-fusion'],
  ['control.txt', 'control'],
  ['com10.txt', 'com10'],
])('%s → %s', (file, id) => expect(pageId(file)).toBe(id));

test('no file is without an id, and different nameless files have different ids', () => {
  expect(pageId('???.txt')).toMatch(/^page-[a-z0-9]+$/);
  expect(pageId('???.txt')).not.toBe(pageId('!!!.txt'));
});

test('an id fits a folder name of 255 bytes, and long paths that differ at their ends stay different', () => {
  const long = 'خبر'.repeat(200);
  expect(new TextEncoder().encode(pageId(`${long}1.txt`)).length).toBeLessThanOrEqual(200);
  expect(pageId(`${long}1.txt`)).not.toBe(pageId(`${long}2.txt`));
});
