import { describe, expect, test } from 'vitest';
import type { TitleFrom } from '../../article/article.ts';
import { headlineKeys } from './headlineKeys.ts';
import { headlineIndex } from './headlineIndex.ts';

const titles: [string, TitleFrom?][] = [
  /*  0 */ ['سفينة عملاقة تجنح وتسد قناة السويس'],
  /*  1 */ ['ارتفاع أسعار النفط'],
  /*  2 */ ['ارتفاع أسعار النفط يضرب أسواق آسيا'],
  /*  3 */ ['بالصور.. تعويم السفينة الجانحة بعد ستة أيام'],
  /*  4 */ ['شاهد: موكب المومياوات'],
  /*  5 */ ['موكب المومياوات'],
  /*  6 */ ['الهيئة تطلب 916 مليون دولار تعويضا من الشركة'],
  /*  7 */ ['نشرة الأخبار'],
  /*  8 */ ['نشرة الأخبار'],
  /*  9 */ ['قال رئيس الهيئة إن الملاحة عادت', 'lead'],
  /* 10 */ ['وقال الرجل', 'lead'],
  /* 11 */ ['عودة الملاحة في القناة إلى طبيعتها بعد التعويم'],
  /* 12 */ ['عودة الملاحة في القناة إلى ما كانت عليه'],
  /* 13 */ ['ماذا بعد أن عادت السفن إلى القناة...'],
  /* 14 */ ['ماذا بعد أن عادت السفن إلى القناة وغادرت'],
  /* 15 */ ['النفط يهبط إلى 2.2 دولار مع عودة الملاحة'],
];

const articles = titles.map(([title, titleFrom]) => ({ title, titleFrom: titleFrom ?? ('page' as const) }));
const source = { id: 's', title: '', titleFrom: 'lead', source: 'صدى المرافئ' } as const;
const keys = headlineKeys([{ ...source, keywords: [], body: [], readAlso: [], related: [] }]);
const headlines = headlineIndex(articles, keys);

describe('a headline leads to', () => {
  const cases: [headline: string, places: number[], why: string][] = [
    ['سفينة عملاقة تجنح وتسد قناة السويس', [0], 'the same words'],
    ['سفينه عملاقه تجنح وتسد قناه السويس | عاجل', [0], 'folded, without its affix'],
    ['سفينة عملاقة تجنح وتسد قناة السويس - صدى المرافئ', [0], 'without the name of a source'],
    ['تعويم السفينة الجانحة بعد ستة أيام', [3], 'a title that has an affix itself'],
    ['فيديو: تعويم السفينة الجانحة بعد ستة أيام', [3], 'other affixes on both'],
    ['شاهد: موكب المومياوات', [4], 'the whole headline before the bare one'],
    ['موكب المومياوات', [5], 'the whole headline before the bare one'],
    ['فيديو: موكب المومياوات', [5], 'a plain title before an affixed one'],
    ['سفينة عملاقة تجنح وتسد ...', [0], 'cut between words'],
    ['سفينة عملاقة تجنح وتسد قناة الس…', [0], 'cut within a word'],
    ['عاجل| سفينة عملاقة تجنح وتسد قناة ...', [0], 'cut and affixed'],
    ['ماذا بعد أن عادت السفن إلى القناة...', [13], 'a title that ends in dots itself'],
    ['قال رئيس الهيئة إن الملاحة عادت', [9], 'a lead word for word'],
  ];
  test.each(cases)('%s → %j (%s)', (headline, places) => {
    expect(headlines.find(headline).places).toEqual(places);
  });
});

describe('a headline leads nowhere', () => {
  const cases: [headline: string, places: number[], why: string][] = [
    ['سفينة عملاقة تجنح', [], 'a bare prefix is another story'],
    ['ارتفاع أسعار النفط يضرب', [], 'a bare prefix is another story'],
    ['سفينة عملاقة ...', [], 'too little of it is shown'],
    ['عودة الملاحة في القناة إلى ...', [11, 12], 'two titles continue it'],
    ['سفينة عملاقة تجنح وتسد قن ...', [], 'cut between words, but no word is «قن»'],
    ['قال رئيس الهيئة إن ...', [], 'a lead is no headline to be continued'],
    ['وقال الرجل', [], 'a lead of two words'],
    ['نشرة الأخبار', [7, 8], 'two articles bear it'],
    ['الهيئة تطلب 900 مليون دولار تعويضا من الشركة', [], 'another number'],
    ['النفط يهبط إلى 2.3 دولار مع عودة الملاحة', [], 'another digit'],
    ['النفط يرتفع إلى 2.2 دولار مع عودة الملاحة', [], 'the other way'],
    ['»«', [], 'nothing to match'],
  ];
  test.each(cases)('%s (%j: %s)', (headline, places) => {
    expect(headlines.find(headline).places).toEqual(places);
  });
});

test('all printings of one headline have one key', () => {
  const printings = ['النفط یهبط', 'فيديو: النفط يهبط', 'النفط يهبط | عاجل', '«النفط» يهبط - صدى المرافئ'];
  expect(new Set(printings.map((printing) => headlines.find(printing).key)).size).toBe(1);
});
