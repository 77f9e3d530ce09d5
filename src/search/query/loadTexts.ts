import type { AbortState } from '../../site/siteFiles.ts';
import type { SearchText } from '../answer.ts';
import { HITS } from '../answer.ts';
import type { DocumentStore } from '../reader/documentStore.ts';
import type { ScoredArticle } from './sortHits.ts';
import type { TextCheck } from './textCheck.ts';

/** Most texts read to find the first hits of a query that only texts can answer, and most read to count them. */
const CHECKED_FIRST = 40;
const CHECKED_MOST = 200;

/** An article that was found, with its text. */
export interface ScoredText extends ScoredArticle {
  text: SearchText;
}

/**
 * Loads the texts of the first HITS articles that pass the check, ten at a time; without a check of the first
 * HITS.
 * @returns the texts, and the number of those that could not be read
 * @throws what the files throw when none of the first ten can be read
 */
export async function loadFirstTexts(
  listed: ScoredArticle[],
  check: TextCheck | undefined,
  store: DocumentStore,
): Promise<{ texts: ScoredText[]; unreadable: number }> {
  const found: ScoredText[] = [];
  let unreadable = 0;
  const most = Math.min(check ? CHECKED_FIRST : HITS, listed.length);
  for (let at = 0; at < most && found.length < HITS; at += HITS) {
    const part = listed.slice(at, at + HITS);
    const scores = new Map(part.map(({ ordinal, score }) => [ordinal, score]));
    const texts = await store.read([...scores.keys()]).catch((error: unknown) => {
      if (found.length === 0) throw error;
      return [];
    });
    unreadable += part.length - texts.length;
    for (const { ordinal, text } of texts)
      if (found.length < HITS && (!check || check(text)))
        found.push({ ordinal, text, score: scores.get(ordinal) ?? 0 });
  }
  return { texts: found, unreadable };
}

/**
 * Keeps the articles whose texts pass the check. Reads at most CHECKED_MOST texts, twenty at a time.
 * @returns the articles in the same order; `isExact` is false when texts were left unread or could not be read
 */
export async function checkTexts(
  listed: ScoredArticle[],
  check: TextCheck,
  store: DocumentStore,
  signal?: AbortState,
): Promise<{ held: ScoredArticle[]; isExact: boolean }> {
  const checked = listed.slice(0, CHECKED_MOST);
  const held: ScoredArticle[] = [];
  let isExact = listed.length <= checked.length;
  for (let at = 0; at < checked.length; at += 2 * HITS) {
    if (signal?.aborted) break;
    const part = checked.slice(at, at + 2 * HITS);
    const texts = await store.read(part.map(({ ordinal }) => ordinal)).catch(() => []);
    isExact &&= texts.length === part.length;
    const right = new Set(texts.filter(({ text }) => check(text)).map(({ ordinal }) => ordinal));
    held.push(...part.filter(({ ordinal }) => right.has(ordinal)));
  }
  return { held, isExact };
}
