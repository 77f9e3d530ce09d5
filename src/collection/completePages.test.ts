import { describe, expect, test } from 'vitest';
import type { Article, ReadPage } from '../article/article.ts';
import { completePages } from './completePages.ts';

/** Makes a page as the parser leaves it: without a title unless one is given. */
function page(
  file: string,
  parts: Partial<Article> & { printedKeywords?: string[]; text?: string[] },
): ReadPage {
  const { printedKeywords = [], text = [], ...rest } = parts;
  const article: Article = {
    id: file,
    title: text[0]?.split('،')[0] ?? file,
    titleFrom: parts.title === undefined ? 'lead' : 'page',
    keywords: [],
    body: text.map((paragraph) => ({ kind: 'paragraph', text: paragraph })),
    readAlso: [],
    related: [],
    ...rest,
  };
  return { file, ok: true, lines: [], notes: [], article, printedKeywords };
}

const grounding = [
  'جنحت سفينة حاويات ترفع علم بنما عند الكيلومتر 151 من القناة صباح الثلاثاء فسدت المجرى كله.',
  'وقالت الهيئة إن القاطرات تعمل منذ الفجر.',
];
const byLine = 'هذا المقال بقلم كاتبة عمود والآراء الواردة فيه تخصها وحدها';

function titleOf(pages: ReadPage[]): [string | undefined, string | undefined] {
  const [first] = completePages(pages);
  return [first?.article.title, first?.article.titleFrom];
}

describe('a page without a title takes the one printed above its own beginning', () => {
  const untitled = page('untitled', { text: grounding });
  const title = 'سفينة حاويات تسد القناة';
  const printing = (parts: { title?: string; body?: string[] }, file = 'other'): ReadPage =>
    page(file, {
      title: `صفحة ${file}`,
      text: [`نص آخر لا يشبه الأول في شيء من ${file}`],
      readAlso: [{ title: parts.title ?? title, body: parts.body ?? grounding.slice(0, 1) }],
    });

  test.each<[string, ReadPage[]]>([
    ['one paragraph of it', [printing({})]],
    ['two paragraphs', [printing({ body: grounding })]],
    ['a second paragraph that the page has not', [printing({ body: [grounding[0] ?? '', 'فقرة لم تصل.'] })]],
    [
      'other spelling and punctuation',
      [printing({ body: [(grounding[0] ?? '').replace('صباح', 'صبــاح،').replaceAll('ي', 'ی')] })],
    ],
    ['the affix removed', [printing({ title: `${title} | عاجل` })]],
    [
      'its entities read',
      [printing({ title: 'سفينة حاويات &laquo;تسد&raquo; القناة' })].slice(1).concat(printing({})),
    ],
    ['two blocks that agree', [printing({}), printing({ title: `فيديو: ${title}` }, 'third')]],
  ])('%s', (_, others) => {
    expect(titleOf([untitled, ...others])).toEqual([title, 'other-page']);
  });

  test('an affix that every printing has belongs to the title', () => {
    const own = `بالصور.. ${title}`;
    expect(titleOf([untitled, printing({ title: own }), printing({ title: own }, 'third')])).toEqual([
      own,
      'other-page',
    ]);
  });

  test('but never what aggregators hang on it', () => {
    const urgent = `عاجل| ${title} | عاجل`;
    expect(titleOf([untitled, printing({ title: urgent }), printing({ title: urgent }, 'third')])[0]).toBe(
      title,
    );
  });

  test('a dateline taken off, or not', () => {
    const dated = page('dated', { text: grounding, dateline: 'السويس - وكالات:' });
    const block = printing({ body: [`السويس - وكالات: ${grounding[0]}`] });
    expect(titleOf([dated, block])).toEqual([title, 'other-page']);
    expect(titleOf([dated, printing({})])).toEqual([title, 'other-page']);
  });

  const lead = untitled.article.title;
  test.each<[string, ReadPage[]]>([
    ['two blocks that give different titles', [printing({}), printing({ title: 'قصة أخرى تماما' }, 'third')]],
    [
      'another page begins the same way',
      [printing({}), page('twin', { text: [grounding[0] ?? '', 'ثم يقول غير ذلك.'] })],
    ],
    ['the block has no beginning', [printing({ body: [] })]],
    ['the beginning differs by a digit', [printing({ body: [(grounding[0] ?? '').replace('151', '152')] })]],
    ['too short a beginning', [printing({ body: ['جنحت سفينة حاويات'] })]],
  ])('not when: %s', (_, others) => {
    expect(titleOf([untitled, ...others])).toEqual([lead, 'lead']);
  });

  test('a by-line shared by several pages names none of them', () => {
    const pages = [
      page('a', { text: [byLine, 'رأي أول في شأن من الشؤون.'] }),
      page('b', { text: [byLine, 'رأي ثان في شأن آخر.'] }),
      printing({ title: 'كاتبة تكتب: رأي أول', body: [byLine] }),
    ];
    expect(titleOf(pages)[1]).toBe('lead');
  });

  test('the second paragraph tells which of them it is', () => {
    const pages = [
      page('a', { text: [byLine, 'رأي أول في شأن من الشؤون.'] }),
      page('b', { text: [byLine, 'رأي ثان في شأن آخر.'] }),
      printing({ title: 'كاتبة تكتب: رأي أول', body: [byLine, 'رأي أول في شأن من الشؤون.'] }),
    ];
    expect(titleOf(pages)).toEqual(['كاتبة تكتب: رأي أول', 'other-page']);
  });
});

