import { queryOptions, useQuery } from '@tanstack/react-query';
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

type CodeQuery<Code> = ReturnType<typeof codeQuery<Code>>;

/** State of code that is loaded once it is wanted. */
interface LazyCode<Code> {
  data: Code | undefined;
  isError: boolean;
  refetch: () => Promise<{ isError: boolean }>;
}

const useLoadedCode = <Code>(query: CodeQuery<Code>, wanted: boolean): LazyCode<Code> =>
  useQuery({ ...query, enabled: wanted });

const NOT_LOADED = { data: undefined, isError: false, refetch: () => Promise.resolve({ isError: false }) };

/**
 * Loads code once it is wanted. A build loads none, and makes no query that would be asked for nothing on ten thousand
 * pages.
 */
export const useLazyCode = import.meta.env.SSR
  ? <Code>(_query: CodeQuery<Code>, _wanted: boolean): LazyCode<Code> => NOT_LOADED
  : useLoadedCode;

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
