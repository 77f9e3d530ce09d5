import { describe, expect, test } from 'vitest';
import type { Article } from '../../article/article.ts';
import type { Collection } from '../../collection/collection.ts';
import { addressesOf, archiveOf, archivePageOf } from './archive.ts';
import { SiteContents } from './siteContents.ts';

const article: Article = {
  id: 'a',
  title: 'جسر',
  titleFrom: 'page',
  keywords: [],
  body: [],
  readAlso: [],
  related: [],
};
const collection: Collection = {
  articles: [article],
  files: [['2024/a.txt']],
  related: [[]],
  readAlso: [[]],
  printedBy: [[]],
  missing: [
    {
      id: 'h',
      text: 'سوق',
      alsoPrinted: [],
      printedBy: [0],
      candidates: [],
      nearest: [],
      keywords: [],
    },
  ],
  renamed: [],
};
const refused = [{ file: 'bad.txt', kind: 'empty' as const }];
const info = { name: 'أرشيف', description: 'صحف.', rights: 'CC BY 4.0', language: 'ar' as const };

describe('a public site', () => {
  const contents = new SiteContents(collection, refused, { info, workbench: false });

  test('names no file of its owner’s', () => {
    const all = [...contents.files()].map(({ content }) => content);
    const text = JSON.stringify([
      all,
      contents.articlePage(0),
      contents.headlines.shard('h'),
      contents.aboutPage,
    ]);
    expect(text).not.toContain('.txt');
    expect(text).not.toContain('workbench');
  });

  test('states about itself what the head of the page does not', () => {
    expect(contents.aboutPage).toEqual({
      articles: 1,
      dated: 0,
      headlines: 1,
      keywordCount: 0,
      sourceCount: 0,
      figures: {
        minutes: 1,
        headlines: {
          here: 0,
          missing: 1,
          mostPrinted: [],
          letters: 1,
        },
      },
      description: 'صحف.',
      rights: 'CC BY 4.0',
    });
  });
});

test('the archive has a line for each article', () => {
  const contents = new SiteContents(collection, []);
  expect(archiveOf(contents)).toEqual({ articles: 1, pages: [{ n: 1, count: 1 }] });
  expect(archivePageOf(contents, 1)).toEqual({ n: 1, last: 1, lines: [{ id: 'a', title: 'جسر' }] });
  expect(() => archivePageOf(contents, 2)).toThrow(RangeError);
});

test('every page has an address for search engines', () => {
  const contents = new SiteContents({ ...collection, articles: [{ ...article, date: '2024-12-07' }] }, []);
  expect([...addressesOf(contents)]).toEqual([
    ...['/', '/keywords/', '/headlines/', '/about/', '/archive/', '/archive/1/'].map((at) => ({ at })),
    { at: '/articles/a/', day: '2024-12-07' },
    { at: '/headlines/h/' },
  ]);
});

test('a workbench names files', () => {
  const contents = new SiteContents(collection, refused, { info: {}, workbench: true });
  expect(contents.articlePage(0)?.files).toEqual(['2024/a.txt']);
  expect(contents.headlines.shard('h').workbench).toBe(true);
  expect(contents.aboutPage.workbench).toEqual({
    refused: [{ file: 'bad.txt', kind: 'empty' }],
    refusedCount: 1,
  });
});

describe('authors among the filters', () => {
  const contentsOf = (...authors: (string[] | undefined)[]) =>
    new SiteContents(
      {
        ...collection,
        articles: authors.map((names, i) => ({
          ...article,
          id: `a${i}`,
          ...(names && { authors: names }),
        })),
      },
      [],
    );
  const without = (count: number) => Array.from({ length: count }, () => undefined);

  test('are listed where a tenth of the articles have one', () => {
    expect(contentsOf(['سعاد النجار'], ...without(9)).library.authors).toHaveLength(1);
    const fewer = contentsOf(['سعاد النجار'], ...without(10));
    expect(fewer.library).toMatchObject({ authors: [], authorCount: 1, authorShards: 1 });
  });

  test('without any, there are none, and no file of them', () => {
    const none = contentsOf(undefined);
    expect(none.library).toMatchObject({ authors: [], authorCount: 0, authorShards: 0 });
    expect([...none.files()].filter(({ path }) => path.includes('authors'))).toEqual([]);
  });

  test('an author spelt in several ways is one, in the commonest spelling', () => {
    const spelt = contentsOf(
      ['د. سعاد النجار', 'سامر البحري'],
      ['سُعاد النجّار'],
      ['سعاد النجار'],
      ['سعاد النجار', 'سعاد  النجار'],
    );
    expect(spelt.library.authors).toEqual([
      { text: 'سعاد النجار', count: 4 },
      { text: 'سامر البحري', count: 1 },
    ]);
  });

  test('an article that spells an author otherwise leads to the commonest spelling', () => {
    const spelt = contentsOf(['سعاد النجار'], ['سعاد النجار'], ['سامر البحري', 'د. سعاد النجار']);
    expect(spelt.articlePage(0)).not.toHaveProperty('authorNames');
    expect(spelt.articlePage(2)?.authorNames).toEqual(['سامر البحري', 'سعاد النجار']);
  });

  test('the newest spelling is shown where two are equally common', () => {
    expect(contentsOf(['إيمان حمزة'], ['ايمان حمزه']).library.authors).toEqual([
      { text: 'إيمان حمزة', count: 2 },
    ]);
  });
});
