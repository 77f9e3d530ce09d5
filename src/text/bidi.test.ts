import { describe, expect, test } from 'vitest';
import type { Piece } from './bidi.ts';
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
    [
      'عودة "كوفيد" و&quot;الأمل&quot;',
      [
        ['plain', 'عودة '],
        ['oq', '"'],
        ['plain', 'كوفيد'],
        ['cq', '"'],
        ['plain', ' و'],
        ['oq', '"'],
        ['plain', 'الأمل'],
        ['cq', '"'],
      ],
    ],
    ['شاشة 55"', [['plain', 'شاشة 55"']]],
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

const cutOut = (text: string, ...kinds: Piece['kind'][]) =>
  piecesOfText(text)
    .filter(({ kind }) => kinds.includes(kind))
    .map((piece) => piece.text);

describe('groups of digits are written from the left', () => {
  test.each<[string, string, string[]]>([
    ['a telephone number', 'اتصل بالرقم +962 6 555 0100 صباحًا', ['+962 6 555 0100']],
    ['its digits in a row', 'اتصل بالرقم +96265550100.', ['+96265550100']],
    ['the code of the town in brackets', 'الهاتف +962 (6) 555-0100', ['+962 (6) 555-0100']],
    ['the code of the country in brackets', 'الجوال (+966) 50 123 4567 مساءً', ['(+966) 50 123 4567']],
    ['with two zeros', 'أو 00966 50 123 4567 و٠٠٩٦٦٥٠١٢٣٤٥٦٧', ['00966 50 123 4567', '٠٠٩٦٦٥٠١٢٣٤٥٦٧']],
    ['in Arabic digits', 'الهاتف ٠٦ ٥٥٥ ٠١٠٠ أو +٩٦٢ ٦ ٥٥٥ ٠١٠٠', ['٠٦ ٥٥٥ ٠١٠٠', '+٩٦٢ ٦ ٥٥٥ ٠١٠٠']],
    ['of the town', 'هاتف 06-555-0100، أو 06 5550100', ['06-555-0100', '06 5550100']],
    ['the town in brackets', 'الرقم (06) 555 0100', ['(06) 555 0100']],
    ['in pairs', 'الرقم 05 22 12 34 56.', ['05 22 12 34 56']],
    ['in threes', 'اتصل على 920 000 123 أو ٩٢٠ ٠٠٠ ١٢٣.', ['920 000 123', '٩٢٠ ٠٠٠ ١٢٣']],
    ['toll-free', 'مجانًا على 1-800-555-0199 (أو (800) 555-0199)', ['1-800-555-0199', '(800) 555-0199']],
    ['short, after its name', 'هاتف المتجر: 555 0100', ['555 0100']],
    ['thousands', 'بلغت 12 500 000 نسخة و10 000 نسخة', ['12 500 000', '10 000']],
    ['a card', 'البطاقة 4111 1111 1111 1111', ['4111 1111 1111 1111']],
    ['an IBAN in Arabic digits', 'الآيبان SA٠٣ ٨٠٠٠ ٠٠٠٠ ٦٠٨٠ ١٠١٦ ٧٥١٩.', ['SA٠٣ ٨٠٠٠ ٠٠٠٠ ٦٠٨٠ ١٠١٦ ٧٥١٩']],
    ['a model of aeroplane', 'من طراز بوينغ 737-800، أو إيرباص 320-200', ['737-800', '320-200']],
    ['an ISBN', 'ردمك 978-9957-01-234-5 للكتاب', ['978-9957-01-234-5']],
    ['a short ISBN', 'ردمك 0-306-40615-X', ['0-306-40615-X']],
  ])('%s', (_, text, found) => {
    expect(cutOut(text, 'number')).toEqual(found);
  });

  test.each([
    'فاز 2-1 ثم 0-0 و 0-1 2-1',
    'بين 12-15 عامًا، 1900-1908، 131-113، 737-800 راكبًا',
    'على طريقة 4-2-3-1',
    'ارتفع +5 أو 15+ في المئة',
    'في 05-12-2024 أو 2024-12-05 أو 05/12/2024 أو 2022/01/05',
    'أعوام 2019 2020 2021 2022',
    'عام 2022 500 طن، و100 200',
    'الصفحات 12 345 و67',
    'هاتف 2019-2020',
    'قرأ 978 صفحة',
    'الساعة 10:30:45 و1.2.3.4',
    'كوفيد-19 وكوفيد -19',
  ])('stays in its line: %s', (text) => {
    expect(cutOut(text, 'number', 'latin', 'address')).toEqual([]);
  });
});

describe('addresses are written from the left', () => {
  test.each<[string, string, string[]]>([
    ['an address', 'زر https://example.org/a?q=1&b=2، ثم عد', ['https://example.org/a?q=1&b=2']],
    ['that ends in a slash', 'زر https://example.org/news/ اليوم', ['https://example.org/news/']],
    ['that ends a sentence', 'زر (www.example.org/news/).', ['www.example.org/news/']],
    ['without its scheme', 'زر example.org/2024/ اليوم', ['example.org/2024/']],
    ['with Arabic letters', 'زر https://example.org/قناة/ اليوم', ['https://example.org/قناة/']],
  ])('%s', (_, text, found) => {
    expect(cutOut(text, 'address')).toEqual(found);
  });
});

