import { describe, expect, test } from 'vitest';
import type { Clause } from './clause.ts';
import type { ParsedQuery } from './parseQuery.ts';
import { MAX_WORDS, parseQuery, withoutLoneLetter, withWordReplaced } from './parseQuery.ts';

const textsOf = (words: { text: string }[]): string => words.map(({ text }) => text).join(' ');

/** Parts that a clause wants, as one line: words, "phrases", ^titles, (alternatives), -without. */
function wants(clause: Clause): string[] {
  const { words, phrases, titles, groups, withoutWords, withoutPhrases } = clause;
  return [
    textsOf(words),
    ...phrases.map((phrase) => `"${textsOf(phrase)}"`),
    ...titles.map((title) => (title.quoted ? `^"${textsOf(title.words)}"` : `^${textsOf(title.words)}`)),
    ...groups.map((group) => `(${group.map((one) => wants(one).filter(Boolean).join(' ')).join(' أو ')})`),
    ...withoutWords.map((word) => `-${word}`),
    ...withoutPhrases.map((phrase) => `-"${phrase.join(' ')}"`),
  ];
}

/** A parsed query as one line. */
function told(question: ParsedQuery): string {
  const { keywords, sources, authors, anyOf, from, to } = question;
  return [
    ...wants(question),
    ...keywords.map((keyword) => `كلمة=${keyword}`),
    ...sources.map((source) => `مصدر=${source}`),
    ...authors.map((author) => `كاتب=${author}`),
    ...anyOf.map(({ kind, names }) => `${kind}=${names.join('/')}`),
    ...(from === undefined ? [] : [`من=${from}`]),
    ...(to === undefined ? [] : [`إلى=${to}`]),
  ]
    .filter(Boolean)
    .join(' | ');
}

