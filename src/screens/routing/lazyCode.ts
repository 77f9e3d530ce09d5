import { queryOptions } from '@tanstack/react-query';
import { SiteError } from '../../client/fetchFile.ts';

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

/**
 * Asks for code again because the reader said so. Firefox remembers for the life of a document that a module did
 * not come (whatwg/html#6768): there only a new document heals it, and the address says what is to be in it.
 * @param refetch asks the query again and resolves with how it went
 */
export async function askAgain(refetch: () => Promise<{ isError: boolean }>): Promise<void> {
  const { isError } = await refetch();
  if (!isError) return;
  // Where the page itself cannot be had, a new document would be none.
  const isReachable = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (isReachable) location.reload();
}
