import { cyrb53 } from '../text/hash.ts';

/** Search or filter that the reader keeps, to be told what is new in it. Times are milliseconds since 1970. */
export interface SavedSearch {
  /** Query part of the filter's address, as `writeFilter` writes it, without an order. */
  address: string;
  made: number;
  /** Time at which its results were last opened. */
  opened: number;
  /**
   * Articles that were among the results whenever they were opened, as 53-bit hashes of their ids, ascending: a tenth of
   * the ids' size, and of a million articles two share one once in nine thousand collections.
   */
  known: number[];
}

/** Number that stands for an article in `known`. */
export const articleNumber: (id: string) => number = cyrb53;

/** Number of results that were not there before. */
export function countNew({ known }: Pick<SavedSearch, 'known'>, articles: readonly number[]): number {
  const before = new Set(known);
  return articles.filter((number) => !before.has(number)).length;
}

/** The search once its results were opened. Articles that have left the results stay known: one that returns is not new. */
export const withOpened = (search: SavedSearch, articles: readonly number[], now: number): SavedSearch => ({
  ...search,
  opened: now,
  known: sorted([...search.known, ...articles]),
});

/** Merges two copies of one search: the earlier time of making, the later of opening, all articles known to either. */
export const mergeSearches = (mine: SavedSearch, theirs: SavedSearch): SavedSearch => ({
  ...theirs,
  ...mine,
  made: Math.min(mine.made, theirs.made),
  opened: Math.max(mine.opened, theirs.opened),
  known: sorted([...mine.known, ...theirs.known]),
});

const sorted = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);

/**
 * Checks a value that claims to be a saved search.
 * @returns the value itself, with fields unknown here left in it; undefined when it is none
 */
export function readSearch(value: unknown): SavedSearch | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { address, made, opened, known } = value as Record<string, unknown>;
  const whole =
    typeof address === 'string' &&
    address.startsWith('?') &&
    Number.isFinite(made) &&
    Number.isFinite(opened) &&
    Array.isArray(known) &&
    known.every(Number.isSafeInteger);
  return whole ? (value as SavedSearch) : undefined;
}
