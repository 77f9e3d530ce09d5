import type { QueryClient } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { ENTRIES_PER_FILE } from '../../article/site.ts';
import type { Chapter } from '../../epub/book.ts';
import type { Choice } from '../../library/choice.ts';
import { articleQuery, entriesQuery, foundQuery } from '../../library/queries.ts';
import { articleAddress, libraryAddress } from '../addresses.ts';
import { announce } from '../Announcer.tsx';
import { addWords } from '../texts/words.ts';
import { toolsWords } from '../tools/words.ts';
import { bookOf, chapterOf, saveBook } from './bookOfArticles.ts';

/** More articles than this make no book: a reader would never see its end, nor a phone its whole. */
const MOST = 200;
/** Articles fetched at once. */
const AT_ONCE = 8;

/**
 * Makes a book of the articles a choice leaves, in the choice's order, and hands it to the browser to be saved.
 * @param title the book's, usually the chosen keyword
 * @throws SiteError when one of its articles cannot be had: no book lacks a chapter unsaid
 */
export async function saveChoiceAsBook(
  client: QueryClient,
  choice: Choice,
  title: string,
  texts: i18n,
): Promise<string> {
  addWords(texts, toolsWords);
  const { ordinals } = await client.fetchQuery(foundQuery(choice));
  const chosen = ordinals.slice(0, MOST);
  const chapters: Chapter[] = [];
  for (let from = 0; from < chosen.length; from += AT_ONCE) {
    chapters.push(
      ...(await Promise.all(chosen.slice(from, from + AT_ONCE).map((ordinal) => chapterAt(client, ordinal)))),
    );
    announce(texts.t('tools:bookWaits', { done: chapters.length, all: chosen.length }));
  }
  const book = bookOf(title, absolute(libraryAddress(choice)), chapters, texts.t);
  const file = saveBook(book);
  announce(texts.t('tools:bookDone', { file }));
  return file;
}

async function chapterAt(client: QueryClient, ordinal: number): Promise<Chapter> {
  const entries = await client.fetchQuery(entriesQuery(Math.floor(ordinal / ENTRIES_PER_FILE)));
  const id = entries[ordinal % ENTRIES_PER_FILE]?.id;
  if (id === undefined) throw new Error(`there is no article number ${ordinal}`);
  return chapterOf(await client.fetchQuery(articleQuery(id)), absolute(articleAddress(id)));
}

/** @param address below the base */
const absolute = (address: string): string =>
  new URL(import.meta.env.BASE_URL.slice(0, -1) + address, location.href).href;
