import { describe, expect, test } from 'vitest';
import type { Collection } from '../../collection/collection.ts';
import { SiteContents } from './siteContents.ts';

const collection: Collection = {
  articles: [
    { id: 'a', title: 'جسر', titleFrom: 'page', keywords: [], body: [], readAlso: [], related: [] },
  ],
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
    const text = JSON.stringify([all, contents.articlePage(0), contents.headlinePage(0), contents.aboutPage]);
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
      description: 'صحف.',
      rights: 'CC BY 4.0',
    });
  });
});

test('a workbench names files', () => {
  const contents = new SiteContents(collection, refused, { info: {}, workbench: true });
  expect(contents.articlePage(0)?.files).toEqual(['2024/a.txt']);
  expect(contents.headlinePage(0)?.workbench).toBe(true);
  expect(contents.aboutPage.workbench).toEqual({
    refused: [{ file: 'bad.txt', kind: 'empty' }],
    refusedCount: 1,
  });
});