describe('typed → asked', () => {
  test.each([
    // words
    ['سفن القناة', 'سفن القناه'],
    ['  عاجل: إغلاقُ القناة؟! ', 'عاجل اغلاق القناه'],
    ['قناة قناه القناة', 'قناه القناه'],
    ['#غزة_الآن', 'غزه الان'],
    ['١٠٬٠٠٠ و 2.2', '10000 و 2.2'],
    ['10 000 لاجئ و1.000.000', '10000 لاجء و 1000000'],
    ['12 345 1\u00a0250', '12 345 1250'],
    ['آل ثاني', 'ال ثاني'],
    ['ال', ''],
    ['الـ سعر', 'سعر'],
    // phrases
    ['"سفن القناة" ميناء', 'ميناء | "سفن القناه"'],
    ['«سفن القناة»', '"سفن القناه"'],
    ['»سفن القناة«', '"سفن القناه"'],
    ['“سفن القناة”', '"سفن القناه"'],
    ['”سفن القناة“', '"سفن القناه"'],
    ['‹سفن القناة›', '"سفن القناه"'],
    ['و«الأهرام» اليوم', 'و اليوم | "الاهرام"'],
    ['"آل سعود"', '"ال سعود"'],
    ['سفن "سفن القناة" القناة', 'سفن | "سفن القناه"'],
    ['"القناة', 'القناه'],
    ['سفن" القناة', 'سفن القناه'],
    ['"" «» ‹،›', ''],
    ["'سفن القناة'", 'سفن القناه'],
    // without
    ['قناة -ميناء', 'قناه | -ميناء'],
    ['قناة \u2212ميناء \u2013سفن \u2014بحر', 'قناه | -ميناء | -سفن | -بحر'],
    ['-"سفن حربية" قناة', 'قناه | -"سفن حربيه"'],
    ['-«سفن»', '-"سفن"'],
    ['قناة -كوفيد-19 -كوفيد-19', 'قناه | -"كوفيد 19"'],
    ['-ميناء -ميناء', '-ميناء'],
    ['كوفيد-19', 'كوفيد 19'],
    ['2-1', '2 1'],
    ['رونالدو - من هو', 'رونالدو من هو'],
    ['- -- -، -', ''],
    ['-ال', ''],
    // keyword and source
    ['كلمة:غزة سفن', 'سفن | كلمة=غزة'],
    ['كلمه:غزة كَلِمة：غزه', 'كلمة=غزة'],
    ['keyword:"Suez Canal" Source:BBC', 'كلمة=Suez Canal | مصدر=BBC'],
    ['كلمة:"قناة السويس" كلمة:«مصر»', 'كلمة=قناة السويس | كلمة=مصر'],
    ['مصدر:رويترز، سفن', 'سفن | مصدر=رويترز'],
    ['مصدر:أ مصدر:ب مصدر:ا', 'مصدر=أ | مصدر=ب'],
    ['مصدر: الحكومة تستعد', 'مصدر الحكومه تستعد'],
    ['كاتب:سعاد سفن', 'سفن | كاتب=سعاد'],
    ['كاتبة:"سعاد النجار" Author:Jane', 'كاتب=سعاد النجار | كاتب=Jane'],
    ['كاتب:أ كاتب:ا', 'كاتب=أ'],
    ['كاتبة: الرواية مرآة', 'كاتبه الروايه مراه'],
    ['كتاب:سعاد', 'كتاب سعاد'],
    ['سفن كلمة:', 'سفن'],
    ['كلمة:"" كلمة:، سفن', 'سفن'],
    ['كلمة:"قناة السويس', 'قناه السويس'],
    ['-كلمة:غزة', '-"كلمه غزه"'],
    // days
    ['بعد:2023', 'من=2024-01-01'],
    ['قبل:2023', 'إلى=2022-12-31'],
    ['بعد:2023-05', 'من=2023-06-01'],
    ['بعد:2023-12', 'من=2024-01-01'],
    ['قبل:٢٠٢٤/٣', 'إلى=2024-02-29'],
    ['قبل:١/٣/٢٠١٨', 'إلى=2018-02-28'],
    ['بعد:31-12-2018', 'من=2019-01-01'],
    ['بعد:3/2018', 'من=2018-04-01'],
    ['قبل:31/2/2018', 'قبل 31 2 2018'],
    ['بعد:2024/2/28', 'من=2024-02-29'],
    ['before:2024-03-01 after:2023-12-31', 'من=2024-01-01 | إلى=2024-02-29'],
    ['بعد:2022 بعد:2020 قبل:2024 قبل:2025', 'من=2023-01-01 | إلى=2023-12-31'],
    ['بعد:2023-02-30', 'بعد 2023 02 30'],
    ['بعد:2023-13', 'بعد 2023 13'],
    ['قبل:الحرب', 'قبل الحرب'],
    ['قبل: 2023', 'قبل 2023'],
    ['في:2024', 'من=2024-01-01 | إلى=2024-12-31'],
    ['on:2024-02', 'من=2024-02-01 | إلى=2024-02-29'],
    ['في:"7 ديسمبر 2024"', 'من=2024-12-07 | إلى=2024-12-07'],
    ['بعد:7 ديسمبر 2024 سفن', 'سفن | من=2024-12-08'],
    ['سفن قبل:رمضان 1445', 'سفن | إلى=2024-03-10'],
    ['في:2024 ديسمبر', 'ديسمبر | من=2024-01-01 | إلى=2024-12-31'],
    ['في:القاهرة', 'في القاهره'],
    ['في: 2024', 'في 2024'],
    ['في:2024 بعد:آذار 2024', 'من=2024-04-01 | إلى=2024-12-31'],
    // The quotation is in the making.
    ['قبل:"7 ديسمبر', '7 ديسمبر'],
    // alternatives
    ['غزة أو رفح', '(غزه أو رفح)'],
    ['غزة او رفح OR خانيونس | بيروت', '(غزه أو رفح أو خانيونس أو بيروت)'],
    ['غزة|رفح', '(غزه أو رفح)'],
    ['قناة بنما أو قناة السويس', '(قناه بنما أو قناه السويس)'],
    ['"قناة بنما" أو عنوان:السويس', '("قناه بنما" أو ^السويس)'],
    ['قال أو فعل', '(قال أو فعل)'],
    ['غزة or رفح', 'غزه or رفح'],
    // Plain words: at an end, doubled, quoted, with punctuation.
    ['أو غزة', 'او غزه'],
    ['غزة أو', 'غزه او'],
    ['أو', 'او'],
    ['| غزة |', 'غزه'],
    ['غزة أو أو رفح', 'غزه او رفح'],
    ['غزة || رفح', 'غزه رفح'],
    ['"غزة أو رفح"', '"غزه او رفح"'],
    ['غزة أو، رفح', 'غزه او رفح'],
    ['غزة و/أو رفح', 'غزه و او رفح'],
    ['غزة أو -رفح', 'غزه او | -رفح'],
    // brackets
    ['(غزة أو رفح) مساعدات', 'مساعدات | (غزه أو رفح)'],
    ['(غزة أو (رفح معبر)) مساعدات', 'مساعدات | (غزه أو رفح معبر)'],
    ['غزة أو (رفح أو (بيروت أو صور))', '(غزه أو رفح أو بيروت أو صور)'],
    ['(سفن (بحر أو نهر)) أو قطار', '(سفن (بحر أو نهر) أو قطار)'],
    ['(أ أو ب) (ج أو د)', '(ا أو ب) | (ج أو د)'],
    ['الأونروا (وكالة أممية) تحذر', 'الاونروا وكاله امميه تحذر'],
    ['غزة(رفح)', 'غزه رفح'],
    ['(غزة أو رفح', '(غزه أو رفح)'],
    ['غزة) أو رفح(', '(غزه أو رفح)'],
    ['( غزة', 'غزه'],
    ['() (()) غزة :)', 'غزه'],
    ['(أو) غزة', 'او غزه'],
    [`${'('.repeat(9)}أ أو ب${')'.repeat(9)} ج`, 'ج | (ا أو ب)'],
    // The ninth bracket is punctuation.
    [`${'('.repeat(8)}أ (ب أو ج)${')'.repeat(8)}`, '(ا ب أو ج)'],
    // exclusions and filters hold for the whole bracket
    ['غزة أو رفح -معبر', '(غزه أو رفح) | -معبر'],
    ['(غزة -معبر) أو رفح', '(غزه -معبر أو رفح)'],
    ['(غزة أو رفح -معبر) أو بيروت', '((غزه أو رفح) -معبر أو بيروت)'],
    ['سفن -(ميناء أو "سفن حربية")', 'سفن | -ميناء | -"سفن حربيه"'],
    ['(-ميناء) سفن', 'سفن | -ميناء'],
    ['مصدر:أ أو مصدر:ب', 'مصدر=أ | مصدر=ب'],
    ['كلمة:غزة أو كلمة:رفح OR كلمة:غزه كلمة:معبر', 'كلمة=معبر | keyword=غزة/رفح'],
    ['كاتب:سعاد أو كاتب:سامر', 'author=سعاد/سامر'],
    ['كلمة:غزة أو مصدر:ب', 'كلمة=غزة | مصدر=ب'],
    ['(غزة مصدر:أ) أو رفح', '(غزه أو رفح) | مصدر=أ'],
    ['غزة أو مصدر:ب', 'غزه | مصدر=ب'],
    // titles
    ['عنوان:غزة مساعدات', 'مساعدات | ^غزه'],
    ['title:"Gaza Strip" aid', 'aid | ^"gaza strip"'],
    ['عنوان:«قناة السويس»', '^"قناه السويس"'],
    ['عنوان:كوفيد-19', '^كوفيد 19'],
    ['عنوان: الحكومة', 'عنوان الحكومه'],
    ['عنوان:', ''],
    ['عنوان:ال', ''],
    ['العنوان:غزة', 'العنوان غزه'],
  ])('%s', (q, expected) => expect(told(parseQuery(q))).toBe(expected));
});

