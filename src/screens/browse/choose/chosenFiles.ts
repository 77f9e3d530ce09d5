import type { QueryClient } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import type { Ordinal } from '../../../article/article.ts';
import { articleQuery, loadThrough } from '../../../client/queries.ts';
import { readBriefs } from '../../../client/readBriefs.ts';
import { MOST_QUEUED } from '../../../storage/listenQueue.ts';
import { storeOf } from '../../../client/storageQueries.ts';
import type { Chapter } from '../../../epub/book.ts';
import { fileNameOf } from '../../../epub/fileName.ts';
import type { Reference } from '../../../references/reference.ts';
import { articleAddress } from '../../../site/addresses.ts';
import type { StoredBrief } from '../../../storage/record.ts';
import { bookOf, chapterOf, saveBook } from '../../export/articleBook.ts';
import { absolute } from '../../export/saveAsBook.ts';
import { saveFile } from '../../export/saveFile.ts';
import { addTexts } from '../../i18n/lazyTexts.ts';
import { openListenQueue } from '../../ui/listenQueue.ts';
import { toolsTexts } from '../../i18n/toolsTexts.ts';
import type { ListFacts, ListFormat } from './formats.ts';
import { LIST_FORMATS, listText } from './formats.ts';

/** Number of articles whose texts are fetched at once. */
const ABREAST = 8;
/** Greatest number of articles in a book: more would be too large for a phone. */
export const MOST_IN_BOOK = 200;

/** Chosen articles, and the way in which the work on them is followed and stopped. */
export interface Work {
  client: QueryClient;
  ordinals: readonly Ordinal[];
  progress: (done: number) => void;
  signal: AbortSignal;
}

const briefsOf = ({ client, ordinals, progress, signal }: Work): Promise<StoredBrief[]> =>
  readBriefs(ordinals, loadThrough(client), { progress, signal });

const referenceOf = (brief: StoredBrief): Reference => ({
  ...brief,
  address: absolute(articleAddress(brief.id)),
});

/**
 * Writes the chosen articles as a list in a format.
 * @throws SiteError when their facts cannot be had
 */
export const listOf = async (work: Work, format: ListFormat, facts: ListFacts): Promise<string> =>
  listText(format, (await briefsOf(work)).map(referenceOf), facts);

/** Saves a list as a file. @returns its name */
export function saveList(text: string, format: ListFormat, name: string): string {
  const file = fileNameOf(name, format);
  saveFile(new Blob([text], { type: `${LIST_FORMATS[format]};charset=utf-8` }), file);
  return file;
}

/**
 * Saves the first MOST_IN_BOOK of the chosen articles as a book.
 * @param title the book's
 * @returns the name of the file
 * @throws SiteError when an article cannot be had: a book with a chapter missing is not saved
 */
export async function saveChosenAsBook(work: Work, title: string, texts: i18n): Promise<string> {
  addTexts(texts, toolsTexts);
  const ordinals = work.ordinals.slice(0, MOST_IN_BOOK);
  const briefs = await briefsOf({ ...work, ordinals, progress: () => undefined });
  const chapters: Chapter[] = [];
  for (let from = 0; from < briefs.length; from += ABREAST) {
    work.signal.throwIfAborted();
    const part = briefs.slice(from, from + ABREAST).map(async ({ id }) => {
      const page = await work.client.fetchQuery(articleQuery(id));
      return chapterOf(page, absolute(articleAddress(id)));
    });
    chapters.push(...(await Promise.all(part)));
    work.progress(chapters.length);
  }
  work.signal.throwIfAborted();
  const today = new Date().toISOString().slice(0, 10);
  return saveBook(bookOf(title, location.href, chapters, texts.t, today));
}

/**
 * Has the chosen articles read aloud, one after another.
 * @throws SiteError when their facts cannot be had
 */
export async function listenToChosen(work: Work): Promise<void> {
  const ordinals = work.ordinals.slice(0, MOST_QUEUED);
  openListenQueue(await briefsOf({ ...work, ordinals, progress: () => undefined }));
}

/**
 * Puts the chosen articles on a list of stored ones, all or none; of one that is on it already nothing changes.
 * @returns function that takes those off it which were not on it before
 * @throws SiteError when their facts cannot be had; StoreError when they cannot be stored
 */
export async function storeChosen(work: Work, list: 'later' | 'favourite'): Promise<() => Promise<void>> {
  const briefs = await briefsOf(work);
  const store = await storeOf(work.client);
  const { records } = await store.all();
  const listed = new Set(records.flatMap((one) => (one[list] === undefined ? [] : [one.id])));
  work.signal.throwIfAborted();
  const now = Date.now();
  // Stored articles are shown the latest first: a millisecond apart, these keep their order.
  await store.take(briefs.map((brief, i) => ({ id: brief.id, brief, [list]: now - i })));
  const added = briefs.flatMap(({ id }) => (listed.has(id) ? [] : [id]));
  return () => store.takeOff(added, list);
}
