import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Ordinal } from '../../../article/article.ts';
import type { Filter } from '../../../site/filter.ts';
import { codeQuery } from '../../routing/lazyCode.ts';
import type { SiteError } from '../../../client/fetchFile.ts';

/** IndexedDB's code comes along: only when somebody asks for what was not read. */
const unreadOrdinalsCode = codeQuery('readOrdinals', () => import('../../../client/readOrdinals.ts'));

/** The articles read to their end, by their ordinals; asked anew when the reader reads on. */
export const readQuery = () =>
  queryOptions<Ordinal[]>({
    queryKey: ['records', 'ordinals read'],
    queryFn: async ({ client }) => (await client.fetchQuery(unreadOrdinalsCode)).readOrdinals(client),
  });

/**
 * The filter of an address with what `unread` leaves out of it, once that is known.
 * @returns `error` is why it cannot be known
 */
export function useReadLeftOut(asked: Filter): {
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
