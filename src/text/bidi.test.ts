import { describe, expect, test } from 'vitest';
import { piecesOf, piecesOfText, withoutOverrides } from './bidi.ts';

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

const cutOut = (text: string) =>
  piecesOfText(text)
    .filter(({ kind }) => kind === 'from-left')
    .map((piece) => piece.text);

describe('written from the left, wherever it stands', () => {
  test.each<[string, string, string[]]>([
    ['a telephone number', 'اتصل بالرقم +962 6 555 0100 صباحًا', ['+962 6 555 0100']],
    ['its digits in a row', 'اتصل بالرقم +96265550100.', ['+96265550100']],
    ['the code in brackets', 'الهاتف +962 (6) 555-0100', ['+962 (6) 555-0100']],
    ['in Arabic digits', 'الهاتف ٠٦ ٥٥٥ ٠١٠٠ أو +٩٦٢ ٦ ٥٥٥ ٠١٠٠', ['٠٦ ٥٥٥ ٠١٠٠', '+٩٦٢ ٦ ٥٥٥ ٠١٠٠']],
    ['of the town', 'هاتف 06-555-0100، أو 06 5550100', ['06-555-0100', '06 5550100']],
    ['an address', 'زر https://example.org/a?q=1&b=2، ثم عد', ['https://example.org/a?q=1&b=2']],
    ['that ends in a slash', 'زر https://example.org/news/ اليوم', ['https://example.org/news/']],
    ['that ends a sentence', 'زر (www.example.org/news/).', ['www.example.org/news/']],
    ['without its scheme', 'زر example.org/2024/ اليوم', ['example.org/2024/']],
    ['with Arabic letters', 'زر https://example.org/قناة/ اليوم', ['https://example.org/قناة/']],
    ['an e-mail', 'اكتب إلى a.b+c@example.org.', ['a.b+c@example.org']],
    ['names of people and subjects', 'كتب @warraq و#Suez وCOP#', ['@warraq', '#Suez']],
    ['with digits', 'وسم #COP28 و#24News', ['#COP28', '#24News']],
    ['an ISBN', 'ردمك 978-9957-01-234-5 للكتاب', ['978-9957-01-234-5']],
  ])('%s', (_, text, found) => {
    expect(cutOut(text)).toEqual(found);
  });

  test.each([
    'فاز 2-1 ثم 0-0 و 0-1 2-1',
    'بين 12-15 عامًا، 1900-1908',
    'على طريقة 4-2-3-1',
    'ارتفع +5 أو 15+ في المئة',
    'في 05-12-2024 أو 2024-12-05 أو 05/12/2024',
    'كوفيد-19 وكوفيد -19',
    'وسم #قناة_السويس و#2024',
    'نسبة 15% و0.5 و5.2$ (2024)',
    'قال لـ«Nature» إن CO2 و/أو AC/DC',
    'قرأ 978 صفحة',
    'عند @',
  ])('stays in its line: %s', (text) => {
    expect(cutOut(text)).toEqual([]);
  });

  test('nothing of a text is lost or changed, override characters and «&quot;» neither', () => {
    const text = 'قبل\u202e بعد &quot; +962 6 555 0100 #Suez 1900-1908 https://example.org/\u2066x';
    const pieces = piecesOfText(text);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.map(({ kind }) => kind)).not.toContain('override');
  });

  // Backtracking over such a text (200,000 × its length) would take longer than a test may; it takes some milliseconds.
  test.each(['a', '0', '+', '+0', '0 ', 'a.', 'a@', '#', 'a/', '97', '978-', '/', 'a.aa', '1-', '(', '+0)('])(
    'a text of 200,000 times «%s» is cut in time that grows with it, and nothing is lost',
    (part) => {
      const text = part.repeat(200_000);
      expect(
        piecesOfText(text)
          .map((piece) => piece.text)
          .join('') === text,
      ).toBe(true);
    },
  );
});
