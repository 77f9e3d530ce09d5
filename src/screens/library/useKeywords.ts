import { useQueries } from '@tanstack/react-query';
import type { Count, LibraryPage } from '../../article/site.ts';
import { completionsQuery } from '../../library/queries.ts';
import type { SiteError } from '../../library/site.ts';
import { beginsAsTyped, letterOf } from './letters.ts';

/**
 * The keywords to list, most used first: of all keywords, those under a letter, or those that begin as typed.
 * @param letter one of LETTERS, '' for none
 * @param fetching false keeps to what library.json names
 * @returns until a list is here, what library.json names of it
 */
export function useKeywords(
  library: LibraryPage,
  { letter = '', typed = '', fetching = true }: { letter?: string; typed?: string; fetching?: boolean },
): { keywords: Count[]; awaited: boolean; error: SiteError | undefined; again: () => void } {
  // The lists go by the words as written: «الفضاء» is completed from «الف», «فرنسا» from «ف».
  const beginning = typed || letter;
  const beginnings = beginning ? [beginning, `ال${beginning}`] : [''];
  const lists = useQueries({
    queries: beginnings.map((one) => ({ ...completionsQuery(one), enabled: fetching })),
  });
  const read = lists.flatMap(({ data }) => data ?? []);
  const known = new Map([...library.keywords, ...read].map((keyword) => [keyword.text, keyword]));
  const keywords = [...known.values()]
    .filter(({ text }) => (typed ? beginsAsTyped(text, typed) : !letter || letterOf(text) === letter))
    .sort((a, b) => b.count - a.count);
  return {
    keywords,
    awaited: lists.some(({ isFetching }) => isFetching),
    error: lists.find(({ error }) => error)?.error ?? undefined,
    again: () => {
      for (const list of lists) if (list.error) void list.refetch();
    },
  };
}
