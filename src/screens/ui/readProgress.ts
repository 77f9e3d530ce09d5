import { useQuery } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { useIdle } from '../routing/useIdle.ts';

/** Progress in an article that was opened: read to its end, or the minutes that are left. */
export type Progress = 'read' | number;

const NONE: ReadonlyMap<string, Progress> = new Map();

const ReadContext = createContext(NONE);
/** Provides the lists below it with the progress in articles; its value comes from `useReadArticles`. */
export const ReadArticles = ReadContext.Provider;

/** Progress in an article; undefined for one not opened yet. */
export const useProgress = (id: string): Progress | undefined => use(ReadContext).get(id);

/** Tells whether the reader has read any article to its end. */
export const useHasRead = (): boolean => [...use(ReadContext).values()].includes('read');

/** Progress by article id; empty until the browser is idle, and where storage is refused. */
export function useReadArticles(): ReadonlyMap<string, Progress> {
  const { data } = useQuery({
    queryKey: ['records', 'read articles'],
    queryFn: async ({ client }) => {
      const [{ storeOf }, { isUnfinished, minutesLeft }] = await Promise.all([
        import('../../client/storageQueries.ts'),
        import('../../storage/record.ts'),
      ]);
      const { records } = await (await storeOf(client)).all();
      return new Map<string, Progress>(
        records
          .filter(({ place }) => place)
          .map((one) => [one.id, isUnfinished(one) ? minutesLeft(one) : 'read']),
      );
    },
    enabled: useIdle(),
    // On failure lists show no progress; the failure is reported where something is to be stored.
    retry: false,
  });
  return data ?? NONE;
}
