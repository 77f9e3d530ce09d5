import { queryOptions } from '@tanstack/react-query';
import { SiteError } from '../../client/fetchFile.ts';

/**
 * Query for code that is loaded after the first view. The code is kept for the visit; a failed load is tried again when
 * the query is.
 * @param load imports the module
 */
export const codeQuery = <Code>(name: string, load: () => Promise<Code>) =>
  queryOptions({
    queryKey: ['code', name],
    queryFn: () =>
      load().catch((cause: unknown) => {
        throw new SiteError('unreachable', name, cause);
      }),
    gcTime: Infinity,
  });

/**
 * Loads code again at the reader's request. Firefox remembers a failed module for the life of a document
 * (whatwg/html#6768), so when the second load fails too the page is reloaded.
 * @param refetch repeats the query
 */
export async function askAgain(refetch: () => Promise<{ isError: boolean }>): Promise<void> {
  const { isError } = await refetch();
  if (!isError) return;
  // Reloading an unreachable page would replace the text by the browser's error page.
  const isReachable = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (isReachable) location.reload();
}
