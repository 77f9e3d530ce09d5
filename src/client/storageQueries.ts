import type { QueryClient } from '@tanstack/react-query';
import { queryOptions } from '@tanstack/react-query';
import type { Kept } from '../storage/record.ts';
import type { Everything, Shelf } from '../storage/store.ts';
import { openShelf } from '../storage/store.ts';
import { ShelfError } from '../storage/storeError.ts';

/*
 * The one place that opens the shelf. It brings IndexedDB's code along: only what comes after the first view may
 * import it.
 */

let opening: Promise<Shelf> | undefined;

/**
 * The shelf of this site, opened once; what it learns from this tab and others makes the client's queries ask anew.
 * @throws ShelfError when storage is refused or damaged; the next call tries again
 */
export async function shelfOf(client: QueryClient): Promise<Shelf> {
  opening ??= openShelf(import.meta.env.BASE_URL).then((shelf) => {
    shelf.onChange(() => void client.invalidateQueries({ queryKey: ['shelf'] }));
    return shelf;
  });
  try {
    return await opening;
  } catch (cause) {
    opening = undefined;
    throw cause;
  }
}

/** Everything kept. */
export const shelfQuery = () =>
  queryOptions<Everything, ShelfError>({
    queryKey: ['shelf'],
    queryFn: async ({ client }) => (await shelfOf(client)).all(),
  });

/** What is kept of one article; null for nothing. */
export const keptQuery = (id: string) =>
  queryOptions<Kept | null, ShelfError>({
    queryKey: ['shelf', id],
    queryFn: async ({ client }) => (await (await shelfOf(client)).get(id)) ?? null,
  });

/** What went wrong, by the names the words have for it. */
export const problemOf = (error: unknown): ShelfError['kind'] | 'ours' =>
  error instanceof ShelfError ? error.kind : 'ours';
