import { describe, expect, test } from 'vitest';
import type { Article } from '../../article/article.ts';
import { changed, PackedArticle, paragraphsOf, unpacked } from './packedArticle.ts';
import { PackedPages, storedPage } from './packedPages.ts';
import { parsePage } from '../../parse/parsePage.ts';

const page = [
  'سفينة حاويات تسد القناة',
  'تاريخ النشر: 23rd, March 2021 GMT',
  'جنحت سفينة حاويات ترفع علم بنما عند الكيلومتر 151 من القناة صباح الثلاثاء فسدت المجرى كله.',
  'وقالت الهيئة إن القاطرات تعمل منذ الفجر.',
  'المصدر: وكالات',
  'كلمات دلالية: قناة السويس',
  'إقرأ أيضاً:',
  'عشرات السفن تنتظر عند مدخل القناة',
  'قالت الهيئة إن عشرات السفن تنتظر دورها عند المدخلين الشمالي والجنوبي.',
  'المصدر وكالات الوسوم السفن القناة',
  'مقالات مشابهة',
  '  • عشرات السفن تنتظر عند مدخل القناة',
].join('\n\n');

function packedPage() {
  const read = parsePage('سفينة.txt', page);
  if (!read.ok) throw new Error('the page reads');
  return { read, kept: new PackedPages().pack(read) };
}

describe('an article with its body packed', () => {
  const { read, kept } = packedPage();
  const body = read.article.body.map(({ text }) => text);

  test('says what it said', () => {
    expect(JSON.stringify(kept.article)).toBe(JSON.stringify(read.article));
    expect(kept.printedKeywords).toEqual(read.printedKeywords);
    expect(kept.file).toBe(read.file);
    expect(body).toHaveLength(2);
  });

  test('keeps kinds that the markup gave, and facts of the head', () => {
    const marked = structuredClone(read);
    marked.markedUp = true;
    for (const block of marked.article.body) block.kind = 'item';
    Object.assign(marked.article, {
      byline: 'كتبت: ليلى الساحل',
      authors: ['ليلى الساحل'],
      section: 'اقتصاد',
      url: 'https://news.example/1',
      guessedEncoding: 'windows-1256',
    });
    expect(unpacked(new PackedPages().pack(marked).article)).toEqual(marked.article);
  });

  test('comes back from a file as it went in', () => {
    const marked = structuredClone(read);
    marked.markedUp = true;
    Object.assign(marked.article, { title: 'نصف حرف \ud83d', authors: ['ليلى الساحل'] });
    for (const page of [read, marked]) {
      const packed = new PackedPages().pack(page);
      const { page: stored, body } = storedPage(packed);
      const back = new PackedPages().restored(JSON.parse(JSON.stringify(stored)), body.slice());
      expect({ ...back, article: unpacked(back.article) }).toEqual({
        ...packed,
        article: unpacked(page.article),
      });
      expect(JSON.stringify(back.article)).toBe(JSON.stringify(packed.article));
    }
  });

  test('lets go of the account of its lines', () => {
    expect(Object.keys(kept).sort()).toEqual(['article', 'file', 'printedKeywords']);
  });

  test('a change of its head leaves the body as it was, and packed', () => {
    const retitled = changed(kept.article, { title: 'عنوان آخر', titleFrom: 'other-page' });
    expect(retitled).toBeInstanceOf(PackedArticle);
    expect(retitled.title).toBe('عنوان آخر');
    expect(retitled.body).toEqual(read.article.body);
    expect(retitled.related).toEqual(read.article.related);
  });

  test('is written out whole for whoever asks for all of it', () => {
    expect(unpacked(kept.article)).toEqual(read.article);
  });
});

test('an article that was never packed is dealt with alike', () => {
  const { read } = packedPage();
  const plain: Article = read.article;
  expect([...paragraphsOf(plain)]).toEqual(plain.body.map(({ text }) => text));
  expect(changed(plain, { title: 'آخر' })).toEqual({ ...plain, title: 'آخر' });
  expect(unpacked(plain)).toBe(plain);
});
