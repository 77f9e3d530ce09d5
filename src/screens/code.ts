import { queryOptions } from '@tanstack/react-query';
import { SiteError } from '../library/site.ts';

/** Code that comes after the first view, as a query: fetched when it is needed, kept, and fetched again when it did not come. */
export const codeQuery = <Code>(name: string, load: () => Promise<Code>) =>
  queryOptions({
    queryKey: ['code', name],
    queryFn: () =>
      load().catch((cause: unknown) => {
        throw new SiteError('unreachable', name, cause);
      }),
    gcTime: Infinity,
  });

export const resultsCode = codeQuery('Results', () => import('./results/Results.tsx'));
export const settingsCode = codeQuery('Settings', () => import('./settings/Settings.tsx'));
export const readerCompanionCode = codeQuery(
  'ReaderCompanion',
  () => import('./companion/ReaderCompanion.tsx'),
);
export const appCompanionCode = codeQuery('AppCompanion', () => import('./companion/AppCompanion.tsx'));
export const choiceBookCode = codeQuery('choiceBook', () => import('./book/choiceBook.ts'));
export const shelfBookCode = codeQuery('shelfBook', () => import('./book/shelfBook.ts'));
export const hitsCode = codeQuery('Hits', () => import('./hits/Hits.tsx'));
