import type { QueryClient } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import type { Chapter } from '../../epub/book.ts';
import { articleQuery } from '../../client/queries.ts';
import { SiteError } from '../../client/fetchFile.ts';
import type { StoredRecord } from '../../storage/record.ts';
import { articleAddress, SAVED } from '../../site/addresses.ts';
import { gregorianDay } from '../../text/calendar.ts';
import { chapterOf, notesOf } from './articleBook.ts';
import { absolute, saveAsBook } from './saveAsBook.ts';

/**
 * Makes a book of saved articles, each with its annotations, and saves it.
 * @returns the name of the file
 * @throws SiteError when an article that is in the collection cannot be had
 */
export const saveSavedAsBook = (
  client: QueryClient,
  records: readonly StoredRecord[],
  title: string,
  texts: i18n,
): Promise<string> =>
  saveAsBook(
    title,
    absolute(SAVED),
    records.map((one) => () => chapterFor(client, one)),
    texts,
  );

/** Chapter of an article; of one no longer in the collection, its facts and annotations. */
async function chapterFor(client: QueryClient, { id, brief, marks = [] }: StoredRecord): Promise<Chapter> {
  const address = absolute(articleAddress(id));
  try {
    return chapterOf(await client.fetchQuery(articleQuery(id)), address, marks);
  } catch (error) {
    if (!(error instanceof SiteError) || error.kind !== 'missing') throw error;
    const { title, authors, source, date } = brief;
    return {
      title,
      body: [],
      ...(authors && { authors }),
      ...(source !== undefined && { source }),
      ...(date !== undefined && { date: gregorianDay(date, 'ar') }),
      ...notesOf(marks),
    };
  }
}
