import type { QueryClient } from '@tanstack/react-query';
import type { Ordinal } from '../article/article.ts';
import { isRead } from '../storage/record.ts';
import { StoreError } from '../storage/storeError.ts';
import { ordinalsOf } from './articleOrdinals.ts';
import { loadThrough } from './queries.ts';
import { storeOf } from './storageQueries.ts';

/**
 * Ordinals of the articles read to their end, ascending; none where storage is refused.
 * @throws SiteError when the site's files that tell ordinals cannot be had
 */
export async function readOrdinals(client: QueryClient): Promise<Ordinal[]> {
  try {
    const { records } = await (await storeOf(client)).all();
    return await ordinalsOf(
      records.filter(isRead).map(({ brief }) => brief),
      loadThrough(client),
    );
  } catch (error) {
    if (error instanceof StoreError) return [];
    throw error;
  }
}
