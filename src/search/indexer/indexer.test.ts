import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { invertedIndexOf } from '../../testing/searchableSite.ts';
import { WordIndexer } from './indexer.ts';
import type { Searched } from './wordReader.ts';
import { wordsOf } from '../../text/tokenize.ts';

interface Told {
  title?: string;
  body?: string[];
  keywords?: string[];
  authors?: string[];
  source?: string;
  dateline?: string;
}

function searched({ title = '', body = [], keywords = [], ...rest }: Told): Searched {
  return {
    title,
    body: body.map((text) => ({ kind: 'paragraph', text })),
    keywords: keywords.map((text) => ({ text })),
    ...rest,
  };
}

/** Form → [ordinal, impact] of its articles. */
function indexed(...told: Told[]) {
  const words = new WordIndexer();
  for (const one of told) words.add(searched(one));
  const { forms, starts, ordinals, impacts } = words.invertedIndex();
  return Object.fromEntries(
    forms.map((form, n): [string, [number, number][]] => {
      const places = [...ordinals.subarray(starts[n], starts[n + 1]).keys()].map((i) => i + (starts[n] ?? 0));
      return [form, places.map((i) => [ordinals[i] ?? 0, impacts[i] ?? 0])];
    }),
  );
}

describe('what is searched of an article', () => {
  test('title, keywords, authors, source, dateline and body, folded, in the order of their first appearance', () => {
    const index = indexed({
      title: 'القناة',
      body: ['سفنٌ كثيرة', 'سفن'],
      keywords: ['قناة السويس'],
      authors: ['سُعاد النجّار'],
      source: 'الرواق',
      dateline: 'عمّان -',
    });
    expect(Object.keys(index).join(' ')).toBe('القناه سفن كثيره عمان الرواق قناه السويس سعاد النجار');
  });

  test('references that survived scraping are read, not searched', () => {
    expect(Object.keys(indexed({ title: '&quot;سفن&quot; &#1602;ناة' }))).toEqual(['سفن', 'قناه']);
  });

  test('an article without words', () => expect(indexed({}, { body: ['سفن'] })).toEqual({ سفن: [[1, 6]] }));
});

describe('how well an article answers a word', () => {
  const impactOf = (told: Told, form = 'سفن') =>
    indexed(told, { title: 'خبر طويل', body: ['كلام كثير هنا'] })[form]?.[0]?.[1] ?? 0;

  test('one in the title is worth more than one in a keyword, that more than one in the body', () => {
    const [title, keyword, body] = [
      impactOf({ title: 'سفن اليوم', body: ['بحر جميل'] }),
      impactOf({ title: 'يوم جديد', body: ['بحر جميل'], keywords: ['سفن'] }),
      impactOf({ title: 'يوم جديد', body: ['بحر سفن'] }),
    ];
    expect(impactOf({ title: 'يوم جديد', body: ['بحر جميل'], authors: ['سفن'] })).toBe(keyword);
    expect(title).toBeGreaterThan(keyword);
    expect(keyword).toBeGreaterThan(body);
  });

  test('more often is worth more, less and less so', () => {
    const impacts = [1, 2, 4, 31, 300].map((times) =>
      impactOf({ body: [`${'سفن '.repeat(times)}${'بحر '.repeat(300 - times)}`] }),
    );
    expect(impacts).toEqual(impacts.toSorted((a, b) => a - b));
    expect(impacts[0]).toBeLessThan(impacts[3] ?? 0);
    // Occurrences in the body are counted up to 31.
    expect(impacts[3]).toBe(impacts[4]);
  });

  test('in a long text it is worth less than in a short one', () => {
    expect(impactOf({ body: ['سفن بحر'] })).toBeGreaterThan(
      impactOf({ body: [`سفن ${'بحر '.repeat(200)}`] }),
    );
  });

  test('bearing a keyword twice is bearing it once', () => {
    expect(impactOf({ keywords: ['سفن', 'سفن حربية'] })).toBe(impactOf({ keywords: ['سفن'] }));
  });
});

