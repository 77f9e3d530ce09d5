import type { i18n } from 'i18next';
import type { Chapter } from '../../epub/book.ts';
import { tell } from '../ui/tell.ts';
import { addTexts } from '../i18n/lazyTexts.ts';
import { toolsTexts } from '../i18n/toolsTexts.ts';
import { bookOf, saveBook } from './articleBook.ts';

/** Number of articles fetched at once. */
const AT_ONCE = 8;

/**
 * Makes a book of several articles and saves it; says the progress near the button that was pressed.
 * @param title the book's
 * @param identifier the address of the list they are
 * @param articles functions that fetch an article and make its chapter; at least one
 * @returns the name of the file
 * @throws the error of a chapter: a book with a chapter missing is not saved
 */
export async function saveAsBook(
  title: string,
  identifier: string,
  articles: readonly (() => Promise<Chapter>)[],
  texts: i18n,
): Promise<string> {
  addTexts(texts, toolsTexts);
  const chapters: Chapter[] = [];
  for (let from = 0; from < articles.length; from += AT_ONCE) {
    chapters.push(...(await Promise.all(articles.slice(from, from + AT_ONCE).map((chapter) => chapter()))));
    tell(texts.t('tools:bookWaits', { done: chapters.length, all: articles.length }));
  }
  const today = new Date().toISOString().slice(0, 10);
  const file = await saveBook(bookOf(title, identifier, chapters, texts.t, today));
  tell(texts.t('tools:bookDone', { file }));
  return file;
}

/** Absolute address of a page. @param address below the base */
export const absolute = (address: string): string =>
  new URL(import.meta.env.BASE_URL.slice(0, -1) + address, location.href).href;
