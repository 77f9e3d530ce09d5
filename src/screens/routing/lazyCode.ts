import { queryOptions, useQuery } from '@tanstack/react-query';
import { RELOAD_EVENT } from './events.ts';
import { SiteError } from '../../client/fetchFile.ts';

/** Longest wait for code, in milliseconds. Code that comes later still is there at the next try. */
const PATIENCE = 10_000;

/**
 * Query for code that is loaded after the first view. The code is kept for the visit; a failed load is tried again when
 * the query is.
 * @param load imports the module
 */
export const codeQuery = <Code>(name: string, load: () => Promise<Code>) =>
  queryOptions({
    queryKey: ['code', name],
    queryFn: () =>
      new Promise<Code>((resolve, reject) => {
        const fail = (cause?: unknown) => reject(new SiteError('unreachable', name, cause));
        const timer = setTimeout(fail, PATIENCE);
        void load()
          .then(resolve, fail)
          .finally(() => clearTimeout(timer));
      }),
    retry: false,
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

/** Longest wait for code that is loaded again, in milliseconds. */
const PATIENCE_AGAIN = 3000;

/**
 * Loads code again at the reader's request. A failed module is remembered for the life of a document by Firefox
 * (whatwg/html#6768), one that came damaged by every browser and its cache, so when the second load fails too the page is
 * loaded again.
 * @param refetch repeats the query
 */
export async function askAgain(refetch: () => Promise<{ isError: boolean }>): Promise<void> {
  const late = new Promise<{ isError: boolean }>((resolve) =>
    setTimeout(resolve, PATIENCE_AGAIN, { isError: true }),
  );
  const { isError } = await Promise.race([refetch(), late]);
  if (isError) dispatchEvent(new Event(RELOAD_EVENT));
}
