import { beforeAll, describe, expect, test } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import type { Article } from '../../article/article.ts';
import type { Book } from '../../epub/book.ts';
import { writeEpub } from '../../epub/writeEpub.ts';
import type { ArticlePage } from '../../site/files.ts';
import { startTexts } from '../i18n/i18n.ts';
import { addTexts } from '../i18n/lazyTexts.ts';
import { toolsTexts } from '../i18n/toolsTexts.ts';
import { bookOf, bookOfPage, chapterOf } from './articleBook.ts';

const texts = await startTexts('ar');
const named = await startTexts('ar', 'أرشيف الميناء');
beforeAll(() => {
  addTexts(texts, toolsTexts);
  addTexts(named, toolsTexts);
});

const ADDRESS = 'https://example.org/articles/a/';
const pageOf = (facts: Partial<Article>): ArticlePage => ({
  article: {
    id: 'a',
    title: 'جسر على النهر',
    titleFrom: 'page',
    keywords: [],
    body: [{ kind: 'paragraph', text: 'افتُتح الجسر أمس.' }],
    readAlso: [],
    related: [],
    ...facts,
  },
  minutes: 1,
  files: [],
  related: [],
  readAlso: [],
  printedBy: [],
  printedByCount: 0,
});
const signed = {
  authors: ['سعاد النجار', 'سامر البحري'],
  byline: 'تحقيق: سعاد النجار وسامر البحري',
  source: 'مجلة المرافئ',
  date: '2024-12-07',
};
const whole = (facts: Partial<Article>, t = texts.t): Book => bookOfPage(pageOf(facts), t, ADDRESS);
const chapter = (facts: Partial<Article>) => chapterOf(pageOf(facts), ADDRESS);

describe('a book of one article', () => {
  test('is by its authors, of its source and day', () => {
    expect(whole(signed)).toMatchObject({
      creators: ['سعاد النجار', 'سامر البحري'],
      publisher: 'مجلة المرافئ',
      date: '2024-12-07',
    });
  });

  test('is by its source where no author is known; what is not known is left out', () => {
    expect(whole({ source: 'وكالات' }).creators).toEqual(['وكالات']);
    const bare = whole({});
    expect(bare.creators).toEqual([]);
    expect(bare).not.toHaveProperty('publisher');
    expect(bare).not.toHaveProperty('date');
  });

  test('a collection with a name of its own is the publisher, and stands on the cover', () => {
    expect(whole(signed, named.t)).toMatchObject({ publisher: 'أرشيف الميناء', collection: 'أرشيف الميناء' });
    expect(whole(signed).collection).toBe('ورّاق');
  });

  test('made at the same moment is the same bytes', () => {
    const made = () =>
      writeEpub(bookOfPage(pageOf(signed), texts.t, ADDRESS, new Date('2025-01-02T03:04:05Z')));
    expect(made()).toEqual(made());
    expect(strFromU8(unzipSync(made())['EPUB/package.opf'] ?? new Uint8Array())).toContain(
      '2025-01-02T03:04:05Z',
    );
  });

  test.each(['ar', 'en'] as const)('prints each fact with one colon: %s', async (language) => {
    const own = await startTexts(language);
    addTexts(own, toolsTexts);
    const files = unzipSync(writeEpub(whole(signed, own.t)));
    const html = strFromU8(files['EPUB/chapter-1.xhtml'] ?? new Uint8Array());
    const facts = [...html.matchAll(/<li>(.*?)<bdi>/g)].map(([, name = '']) =>
      name.replaceAll(/<[^>]*>/g, ''),
    );
    expect(facts).toHaveLength(4);
    for (const name of facts) expect(name).toMatch(/^[^:]+: $/);
  });
});

describe('a book of several articles', () => {
  const today = '2025-01-02';

  test('is by all who are credited, each once', () => {
    const chapters = [
      chapter(signed),
      chapter({ source: 'وكالات' }),
      chapter({ authors: ['د. سُعاد النجّار'] }),
    ];
    const book = bookOf('جسور', ADDRESS, chapters, texts.t, today);
    expect(book.creators).toEqual(['سعاد النجار', 'سامر البحري', 'وكالات']);
    expect(book).not.toHaveProperty('publisher');
    expect(book.date).toBe(today);
  });

  test('is of their source where all have the same', () => {
    const chapters = [chapter(signed), chapter({ source: 'مجلة المرافئ' })];
    expect(bookOf('جسور', ADDRESS, chapters, texts.t, today).publisher).toBe('مجلة المرافئ');
  });
});
