import type { i18n } from 'i18next';
import type { ArticlePage } from '../../site/files.ts';
import type { Annotation } from '../../storage/record.ts';
import type { Book, Chapter } from '../../epub/book.ts';
import { writeEpub } from '../../epub/writeEpub.ts';
import { fileNameOf } from '../../epub/fileName.ts';
import { gregorianDay } from '../../text/calendar.ts';
import { saveFile } from './saveFile.ts';

type Say = i18n['t'];

/**
 * One article as a book.
 * @param address where it stands, absolute
 */
export const bookOfPage = (page: ArticlePage, t: Say, address: string): Book =>
  bookOf(page.article.title, address, [chapterOf(page, address)], t);

/**
 * Several articles as a book.
 * @param identifier the address of the list they are, or of the article
 * @param chapters at least one
 */
export function bookOf(title: string, identifier: string, chapters: Chapter[], t: Say): Book {
  return {
    title,
    identifier,
    modified: new Date().toISOString(),
    chapters,
    words: {
      contents: t('tools:contents'),
      source: t('tools:source'),
      date: t('tools:date'),
      address: t('tools:address'),
      notes: t('tools:notes'),
    },
  };
}

/** @param marks what the reader marked in it */
export function chapterOf(
  { article }: ArticlePage,
  address: string,
  marks: readonly Annotation[] = [],
): Chapter {
  const { title, source, date, dateline, keywords, body } = article;
  const [kicker] = keywords;
  return {
    title,
    address: address.replace(/#.*$/, ''),
    body,
    ...(kicker && { kicker: kicker.text }),
    ...(source !== undefined && { source }),
    ...(date !== undefined && { date: gregorianDay(date, 'ar') }),
    ...(dateline !== undefined && { dateline }),
    ...notesOf(marks),
  };
}

/** What the reader marked, as a chapter has it. */
export const notesOf = (marks: readonly Annotation[]): Pick<Chapter, 'notes'> =>
  marks.length === 0
    ? {}
    : { notes: marks.map(({ at, note }) => ({ quote: at.exact, ...(note !== undefined && { note }) })) };

/** Hands a book to the browser to be saved. @returns the name of its file */
export function saveBook(book: Book): string {
  const file = fileNameOf(book.title, 'epub');
  // The bytes are the book's own: nobody else holds this buffer.
  const bytes = writeEpub(book) as Uint8Array<ArrayBuffer>;
  saveFile(new Blob([bytes], { type: 'application/epub+zip' }), file);
  return file;
}
