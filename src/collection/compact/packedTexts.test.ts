import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copied, PackedTexts } from './packedTexts.ts';

/** Paragraphs of any characters that may stand in a page, control characters and halves of surrogate pairs included. */
const paragraphs = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    fc.string({ unit: fc.constantFrom(...'سفينة، «تعبر» القناة في 2024 ی') }),
  ),
);

describe('packed texts', () => {
  test('come out as they went in, each at its place', () => {
    fc.assert(
      fc.property(fc.array(paragraphs), (texts) => {
        const packed = new PackedTexts();
        const places = texts.map((text) => packed.add(text));
        expect(places.map((place) => [...packed.at(place)])).toEqual(texts);
      }),
    );
  });

  test.each([
    ['longer than what is written at once', 'طقس '.repeat(5000)],
    ['larger than a chunk', 'طقس '.repeat(400_000)],
    ['of nothing but letters outside the window', '\u06cc\u200c'.repeat(5000)],
    ['of the two control characters that mark', '\u0001\u0002\u0001'],
    ['empty', ''],
  ])('a text %s', (_, text) => {
    const packed = new PackedTexts();
    const before = packed.add(['قبل']);
    const place = packed.add([text, text]);
    const after = packed.add(['بعد']);
    expect([...packed.at(place)].map((one) => one === text)).toEqual([true, true]);
    expect([...packed.at(before), ...packed.at(after)]).toEqual(['قبل', 'بعد']);
  });

  test('nothing stands where nothing was put', () => {
    expect([...new PackedTexts().at(0)]).toEqual([]);
  });
});

test('a copy says the same', () => {
  for (const text of ['', 'ab', 'سفينة'.repeat(3000), '\ud83d\ude00\ud83d'])
    expect(copied(text) === text).toBe(true);
});