describe('numbers of the words', () => {
  test('in order of typing, phrases among them; a repeated word keeps its number', () => {
    const { words, phrases } = parseQuery('ميناء "سفن الميناء ميناء" بحر');
    expect(words).toEqual([
      { number: 0, typed: 'ميناء', text: 'ميناء' },
      { number: 3, typed: 'بحر', text: 'بحر' },
    ]);
    expect(phrases.map((phrase) => phrase.map(({ number }) => number))).toEqual([[1, 2, 0]]);
  });

  test('typed is what was typed, marks and all', () => {
    expect(parseQuery('  «إغلاق» القَنَاةِ، ٢٠٢٤').words.map(({ typed }) => typed)).toEqual(['القَنَاةِ', '٢٠٢٤']);
  });
});

describe('may the last word still be in the making?', () => {
  test.each<[string, boolean]>([
    ['سفن القنا', true],
    ['القَنا\u064e', true],
    ['"سفن القنا', true],
    ['سفن القنا ', false],
    ['القناة؟', false],
    ['"سفن القنا"', false],
    ['سفن -القنا', false],
    ['سفن كلمة:القنا', false],
    ['القناة سفن القناة', false],
    ['سفن ال', false],
    ['', false],
  ])('%s', (q, open) => expect(parseQuery(q).open).toBe(open));
});

test('a question has 32 words at most, and says when it was longer', () => {
  const words = Array.from({ length: 40 }, (_, i) => `w${i}`);
  expect(parseQuery(words.slice(0, MAX_WORDS).join(' ')).cut).toBe(false);
  const long = parseQuery(words.join(' '));
  expect([long.words.length, long.cut, long.open]).toEqual([MAX_WORDS, true, false]);
  const phrase = parseQuery(`a b "${words.join(' ')}" c`);
  expect([phrase.words.length, phrase.phrases[0]?.length, phrase.cut]).toEqual([2, MAX_WORDS - 2, true]);
  const filterArticles = parseQuery(words.map((word) => `keyword:${word} -${word}`).join(' '));
  expect([filterArticles.keywords.length + filterArticles.withoutWords.length, filterArticles.cut]).toEqual([
    MAX_WORDS,
    true,
  ]);
});

describe('another spelling in place of one', () => {
  test.each([
    ['سفن القناه', 'القناه', 'القناة', 'سفن القناة'],
    ['"سفن القناه" -القناه كلمة:القناه', 'القناه', 'القناة', '"سفن القناة" -القناه كلمة:القناه'],
    ['قنآه، و«قنآه»', 'قنآه', 'قناة', 'قناة، و«قناة»'],
    ['سفن القنوات', 'القناه', 'القناة', 'سفن القنوات'],
    ['سفن', '؟', 'القناة', 'سفن'],
  ])('%s: %s → %s', (q, typed, by, expected) => expect(withWordReplaced(q, typed, by)).toBe(expected));
});

test.each([
  ['عالم و', 'عالم', false],
  ['"عالم" و', '"عالم"', false],
  ['عالم وا', 'عالم وا', true],
  ['عالم و ', 'عالم و', false],
  ['و', 'و', true],
  ['نوكيا 5', 'نوكيا 5', true],
])('typed so far: %s', (q, asked, open) => {
  const question = withoutLoneLetter(parseQuery(q));
  expect([told(question), question.open]).toEqual([asked, open]);
});
