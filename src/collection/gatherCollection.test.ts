import { describe, expect, test } from 'vitest';
import type { Article, ReadPage } from '../article/article.ts';
import type { Collection } from './collection.ts';
import { gatherCollection } from './gatherCollection.ts';

type Parts = Partial<Omit<Article, 'related'>> & {
  text?: string[];
  related?: string[];
  printedKeywords?: string[];
};

function page(file: string, { text, related = [], printedKeywords = [], ...rest }: Parts): ReadPage {
  const article: Article = {
    id: file,
    title: `عنوان الصفحة ${file}`,
    titleFrom: 'page',
    keywords: [],
    body: (text ?? [`نص الصفحة ${file} لا يشبه نصا آخر`]).map((paragraph) => ({
      kind: 'paragraph',
      text: paragraph,
    })),
    readAlso: [],
    ...rest,
    related: related.map((headline) => ({ text: headline })),
  };
  return { file: `${file}.txt`, ok: true, lines: [], notes: [], article, printedKeywords };
}

/** Targets of an article's related headlines: an article's id, or the text of a missing headline. */
function leads(collection: Collection, id: string): string[] {
  const ordinal = collection.articles.findIndex((article) => article.id === id);
  return (collection.related[ordinal] ?? []).map((target) =>
    target.kind === 'article'
      ? (collection.articles[target.ordinal]?.id ?? '')
      : `missing: ${collection.missing[target.index]?.text}`,
  );
}

const ids = (collection: Collection, ordinals: readonly number[]): string[] =>
  ordinals.map((ordinal) => collection.articles[ordinal]?.id ?? '');

describe('order and ids', () => {
  test('newest first, undated last, ties by id, however the pages come', () => {
    const pages = [
      page('b', { date: '2024-12-07' }),
      page('z', {}),
      page('c', { date: '2024-12-08' }),
      page('a', { date: '2024-12-07' }),
      page('y', {}),
    ];
    for (const given of [pages, pages.toReversed()])
      expect(gatherCollection(given).articles.map((article) => article.id)).toEqual([
        'c',
        'a',
        'b',
        'y',
        'z',
      ]);
  });

  test('of two pages with one id, upper and lower case being one, the second file gets another', () => {
    const first = { ...page('a', {}), file: 'x-a.txt' };
    const second = { ...page('A', { text: ['نص غيره'] }), file: 'x/a.txt' };
    const third = { ...page('a', { text: ['نص ثالث'] }), file: 'x/a.txt' };
    const { articles, renamed } = gatherCollection([first, second, third]);
    expect(articles.map(({ id }) => id)).toEqual(['A-1k7fo4d', 'a', 'a-1k7fo4d-2']);
    expect(renamed).toEqual([
      { file: 'x/a.txt', id: 'A-1k7fo4d', by: 'x-a.txt' },
      { file: 'x/a.txt', id: 'a-1k7fo4d-2', by: 'x-a.txt' },
    ]);
  });

  test('no pages make an empty collection', () => {
    expect(gatherCollection([])).toEqual({
      articles: [],
      files: [],
      related: [],
      readAlso: [],
      printedBy: [],
      missing: [],
      renamed: [],
    });
  });
});

