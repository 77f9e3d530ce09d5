import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodePage } from '../../import/encodings/decodePage.ts';
import { encode } from '../../import/encodings/fixtures/encode.ts';
import { decode } from './decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const PAGE =
  'وصلت السفينة إلى «المرفأ» صباح الأحد؛ وقال المصدر: «إنها في الوسط»، وإن التفريغ يستغرق 3 أيام.\n';

test.each([
  ['plain', PAGE],
  ['with Latin words and signs', `${PAGE}Reuters – café · 2 × 3 … 50 %\n`],
  ['with question marks', `${PAGE}ماذا بعد؟ http://a.example/?id=1\n`],
  ['misread', `${PAGE}ط§ظ„ط³ظپظٹظ†ط© ظپظٹ ط§ظ„ظ…ط±ظپط£\n`],
  ['with lost letters', '????? ??? ?????? ??'],
  ['without an Arabic word', 'The ship has come in.'],
  ['blank', ' \n\t'],
])('a page of text %s is decoded as `decodePage` decodes it', (_, text) => {
  expect(decode(utf8(text))).toEqual(decodePage(utf8(text)));
});

test('a byte order mark is no part of the text', () => {
  expect(decode(utf8(`\ufeff${PAGE}`))).toEqual({
    ok: true,
    text: PAGE,
    encoding: 'utf-8',
    sure: true,
    notes: [],
  });
});

test.each(['windows-1256', 'iso-8859-6', 'utf-16le', 'utf-16be'] as const)('a page in %s', (encoding) => {
  const text = `${PAGE}${PAGE}`.replaceAll(/[«»]/g, '"');
  expect(decode(encode(text, encoding))).toMatchObject({ ok: true, text, encoding, sure: true });
});

test('any bytes', () => {
  const piece = fc.constantFrom(
    'ال',
    'سفينة',
    'ط§',
    'ظ„',
    'ظپ',
    'Ø§',
    'Ù„',
    'ÿ',
    '?',
    '\ufffd',
    '«',
    '»،',
    ' ',
    '\n',
    '\0',
    'ع»',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const bytes = utf8(pieces.join(''));
      expect(decode(bytes)).toEqual(decodePage(bytes));
    }),
    { numRuns: 2000 },
  );
});
