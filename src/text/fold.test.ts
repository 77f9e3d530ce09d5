import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWithMap } from './fold.ts';

const sameWord: [string, string, why: string][] = [
  ['الأسد', 'الاسد', 'hamza above alef'],
  ['إيران', 'ايران', 'hamza below alef'],
  ['آسيا', 'اسيا', 'madda'],
  ['ٱلعربية', 'العربية', 'alef wasla'],
  ['مدرسة', 'مدرسه', 'teh marbuta'],
  ['مصطفى', 'مصطفي', 'alef maqsura'],
  ['مدینة', 'مدينة', 'Persian yeh'],
  ['کتاب', 'كتاب', 'Persian kaf'],
  ['مسؤول', 'مسئول', 'seat of the hamza'],
  ['شؤون', 'شئون', 'seat of the hamza'],
  ['مسو\u0654ول', 'مسؤول', 'hamza as a mark of its own'],
  ['ا\u0653سيا', 'آسيا', 'madda as a mark of its own'],
  ['العـــراق', 'العراق', 'tatweel'],
  ['دامٍ', 'دام', 'tanween'],
  ['مُحَمَّد', 'محمد', 'vowel marks'],
  ['ﻣﺼﺮ', 'مصر', 'presentation forms'],
  ['ﻻ', 'لا', 'the lam-alef ligature'],
  ['حم\u200fص', 'حمص', 'RLM inside a word'],
  ['\u202bحمص\u202c', 'حمص', 'embedding'],
  ['حم\u200dص', 'حمص', 'ZWJ'],
  ['حم\u00adص', 'حمص', 'soft hyphen'],
  ['\ufeffحمص', 'حمص', 'BOM'],
  ['بعد\u00a0غد', 'بعد غد', 'no-break space'],
  ['١٢٣', '123', 'Arabic-Indic digits'],
  ['۱۲۳', '123', 'Persian digits'],
  ['10\u00a0000 لاجئ', '10000 لاجئ', 'a no-break space between groups of digits'],
  ['١\u202f٢٥٠\u202f٠٠٠', '1250000', 'narrow no-break spaces between groups of digits'],
  ['12\u2009345', '12345', 'a thin space between groups of digits'],
  ['رابطۀ', 'رابطة', 'Persian heh with yeh above'],
  ['مدرسۃ', 'مدرسة', 'Urdu teh marbuta'],
  ['جامعە', 'جامعة', 'Kurdish ae'],
  ['ھذه', 'هذه', 'heh doachashmee'],
  ['مکہ', 'مكة', 'heh goal'],
  ['ﻣﻜﮧ', 'مكة', 'heh goal in presentation forms'],
  ['ڪردستان', 'كردستان', 'swash kaf'],
  ['علے', 'علي', 'yeh barree'],
  ['ٲحمد', 'أحمد', 'alef with wavy hamza above'],
  ['ٳيران', 'إيران', 'alef with wavy hamza below'],
  ['مسى\u0654ول', 'مسئول', 'hamza as a mark on alef maqsura'],
  ['مسى\u064f\u0654ول', 'مسئول', 'a vowel mark before that hamza'],
  ['شن\u0640\u0654ان', 'شنءان', 'hamza as a mark on tatweel'],
  ['ڢاس', 'فاس', 'Maghrebi feh'],
  ['ڧرطبة', 'قرطبة', 'Maghrebi qaf'],
  ['ٯرطبة', 'قرطبة', 'dotless qaf'],
  ['ڤيينا', 'فيينا', 'veh'],
  ['ڨفصة', 'قفصة', 'Tunisian gaf'],
  ['أڭادير', 'أكادير', 'Moroccan gaf'],
  ['أݣادير', 'أكادير', 'Moroccan gaf with dots above'],
  ['پاريس', 'باريس', 'peh'],
  ['چلبي', 'جلبي', 'cheh'],
  ['ژاك', 'جاك', 'jeh'],
  ['زنگنه', 'زنكنه', 'Persian gaf'],
  ['کوردستان', 'كوردستان', 'Kurdish kaf'],
  ['هەولێر', 'ههولير', 'Kurdish vowels'],
  ['دهۆک', 'دهوك', 'Kurdish oe'],
  ['ٱلۡكِتَٰبُ', 'الكتاب', 'dagger alef'],
  ['ٱلۡعَٰلَمِينَ', 'العالمين', 'dagger alef'],
  ['إسحٰق', 'إسحاق', 'dagger alef'],
  ['مَلَٰٓئِكَة', 'ملائكة', 'dagger alef under madda'],
  ['ٱلصَّلَوٰةَ', 'الصلاة', 'dagger alef on waw for alef'],
  ['أَمۡوَٰل', 'أموال', 'dagger alef after waw'],
  ['ٱلسَّمَٰوَٰتِ', 'السماوات', 'two dagger alefs'],
  ['هٰذا', 'هذا', 'printed without alef'],
  ['هـٰذه', 'هذه', 'printed without alef'],
  ['هٰؤلاء', 'هؤلاء', 'printed without alef'],
  ['هٰكذا', 'هكذا', 'printed without alef'],
  ['كَذَٰلِكَ', 'كذلك', 'printed without alef'],
  ['ولٰكنّ', 'ولكن', 'printed without alef'],
  ['أُولٰئِكَ', 'أولئك', 'printed without alef'],
  ['الرَّحمٰن', 'الرحمن', 'printed without alef'],
  ['اللّٰه', 'الله', 'printed without alef'],
  ['لِلّٰهِ', 'لله', 'printed without alef'],
  ['إِلَٰه', 'إله', 'printed without alef'],
  ['عَلَىٰ', 'على', 'dagger alef over alef maqsura'],
  ['طٰهٰ', 'طه', 'printed without alef'],
  ['PSG', 'psg', 'capitals'],
  ['Café', 'cafe', 'accents'],
];

