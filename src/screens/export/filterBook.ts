import type { QueryClient } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { ENTRIES_PER_FILE } from '../../site/files.ts';
import type { Chapter } from '../../epub/book.ts';
import type { Filter } from '../../site/filter.ts';
import { foundQuery } from '../../client/filterQueries.ts';
import { articleQuery, entriesQuery } from '../../client/queries.ts';
import { articleAddress, libraryAddress } from '../../site/addresses.ts';
import { chapterOf } from './articleBook.ts';
import { absolute, saveAsBook } from './saveAsBook.ts';

/** Greatest number of articles in a book: more would be too large for a phone. */
const MOST = 200;

/**
 * Makes a book of the articles a filter leaves, in the filter's order, and lets the browser save it.
 * @param title the book's, usually the chosen keyword
 * @returns the name of the file
 * @throws SiteError when one of its articles cannot be had
 */
export async function saveFilterAsBook(
  client: QueryClient,
  filter: Filter,
  title: string,
  texts: i18n,
): Promise<string> {
  const { ordinals } = await client.fetchQuery(foundQuery(filter));
  const articles = ordinals.slice(0, MOST).map((ordinal) => () => chapterAt(client, ordinal));
  return saveAsBook(title, absolute(libraryAddress(filter)), articles, texts);
}

async function chapterAt(client: QueryClient, ordinal: number): Promise<Chapter> {
  const entries = await client.fetchQuery(entriesQuery(Math.floor(ordinal / ENTRIES_PER_FILE)));
  const id = entries[ordinal % ENTRIES_PER_FILE]?.id;
  if (id === undefined) throw new Error(`there is no article number ${ordinal}`);
  return chapterOf(await client.fetchQuery(articleQuery(id)), absolute(articleAddress(id)));
}