describe('one article under two files', () => {
  const text = [
    'جنحت سفينة حاويات في القناة صباح الثلاثاء فسدت المجرى كله.',
    'وتعمل القاطرات منذ الفجر على تعويمها.',
  ];

  test('is one article, with the better head, both files and all headlines', () => {
    const collection = gatherCollection([
      page('bare', { text, titleFrom: 'lead', title: 'جنحت سفينة', related: ['خبر أول', 'خبر ثان'] }),
      page('full', { text, title: 'سفينة تسد القناة', date: '2021-03-23', related: ['خبر أول', 'خبر ثالث'] }),
    ]);
    expect(collection.articles).toMatchObject([
      { id: 'full', title: 'سفينة تسد القناة', date: '2021-03-23' },
    ]);
    expect(collection.files).toEqual([['full.txt', 'bare.txt']]);
    expect(collection.articles[0]?.related.map((headline) => headline.text)).toEqual([
      'خبر أول',
      'خبر ثالث',
      'خبر ثان',
    ]);
  });

  test('what the better head lacks is taken from the other', () => {
    const { articles } = gatherCollection([
      page('a', { text, title: 'سفينة تسد القناة', date: '2021-03-23' }),
      page('b', { text, title: 'سفينة تسد القناة', source: 'وكالة الساحل', printedKeywords: ['القناة'] }),
      page('c', { text, title: 'سفينة تسد القناة', byline: 'كتب: سامر البحري', authors: ['سامر البحري'] }),
    ]);
    const by = { byline: 'كتب: سامر البحري', authors: ['سامر البحري'] };
    expect(articles).toMatchObject([
      { id: 'a', source: 'وكالة الساحل', ...by, keywords: [{ text: 'القناة' }] },
    ]);
  });

  test.each<[string, string[], string[]]>([
    ['one more paragraph', text, [...text, 'وهذا جديد.']],
    [
      'another digit',
      ['قتل 12 شخصا في انهيار جسر قديم جنوب المدينة مساء السبت'],
      ['قتل 13 شخصا في انهيار جسر قديم جنوب المدينة مساء السبت'],
    ],
    ['a short text that many share', ['بقلم رئيس التحرير'], ['بقلم رئيس التحرير']],
  ])('is not: %s', (_, a, b) => {
    expect(gatherCollection([page('a', { text: a }), page('b', { text: b })]).articles).toHaveLength(2);
  });
});

describe('an article of which only the opening is printed', () => {
  const partial = {
    title: 'مسبار يهبط قرب القطب | عاجل',
    body: ['هبط المسبار قرب القطب الجنوبي مساء الأربعاء بعد رحلة دامت أربعين يوما.'],
    source: 'نشرة المدار',
    keywords: ['القمر'],
  };

  test('is an article of its own, and the block leads to it', () => {
    const longer = {
      ...partial,
      title: 'مسبار يهبط قرب القطب',
      body: [...partial.body, 'وأرسل صورته الأولى.'],
    };
    const collection = gatherCollection([
      page('a', { readAlso: [partial] }),
      page('b', { readAlso: [longer] }),
    ]);
    expect(collection.articles[2]).toEqual({
      id: expect.stringMatching(/^begun-[0-9a-z]{11}$/),
      title: 'مسبار يهبط قرب القطب',
      titleFrom: 'other-page',
      source: 'نشرة المدار',
      keywords: [{ text: 'القمر' }],
      body: longer.body.map((paragraph) => ({ kind: 'paragraph', text: paragraph })),
      readAlso: [],
      related: [],
      onlyBeginning: true,
    });
    expect(collection.files[2]).toEqual([]);
    expect(collection.readAlso[0]).toEqual([{ kind: 'article', ordinal: 2 }]);
    expect(ids(collection, collection.printedBy[2] ?? [])).toEqual(['a', 'b']);
  });

  test.each<[string, ReadPage]>([
    ['by its title', page('whole', { title: 'مسبار يهبط قرب القطب' })],
    [
      'by its opening',
      page('whole', { title: 'الهبوط قرب القطب', text: [partial.body[0] ?? '', 'ثم بقية الخبر.'] }),
    ],
    [
      'by both',
      page('whole', {
        titleFrom: 'lead',
        title: 'هبط المسبار',
        text: [partial.body[0] ?? '', 'ثم بقية الخبر.'],
      }),
    ],
  ])('is not made where the whole is there, known %s', (_, whole) => {
    const collection = gatherCollection([page('a', { readAlso: [partial] }), whole]);
    expect(collection.articles.map((article) => article.id)).toEqual(['a', 'whole']);
    expect(collection.readAlso[0]).toEqual([{ kind: 'article', ordinal: 1 }]);
  });

  test('is not made of a headline alone', () => {
    const { articles, missing } = gatherCollection([
      page('a', { readAlso: [{ title: 'خبر بلا نص', body: [] }] }),
    ]);
    expect(articles).toHaveLength(1);
    expect(missing).toMatchObject([{ text: 'خبر بلا نص', printedBy: [0] }]);
  });
});

