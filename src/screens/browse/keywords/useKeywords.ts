import { useQuery } from '@tanstack/react-query';
import type { Count, LibraryPage } from '../../../site/files.ts';
import { beginsAsTyped } from '../../../text/prefixMatch.ts';
import { completionsQuery } from '../../../client/filterQueries.ts';
import type { SiteError } from '../../../client/fetchFile.ts';
import { letterOf } from './alphabet.ts';

/**
 * Keywords to list, most used first: all of them, those under a letter, or those that begin as typed.
 * @param letter one of LETTERS, '' for none
 * @param fetching false returns only those that library.json names
 * @returns those that library.json names, until the list has loaded
 */
export function useKeywords(
  library: LibraryPage,
  { letter = '', typed = '', fetching = true }: { letter?: string; typed?: string; fetching?: boolean },
): { keywords: Count[]; awaited: boolean; error: SiteError | undefined; again: () => void } {
  const list = useQuery({ ...completionsQuery(typed || letter), enabled: fetching });
  const known = new Map(
    [...library.keywords, ...(list.data ?? [])].map((keyword) => [keyword.text, keyword]),
  );
  const keywords = [...known.values()]
    .filter(({ text }) => (typed ? beginsAsTyped(text, typed) : !letter || letterOf(text) === letter))
    .sort((a, b) => b.count - a.count);
  return {
    keywords,
    awaited: list.isFetching,
    error: list.error ?? undefined,
    again: () => void list.refetch(),
  };
}
