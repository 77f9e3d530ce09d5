import { describe, expect, test } from 'vitest';
import { piecesOf, withoutOverrides } from './directions.ts';

describe('a title is cut where it would turn the page around or break wrongly', () => {
  test.each([
    ['سوق العطارين', [['plain', 'سوق العطارين']]],
    ['', []],
    [
      'سكة الحديد (1900-1908): دمشق',
      [
        ['plain', 'سكة الحديد ('],
        ['range', '1900-1908'],
        ['plain', '): دمشق'],
      ],
    ],
    [
      'فازوا 2\u20131',
      [
        ['plain', 'فازوا '],
        ['range', '2\u20131'],
      ],
    ],
    // A hyphen between a number and a word is no range.
    ['كوفيد-19', [['plain', 'كوفيد-19']]],
    ['\u202e', [['override', '\u202e']]],
    [
      'قبل\u202eبعد\u2069',
      [
        ['plain', 'قبل'],
        ['override', '\u202e'],
        ['plain', 'بعد'],
        ['override', '\u2069'],
      ],
    ],
  ])('%j', (text, pieces) => {
    expect(piecesOf(text).map((piece) => [piece.kind, piece.text])).toEqual(pieces);
  });

  test('an override character is named as Unicode names it', () => {
    expect(piecesOf('\u202e')).toEqual([{ kind: 'override', text: '\u202e', name: 'RLO' }]);
  });

  test('joiners and directional marks are letters of the text, not overrides', () => {
    const text = 'می\u200cخواهم \u200fو\u200e';
    expect(piecesOf(text)).toEqual([{ kind: 'plain', text }]);
    expect(withoutOverrides(text)).toBe(text);
  });
});

test('where there is no markup, override characters are left out', () => {
  expect(withoutOverrides('\u202bقبل\u202e بعد\u202c')).toBe('قبل بعد');
});