describe('a page that only a list names takes its title as a guess', () => {
  const untitled = page('untitled', { text: grounding });
  const others = (headline: string): ReadPage[] => [
    page('list', {
      title: 'مسبار يهبط قرب القطب',
      text: ['هبط المسبار مساء.'],
      related: [{ text: headline }],
    }),
    ...Array.from({ length: 60 }, (_, i) =>
      page(`other-${i}`, { title: `خبر رقم ${i}`, text: [`حديث عن شأن ${i} في مدينة بعيدة وقول كثير`] }),
    ),
  ];
  test.each<[headline: string, from: string, why: string]>([
    ['سفينة حاويات ترفع علم بنما تجنح في القناة وتسد المجرى', 'guess', 'its rare words stand in the lead'],
    ['سفينة حاويات ترفع علم بنما تجنح عند الكيلومتر 152 وتسد المجرى', 'lead', 'its number does not'],
    ['سفينة حاويات ترفع علم بنما تجنح في القناة وتسد ...', 'lead', 'it is cut'],
    ['انطلاق بطولة كرة القدم في العاصمة', 'lead', 'it is another story'],
    ['سفينة في القناة', 'lead', 'too little is said'],
  ])('%s → %s (%s)', (headline, from) => {
    expect(titleOf([untitled, ...others(headline)])).toEqual([
      from === 'guess' ? headline : untitled.article.title,
      from,
    ]);
  });
  test('not when two pages would take it', () => {
    const twin = page('twin', { text: [`${grounding[0]} وهذه رواية ثانية`] });
    expect(
      titleOf([untitled, twin, ...others('سفينة حاويات ترفع علم بنما تجنح في القناة وتسد المجرى')])[1],
    ).toBe('lead');
  });
});

