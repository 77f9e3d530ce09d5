import { describe, expect, test } from 'vitest';
import type { Book } from './book.ts';
import { chapterPage } from './chapters.ts';
import { coverImage, coverTexts, withDirectionMarks } from './coverImage.ts';
import { contentsPage, coverLines, coverPage } from './front.ts';

const book: Book = {
  title: 'كتابان',
  collection: 'أرشيف الميناء',
  identifier: 'urn:x:1',
  creators: ['سعاد النجار', 'سامر <البحري>'],
  publisher: 'وكالة الضفتين',
  date: '2024-12-01',
  modified: '2024-12-07',
  chapters: [
    { title: 'جسر على النهر', source: 'وكالة الضفتين', body: [] },
    { title: 'قطار الليل', body: [] },
  ],
  words: {
    language: 'ar',
    contents: 'المحتويات',
    byline: 'الكاتب',
    source: 'المصدر',
    date: 'التاريخ',
    address: 'الرابط',
    notes: 'ملاحظات القارئ',
  },
};
const image = (part: Partial<Book>) => coverImage(coverLines({ ...book, ...part }));

describe('the cover and the contents', () => {
  test('stand in the name of the collection', () => {
    for (const page of [coverPage(book), contentsPage(book)])
      expect(page).toContain('<p class="mast">أرشيف الميناء</p>\n<h1');
    expect(image({})).toContain('>أرشيف الميناء</text>');
  });

  test('say the title, who wrote the articles, their one source, and the day', () => {
    expect(coverPage(book)).toContain(
      '>كتابان</h1>\n<p>سعاد النجار، سامر &lt;البحري&gt;</p>\n<p>وكالة الضفتين</p>\n<p>1 ديسمبر 2024</p>',
    );
    for (const line of ['كتابان', 'وكالة الضفتين', '1 ديسمبر 2024'])
      expect(image({})).toContain(`>${line}</text>`);
  });

  test('name each thing once, and not all of many authors', () => {
    const creators = ['أ', 'ب', 'ت', 'ث', 'ج', 'ح'];
    expect(coverPage({ ...book, creators })).toContain('<p>أ، ب، ت، ث، …</p>');
    const { names, publisher } = coverLines({
      ...book,
      creators: ['أرشيف الميناء'],
      publisher: 'أرشيف الميناء',
    });
    expect([names, publisher]).toEqual([undefined, undefined]);
  });

  test('words of the book in another language say so, and run from the left', () => {
    const words = { ...book.words, language: 'en' as const, contents: 'Contents', source: 'Source' };
    expect(contentsPage({ ...book, words })).toContain(
      '<span lang="en" xml:lang="en" dir="ltr">Contents</span></h2>',
    );
    const [first] = book.chapters;
    expect(first && chapterPage(first, words)).toContain('dir="ltr">Source</span>: <bdi>وكالة الضفتين</bdi>');
  });
});

describe('the title on the image', () => {
  /** Lines of a title, with their sizes. */
  const printed = (title: string) =>
    coverTexts(coverLines({ ...book, title, creators: [] })).filter(({ y }) => y >= 300 && y < 700);

  test.each([
    ['جسر', ['جسر']],
    ['\u200b', ['…']],
    ['جسر جديد على النهر الكبير', ['جسر جديد على', 'النهر الكبير']],
  ])('«%s» is %j', (title, lines) => {
    expect(printed(title).map(({ text }) => text)).toEqual(lines);
  });

  test.each(['كلمات كثيرة '.repeat(4).trim(), 'ط'.repeat(300), 'كلمة '.repeat(200), 'أَبَّ '.repeat(30)])(
    'has lines no wider than the cover, of its own words: «%.20s»',
    (title) => {
      const lines = printed(title);
      for (const { size, text } of lines)
        expect(size * 0.56 * (text.replace(/\p{M}/gu, '').length - 2)).toBeLessThanOrEqual(492);
      const words = lines.map(({ text }) => text).join('');
      expect(title.replaceAll(' ', '')).toContain(words.replaceAll(/[ …]/g, ''));
    },
  );

  test('a long name of a collection stands whole over the rule, smaller', () => {
    const collection = 'أرشيف صحف الموانئ العربية وأخبار البحر';
    const names = coverTexts(coverLines({ ...book, collection })).filter(({ y }) => y < 166);
    expect(names.map(({ text }) => text).join(' ')).toBe(collection);
    expect(names.map(({ size }) => size)).toEqual([32, 32]);
  });

  test('a telephone number in it runs from the left', () => {
    expect(image({ title: '+962 6 555 0100' })).toContain(
      '<tspan direction="ltr" unicode-bidi="isolate-override">+962 6 555',
    );
    expect(withDirectionMarks('اتصل +962 6 555 0100')).toBe('اتصل \u202d+962 6 555 0100\u202c');
  });
});
