import type { i18n } from 'i18next';
import { authorKey } from '../../article/authorKey.ts';
import { creatorsOf } from '../../article/creators.ts';
import { collectionName } from '../i18n/i18n.ts';
import type { ArticlePage } from '../../site/files.ts';
import type { Annotation } from '../../storage/record.ts';
import type { Book, Chapter } from '../../epub/book.ts';
import { coverLines } from '../../epub/front.ts';
import { writeEpub } from '../../epub/writeEpub.ts';
import { fileNameOf } from '../../epub/fileName.ts';
import { gregorianDay } from '../../text/calendar.ts';
import { LANGUAGE_CODES } from '../../text/language.ts';
import { coverPixels } from './coverPixels.ts';
import { saveFile } from './saveFile.ts';

type Say = i18n['t'];

/**
 * Makes a book of one article.
 * @param address the article's address, absolute
 */
export const bookOfPage = (page: ArticlePage, t: Say, address: string, made?: Date): Book =>
  bookOf(page.article.title, address, [chapterOf(page, address)], t, page.article.date, made);

/**
 * Makes a book of several articles.
 * @param identifier address of the list of the articles, or of the one article
 * @param chapters at least one
 * @param date the day it is published: of one article its own, of several the day the book is made
 * @param made moment of this edition; the same book made at the same moment is the same bytes
 */
export function bookOf(
  title: string,
  identifier: string,
  chapters: Chapter[],
  t: Say,
  date?: string,
  made = new Date(),
): Book {
  const sources = new Set(chapters.map(({ source }) => source));
  const publisher = collectionName(t) ?? (sources.size === 1 ? [...sources][0] : undefined);
  return {
    title,
    collection: t('titles.name'),
    identifier,
    creators: creatorsOfAll(chapters),
    ...(publisher !== undefined && { publisher }),
    ...(date !== undefined && { date }),
    modified: made.toISOString(),
    chapters,
    words: {
      language: LANGUAGE_CODES.find((code) => code === t('tools:language')) ?? 'ar',
      contents: t('tools:contents'),
      byline: t('tools:byline'),
      source: t('tools:source'),
      date: t('tools:date'),
      address: t('tools:address'),
      notes: t('tools:notes'),
    },
  };
}

/** Names credited in some chapters, each once, in the spelling of the first that has it. */
function creatorsOfAll(chapters: Chapter[]): string[] {
  const names = new Map<string, string>();
  for (const name of chapters.flatMap(creatorsOf)) {
    const key = authorKey(name);
    if (!names.has(key)) names.set(key, name);
  }
  return [...names.values()];
}

/** Makes a chapter of an article, with the reader's annotations as notes. */
export function chapterOf(
  { article }: ArticlePage,
  address: string,
  annotations: readonly Annotation[] = [],
): Chapter {
  const { title, authors, byline, source, date, dateline, keywords, body } = article;
  const [kicker] = keywords;
  return {
    title,
    address: address.replace(/#.*$/, ''),
    body,
    ...(kicker && { kicker: kicker.text }),
    ...(authors && { authors }),
    ...(byline !== undefined && { byline }),
    ...(source !== undefined && { source }),
    ...(date !== undefined && { date: gregorianDay(date, 'ar') }),
    ...(dateline !== undefined && { dateline }),
    ...notesOf(annotations),
  };
}

/** Annotations as notes of a chapter. */
export const notesOf = (annotations: readonly Annotation[]): Pick<Chapter, 'notes'> =>
  annotations.length === 0
    ? {}
    : {
        notes: annotations.map(({ at, note }) => ({ quote: at.exact, ...(note !== undefined && { note }) })),
      };

/** Saves a book as an EPUB file, its cover drawn by the browser where it can. @returns the file's name */
export async function saveBook(book: Book): Promise<string> {
  const cover = await coverPixels(coverLines(book));
  const file = fileNameOf(book.title, 'epub');
  // The buffer is not shared: the book was just written into it.
  const bytes = writeEpub({ ...book, ...(cover && { cover }) }) as Uint8Array<ArrayBuffer>;
  saveFile(new Blob([bytes], { type: 'application/epub+zip' }), file);
  return file;
}