const otherWord: [string, string][] = [
  ['على', 'علا'],
  ['حزب', 'حرب'],
  ['مصر', 'مضر'],
  ['حماس', 'حماة'],
  ['سوريا', 'سوري'],
  ['فاس', 'فأر'],
  ['گاز', 'غاز'],
  ['ڤول', 'ول'],
  ['ٱلكتٰب', 'الكتب'],
  ['سليمٰن', 'سليمن'],
  ['6\u00a0612 345', '6612345'],
  ['06\u00a0612\u00a0345', '06612345'],
  ['2018\u00a0100', '2018100'],
  ['7\u00a02018', '72018'],
  ['1\u00a00', '10'],
  ['2.5\u00a0000', '2.5000'],
  ['10 000', '10000'],
  ['سأل', 'سال\u200cم'],
  ['2.2', '2.3'],
  ['2.2', '22'],
  ['لؤلؤ', 'لولو'],
  ['ماء', 'ما'],
];

describe('one word, many spellings', () => {
  test.each(sameWord)('%s is %s (%s)', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  test.each(otherWord)('%s is not %s', (a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });

  // ICU equates ؤ with و and ئ with ي, we all three with ء; it knows no letters of other languages, ٱ or dagger alef.
  const weDiffer = /[\u0624\u0626\u0654\u066e-\u06d5\u0763\ufba7]|[\d٠-٩][\u00a0\u2009\u202f]|\u0670/;
  const collator = new Intl.Collator('ar', { usage: 'search', sensitivity: 'base' });
  test.each(sameWord.filter((row) => !weDiffer.test(row[0] + row[1])))('ICU agrees that %s is %s', (a, b) => {
    expect(collator.compare(a, b)).toBe(0);
  });
  test.each(otherWord.filter((row) => !weDiffer.test(row[0] + row[1])))(
    'ICU agrees that %s is not %s',
    (a, b) => {
      expect(collator.compare(a, b)).not.toBe(0);
    },
  );
  test('whatever ICU calls equal to an Arabic letter, so do we', () => {
    const letters = Array.from({ length: 0x64b - 0x621 }, (_, i) => String.fromCharCode(0x621 + i)).filter(
      (letter) => /\p{L}/u.test(letter) && letter !== '\u0640' && !weDiffer.test(letter),
    );
    for (const a of letters)
      for (const b of letters)
        expect([a, b, fold(a) === fold(b)]).toEqual([a, b, collator.compare(a, b) === 0]);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
  fc.string({
    unit: fc.constantFrom(
      ...'اأإآٱويىیكکةهء'.split(''),
      '\u0654',
      '\u0653',
      '\u064b',
      '\u0640',
      '\u200f',
      '\u200d',
      '\u00a0',
      '\u202f',
      '1',
      '٠',
      '\u0670',
      'ل',
      'ذ',
      '\ufdfa',
      '\ufefb',
      '\u1100',
      '\u1161',
      '\u11a8',
      '\uac00',
      '\uffa1',
      '\uffc2',
      '\u314f',
      '\u0345',
      '\u00bd',
      'I',
      '\u0130',
      'ς',
    ),
  }),
);

describe('laws of the fold', () => {
  test('every character is folded alone as it is with its place', () => {
    for (let unit = 0; unit <= 0xffff; unit++) {
      const character = String.fromCharCode(unit);
      expect([unit, fold(character)]).toEqual([unit, foldWithMap(character).folded]);
    }
  });

  test('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(anyText, (text) => fold(fold(text)) === fold(text)),
      { numRuns: 3000 },
    );
  });

  test('the map gives the same text, in order, inside the original', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { folded, starts, ends } = foldWithMap(text);
        expect(folded).toBe(fold(text));
        expect(starts.length).toBe(folded.length);
        for (let i = 0; i < folded.length; i++) {
          const from = starts[i] ?? -1;
          const to = ends[i] ?? -1;
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(text.length);
          expect(from).toBeGreaterThanOrEqual(i === 0 ? 0 : (starts[i - 1] ?? 0));
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('a long text is folded whole', () => {
    expect(fold('أ'.repeat(10_000))).toBe('ا'.repeat(10_000));
  });

  test('the map leads back to letter and marks', () => {
    const text = 'قال مُحَمَّدٌ إن';
    const { folded, starts, ends } = foldWithMap(text);
    const at = folded.indexOf('محمد');
    expect(text.slice(starts[at], ends[at + 3])).toBe('مُحَمَّدٌ');
  });
});
