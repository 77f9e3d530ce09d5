import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Ordinal } from '../../../article/article.ts';
import type { Filter } from '../../../site/filter.ts';
import { codeQuery } from '../../routing/lazyCode.ts';
import type { SiteError } from '../../../client/fetchFile.ts';

/** Code that reads IndexedDB, fetched only when a filter asks for unread articles. */
const unreadOrdinalsCode = codeQuery('readOrdinals', () => import('../../../client/readOrdinals.ts'));

/** Query for the ordinals of the articles read to their end; stale when the reader reads on. */
export const readQuery = () =>
  queryOptions<Ordinal[]>({
    queryKey: ['records', 'ordinals read'],
    queryFn: async ({ client }) => (await client.fetchQuery(unreadOrdinalsCode)).readOrdinals(client),
  });

/**
 * Completes the filter of an address with the articles that `unread` leaves out, once they are known.
 * @returns `error` is the reason why they cannot be known
 */
export function useUnreadFilter(asked: Filter): {
  filter: Filter;
  error: SiteError | undefined;
  again: () => void;
} {
  const { data: read, error, refetch } = useQuery({ ...readQuery(), enabled: asked.unread === true });
  return {
    filter: asked.unread && read ? { ...asked, read } : asked,
    error: asked.unread && !read && error ? error : undefined,
    again: () => void refetch(),
  };
}
