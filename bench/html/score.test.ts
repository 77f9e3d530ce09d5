import { describe, expect, it } from 'vitest';
import { stripTags } from './markup.ts';
import { fourGrams } from './score.ts';

describe('runs of four words', () => {
  it.each([
    ['أ ب ت ث ج', 'أ ب ت ث ج', 1, 1],
    ['أ ب ت ث', 'أ ب ت ث ج', 1, 0.5],
    ['أ ب ت ث ج', 'أ ب ت ث', 0.5, 1],
    ['أ ب ت ث أ ب ت ث', 'أ ب ت ث', 0.2, 1],
    ['', 'أ ب ت ث', 0, 0],
  ])('«%s» against «%s»', (text, truth, precision, recall) => {
    expect(fourGrams(text, truth)).toMatchObject({ precision, recall });
  });
});

it('tags are stripped as people do it: a line a block, scripts and the title dropped', () => {
  const html =
    '<html><head><title>ع</title><script>var a = "<p>";</script></head><body><p>أ <b>ب</b>\nت</p><div>&quot;ث&quot;<br>ج</div></body>';
  expect(stripTags(html)).toBe('أ ب ت\n\n"ث"\n\nج');
});
