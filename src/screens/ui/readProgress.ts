import { useQuery } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { useIdle } from '../routing/useIdle.ts';

/** Of an article the reader has opened: read to its end, or the minutes that are left of it. */
export type Progress = 'read' | number;

const NONE: ReadonlyMap<string, Progress> = new Map();

const ReadContext = createContext(NONE);
/** Gives the lists below what was read; its value comes from `useReadArticles`. */
export const ReadArticles = ReadContext.Provider;

/** What the reader has read of an article; nothing for one not opened yet. */
export const useProgress = (id: string): Progress | undefined => use(ReadContext).get(id);

/** Has the reader read any article to its end? */
export const useHasRead = (): boolean => [...use(ReadContext).values()].includes('read');

/** What was read, by the articles' ids; empty until the browser is idle, and where nothing can be kept. */
export function useReadArticles(): ReadonlyMap<string, Progress> {
  const { data } = useQuery({
    queryKey: ['records', 'read articles'],
    queryFn: async ({ client }) => {
      const [{ storeOf }, { isUnfinished, minutesLeft }] = await Promise.all([
        import('../../client/storageQueries.ts'),
        import('../../storage/record.ts'),
      ]);
      const { kept } = await (await storeOf(client)).all();
      return new Map<string, Progress>(
        kept
          .filter(({ place }) => place)
          .map((one) => [one.id, isUnfinished(one) ? minutesLeft(one) : 'read']),
      );
    },
    enabled: useIdle(),
    // Lists say less then; whoever keeps something is told by the article itself.
    retry: false,
  });
  return data ?? NONE;
}