describe('keywords', () => {
  const keywordsOf = (pages: ReadPage[], which = 0): string[] =>
    (completePages(pages)[which]?.article.keywords ?? []).map(({ text, alsoSpelt }) =>
      alsoSpelt ? `${text} (${alsoSpelt.join('؛ ')})` : text,
    );
  const text = ['قالت هيئة قناة السويس إن إيفر غيفن عامت. وقناة السويس مفتوحة في مصر.'];

  test.each<[line: string, keywords: string[], why: string]>([
    ['قناة السويس إيفر غيفن', ['قناة السويس', 'إيفر غيفن'], 'phrases of its own text'],
    ['مصر إيفر غيفن قناة السويس', ['مصر', 'إيفر غيفن', 'قناة السويس'], 'a word between phrases'],
    ['إيفر غيفن، سفن الشحن', ['إيفر غيفن', 'سفن الشحن'], 'separators are believed'],
    ['مصر قناة السويس قناة السویس', ['مصر', 'قناة السويس (قناة السویس)'], 'the copy merged'],
    ['بواخر الشحن بواخر الشحن', ['بواخر الشحن'], 'the copy tells where the keyword begins'],
    ['قناة السویس', ['قناة السويس (قناة السویس)'], 'the copy alone, spelt as the page spells it'],
    ['مدینة طنجة', ['مدینة طنجة'], 'two words of which nothing is known: a phrase, spelt as printed'],
    ['قناه السويس', ['قناه السويس'], 'its own spelling, when no other keyword line has a commoner one'],
  ])('%s → %j (%s)', (line, keywords) => {
    expect(keywordsOf([page('p', { text, printedKeywords: [line] })])).toEqual(keywords);
  });

  test('other keyword lines tell what is one keyword', () => {
    const lines = ['سفن الشحن', 'سفن الشحن، نفط', 'نفط سفن الشحن موانئ', 'موانئ'];
    const pages = lines.map((line, i) => page(`p${i}`, { text: [`نص ${i}`], printedKeywords: [line] }));
    expect(keywordsOf(pages, 2)).toEqual(['نفط', 'سفن الشحن', 'موانئ']);
  });

  test('spelling variants are one keyword: the commonest standard spelling, the others beside it', () => {
    const lines = ['بشار الأسد، دمشق', 'بشار الاسد، دمشق', 'بشار الأسد، حلب', 'بشار الاسد بشار الاسد'];
    const pages = lines.map((line, i) => page(`p${i}`, { text: [`نص ${i}`], printedKeywords: [line] }));
    expect(keywordsOf(pages, 0)).toEqual(['بشار الأسد', 'دمشق']);
    expect(keywordsOf(pages, 1)).toEqual(['بشار الأسد (بشار الاسد)', 'دمشق']);
    expect(keywordsOf(pages, 3)).toEqual(['بشار الأسد (بشار الاسد)']);
  });

  test('forms of one tag are one keyword, shown in the commonest form', () => {
    const lines = [
      'اللاجئين السوريين، طنجة',
      'اللاجئين السوريين، دمشق',
      'اللاجئون السوريون، وطنجة',
      'طنجة، سوريا',
    ];
    const pages = lines.map((line, i) => page(`p${i}`, { text: [`نص ${i}`], printedKeywords: [line] }));
    expect(keywordsOf(pages, 0)).toEqual(['اللاجئين السوريين', 'طنجة']);
    expect(keywordsOf(pages, 2)).toEqual(['اللاجئين السوريين (اللاجئون السوريون)', 'طنجة (وطنجة)']);
    expect(keywordsOf(pages, 3)).toEqual(['طنجة', 'سوريا']);
  });

  test('forms that one page prints side by side are two keywords', () => {
    const lines = ['انتخاب، انتخابات', 'انتخابات، دمشق', 'انتخاب، دمشق'];
    const pages = lines.map((line, i) => page(`p${i}`, { text: [`نص ${i}`], printedKeywords: [line] }));
    expect(keywordsOf(pages, 0)).toEqual(['انتخاب', 'انتخابات']);
    expect(keywordsOf(pages, 2)).toEqual(['انتخاب', 'دمشق']);
  });

  test('the keywords of a read-also block are cut too', () => {
    const block = {
      title: 'مسبار يهبط على القمر',
      body: ['هبط المسبار على القمر.'],
      keywords: ['مسبار القمر'],
    };
    const [first] = completePages([page('p', { text, readAlso: [block] })]);
    expect(first?.article.readAlso[0]?.keywords).toEqual(['مسبار', 'القمر']);
  });

  test('the given pages stay as they are', () => {
    const given = page('p', { text, printedKeywords: ['قناة السويس'] });
    const before = structuredClone(given);
    completePages([given]);
    expect(given).toEqual(before);
  });
});