/** 15 · f / (f + 1.52) with f = Σ weight · count / (.25 + .75 · length / mean length), rounded, at least 1. */
function impactsPlainly(articles: Told[]): Map<string, [number, number][]> {
  const read = articles.map(({ title = '', body = [], keywords = [], source = '', dateline = '' }) => ({
    title: wordsOf(title),
    counted: body.flatMap(wordsOf),
    body: [...body, source, dateline].flatMap(wordsOf),
    keywords: new Set(keywords.flatMap(wordsOf)),
  }));
  const mean = (lengths: number[]) => Math.max(1, lengths.reduce((a, b) => a + b, 0) / lengths.length);
  const meanTitle = mean(read.map(({ title }) => title.length));
  const meanBody = mean(read.map(({ counted }) => counted.length));
  const times = (words: string[], form: string) => words.filter((word) => word === form).length;
  const found = new Map<string, [number, number][]>();
  read.forEach(({ title, counted, body, keywords }, ordinal) => {
    for (const form of new Set([...title, ...body, ...keywords])) {
      const f =
        (4.37 * Math.min(3, times(title, form))) / (0.25 + (0.75 * title.length) / meanTitle) +
        Math.min(31, times(body, form)) / (0.25 + (0.75 * counted.length) / meanBody) +
        (keywords.has(form) ? 2 : 0);
      const impact = Math.max(1, Math.round((15 * f) / (f + 1.52)));
      found.set(form, [...(found.get(form) ?? []), [ordinal, impact]]);
    }
  });
  return found;
}

test('all impacts are what the formula says', () => {
  const word = fc.constantFrom(
    'سفن',
    'القناة',
    'ألعاب',
    '2.2',
    'TikTok',
    'في',
    'بـG20',
    '#غزة_الآن',
    '⅛',
    '١٠٬٠٠٠',
    'گاز',
  );
  const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
  const article = fc.record({
    title: text,
    body: fc.array(text, { maxLength: 3 }),
    keywords: fc.array(text, { maxLength: 3 }),
    source: word,
    dateline: word,
  });
  fc.assert(
    fc.property(fc.array(article, { minLength: 1, maxLength: 6 }), (articles) => {
      expect(new Map(Object.entries(indexed(...articles)))).toEqual(impactsPlainly(articles));
    }),
    { numRuns: 60 },
  );
});

describe('a hamza that is printed on the first alef', () => {
  const hamzated = (...bodies: string[]) => {
    const { forms, hamzated } = invertedIndexOf(bodies);
    return [...hamzated].map((form) => forms[form]);
  };
  test.each<[string, string[], string[]]>([
    ['tells that there is no article', ['إلهام'], ['الهام']],
    ['with marks on it', ['أَلْعاب'], ['العاب']],
    ['with Persian letters in it', ['إلهام\u06cc'], ['الهامي']],
    ['in most of its articles', ['ألقى', 'القى', 'القى'], []],
    ['not in the middle of a word', ['مألوفة', 'بألعاب'], []],
    ['not on «ألف», which is short', ['ألف'], []],
  ])('%s: %j', (_, bodies, forms) => expect(hamzated(...bodies)).toEqual(forms));

  /** Every form stands in some article. */
  const expectFormsOf = (body: string) => {
    const { forms, starts } = invertedIndexOf([body]);
    expect(forms).toEqual([...new Set(wordsOf(body))]);
    for (const form of forms.keys()) expect(starts[form + 1]).toBeGreaterThan(starts[form] ?? 0);
  };
  test.each([
    'ألعاب',
    'ألعاب\u0640نا',
    'ألعاب2',
    'ألعابگ',
    'إلهام\u0671',
    'ب\u200cألعاب',
    'ألعاب\u200cنا',
    'ألعابTV',
  ])('«%s» gives no form but its own', expectFormsOf);
});

test('more than a million words', () => {
  const bodies = [0, 1].map((n) => Array.from({ length: 4000 }, (_, k) => `w${k}x${n}`).join(' '));
  const { forms, ordinals, starts } = invertedIndexOf(
    Array.from({ length: 263 }, (_, i) => bodies[i % 2] ?? ''),
  );
  expect([forms.length, ordinals.length]).toEqual([8000, 263 * 4000]);
  expect([...ordinals.subarray(starts[7999], starts[8000])]).toEqual(
    Array.from({ length: 131 }, (_, i) => 2 * i + 1),
  );
});

test('a run of ten million letters is one word, and its article is found by the others', () => {
  const index = indexed({ title: 'خبر', body: [`${'ك'.repeat(10_000_000)} ميناء`] });
  expect(Object.keys(index)).toContain('ميناء');
});