describe('headlines', () => {
  const collection = gatherCollection([
    page('strait', { title: 'النفط يرتفع إلى 2.2 دولار', date: '2024-01-03' }),
    page('bulletin-1', { title: 'نشرة الأخبار', date: '2024-01-02' }),
    page('bulletin-2', { title: 'نشرة الأخبار', date: '2024-01-01' }),
    page('printer', {
      related: [
        'النفط یرتفع إلی 2.2 دولار | عاجل',
        'النفط يرتفع إلى 2.3 دولار',
        'النفط يهبط إلى 2.2 دولار',
        'نشرة الأخبار',
        'فيديو: هدوء في أسواق النفط',
      ],
    }),
    page('second', {
      related: ['هدوء في أسواق النفط', 'النفط يرتفع إلى 2.2 دولار'],
      printedKeywords: ['أسواق النفط، ذهب'],
    }),
    page('third', { related: ['هدوء في أسواق النفط'] }),
  ]);

  test('lead to their article, changed or not; a digit or a verb away they do not', () => {
    expect(leads(collection, 'printer')).toEqual([
      'strait',
      'missing: النفط يرتفع إلى 2.3 دولار',
      'missing: النفط يهبط إلى 2.2 دولار',
      'missing: نشرة الأخبار',
      'missing: هدوء في أسواق النفط',
    ]);
  });

  test('lead back: who prints this headline', () => {
    expect(ids(collection, collection.printedBy[0] ?? [])).toEqual(['printer', 'second']);
  });

  test('that several articles bear lead to none, and name them', () => {
    const bulletin = collection.missing.find((headline) => headline.text === 'نشرة الأخبار');
    expect(ids(collection, bulletin?.candidates ?? [])).toEqual(['bulletin-1', 'bulletin-2']);
  });

  test('without an article are one, affixed or plain, in their commonest form', () => {
    const calm = collection.missing.find((headline) => headline.text === 'هدوء في أسواق النفط');
    expect(calm).toMatchObject({ alsoPrinted: ['فيديو: هدوء في أسواق النفط'], keywords: ['أسواق النفط'] });
    expect(calm?.id).toMatch(/^[0-9a-z]{11}$/);
    expect(ids(collection, calm?.printedBy ?? [])).toEqual(['printer', 'second', 'third']);
    expect(calm?.nearest[0]?.shares).toEqual(['أسواق النفط']);
  });

  test('keep their addresses when other pages come', () => {
    const more = gatherCollection([
      page('new', { related: ['خبر جديد'] }),
      page('third', { related: ['هدوء في أسواق النفط'] }),
    ]);
    const idOf = (one: Collection): string | undefined =>
      one.missing.find((headline) => headline.text === 'هدوء في أسواق النفط')?.id;
    expect(idOf(more)).toBe(idOf(collection));
  });

  test('printed by an article itself are no backlink', () => {
    const own = gatherCollection([page('a', { title: 'خبر يذكر نفسه', related: ['خبر يذكر نفسه'] })]);
    expect(leads(own, 'a')).toEqual(['a']);
    expect(own.printedBy).toEqual([[]]);
  });
});

describe('addresses of links', () => {
  const linking = (href: string, headline: string): ReadPage => {
    const one = page('a', { related: [headline] });
    for (const link of one.article.related) link.href = href;
    return one;
  };
  const target = page('b', { title: 'الجسر القديم يعاد فتحه', url: 'https://news.example/b' });

  test('lead to the page of that address, whatever its title', () => {
    const collection = gatherCollection([linking('http://www.news.example/b/', 'الجسر عاد'), target]);
    expect(leads(collection, 'a')).toEqual(['b']);
    expect(collection.missing).toEqual([]);
    expect(collection.articles.flatMap((article) => article.related)).toEqual([{ text: 'الجسر عاد' }]);
  });

  test('of no page, or of several, leave the headline to its words', () => {
    const elsewhere = 'https://news.example/c';
    expect(leads(gatherCollection([linking(elsewhere, 'الجسر القديم يعاد فتحه'), target]), 'a')).toEqual([
      'b',
    ]);
    const twin = page('c', { url: 'https://news.example/b' });
    expect(
      leads(gatherCollection([linking('https://news.example/b', 'الجسر عاد'), target, twin]), 'a'),
    ).toEqual(['missing: الجسر عاد']);
  });
});