describe('a Latin name keeps its signs and digits on their sides', () => {
  test.each<[string, string, string[]]>([
    ['an IBAN', 'الآيبان SA03 8000 0000 6080 1016 7519.', ['SA03 8000 0000 6080 1016 7519']],
    ['an e-mail', 'اكتب إلى a.b+c@example.org.', ['a.b+c@example.org']],
    ['names of people and subjects', 'كتب @warraq و#Suez وCOP#', ['@warraq', '#Suez', 'COP#']],
    ['with digits', 'وسم #COP28 و#24News', ['#COP28', '#24News']],
    ['a plus', 'اتفاق OPEC+، ولغة C++ وخدمة TV+', ['OPEC+', 'C++', 'TV+']],
    ['a hash', 'لغة C# ثم F#.', ['C#', 'F#']],
    ['of two letters', 'بلغة C/C++ معًا', ['C/C++']],
    ['a rating', 'خُفض من AA- إلى BBB+ ثم BBB-.', ['AA-', 'BBB+', 'BBB-']],
    ['a rating of one letter', 'من تصنيف A- (أو B-) فصيلته O-', ['A-', 'B-', 'O-']],
    ['a rating after a colon', 'التصنيف: A-', ['A-']],
    ['a name with an exclamation mark', 'باعت Yahoo! حصتها', ['Yahoo!']],
    ['an abbreviation', 'شركة Inc. ثم في U.S. وقال', ['Inc.', 'U.S.']],
    ['a point that begins it', 'منصة .NET ونطاق .org', ['.NET', '.org']],
    ['a quoted title', 'فيلم «12 Angry Men» و«Oh, Hello!» و"What?"', ['12 Angry Men', 'Oh, Hello!', 'What?']],
    ['in brackets', 'بثّ (24/7 live) دائم', ['24/7 live']],
    ['digits before it', 'متجر 7-Eleven ورقم 1-800-FLOWERS', ['7-Eleven', '1-800-FLOWERS']],
    ['digits in it', 'شبكة 4G وB2B وF16 وCovid-19 وCO2', ['4G', 'B2B', 'F16', 'Covid-19', 'CO2']],
    ['a temperature', 'الحرارة -5°C ثم 25 °C', ['-5°C', '25 °C']],
  ])('%s', (_, text, found) => {
    expect(cutOut(text, 'latin')).toEqual(found);
  });

  test.each([
    ['a mark of the sentence', 'هذا iPhone! وهذا Apple. أليس Nokia؟'],
    ['a sign between two names', 'اتفاق A+B وشركتا Apple+سامسونج وApple & Nokia'],
    ['a dash after a name', 'شركة Apple- وهي كبيرة - ثم WHO - وقال'],
    ['a letter that numbers a paragraph', 'A- أول الأسباب'],
    ['a digit that numbers a paragraph', '1-Apple أولى الشركات'],
    ['a hash of a number or of Arabic', 'وسم #قناة_السويس و#2024 وعند @'],
    ['a name without signs', 'قال لـ«Nature» و«AC/DC» و(Amman) إن'],
    ['the ending of a file of Arabic name', 'الملف نص.txt هنا'],
    ['numbers with signs', 'نسبة 15% و0.5 و5.2$ (2024)'],
  ])('not %s', (_, text) => {
    expect(cutOut(text, 'latin', 'number', 'address')).toEqual([]);
  });
});

describe('a number that opens a text reads as one inside it', () => {
  test.each([
    ['2-1 لأصحاب الأرض', ['2-1']],
    ['«10-15 ألفًا» في الساحة', ['10-15']],
    ['15% من السفن', ['15%']],
    ['$5.2 ثمن التذكرة', ['$5.2']],
    ['12 سفينة تعود', []],
    ['15% off Apple أمس', []],
    ['في 15% من السفن', []],
    ['2022/01/05 يوم الافتتاح', []],
  ])('%s', (text, found) => {
    expect(cutOut(text, 'leading')).toEqual(found);
  });
});

describe('cutting a text', () => {
  test('nothing of a text is lost or changed, override characters and «&quot;» neither', () => {
    const text = 'قبل\u202e بعد &quot; +962 6 555 0100 #Suez 1900-1908 https://example.org/\u2066x';
    const pieces = piecesOfText(text);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.map(({ kind }) => kind)).not.toContain('override');
  });

  // Backtracking over such a text (200,000 × its length) would take longer than a test may; it takes some milliseconds.
  test.each([
    'a',
    '0',
    '+',
    '+0',
    '0 ',
    'a.',
    'a@',
    '#',
    'a/',
    '97',
    '978-',
    '/',
    '000 ',
    '«',
    'AA-',
    '1-',
    '4111 ',
    'هاتف ',
    '.a',
    'A.',
    'A+',
    'a.aa',
    '(',
    '+0)(',
  ])('a text of 200,000 times «%s» is cut in time that grows with it, and nothing is lost', (part) => {
    const text = part.repeat(200_000);
    expect(
      piecesOfText(text)
        .map((piece) => piece.text)
        .join('') === text,
    ).toBe(true);
  });
});

test('an override inside a Latin name or an address is shown, not obeyed', () => {
  for (const text of ['alice\u202eecila', 'نص alice\u2066 Smith هنا', 'https://example.org/\u202egro.live'])
    expect(piecesOf(text).filter(({ kind }) => kind === 'override')).toHaveLength(1);
});
