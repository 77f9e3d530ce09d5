import type { QueryClient } from '@tanstack/react-query';
import { queryOptions } from '@tanstack/react-query';
import type { StoredRecord } from '../storage/record.ts';
import type { AllRecords, Store } from '../storage/store.ts';
import { openStore } from '../storage/store.ts';
import { StoreError } from '../storage/storeError.ts';

/*
 * The one place that opens the shelf. It brings IndexedDB's code along: only what comes after the first view may
 * import it.
 */

let opening: Promise<Store> | undefined;

/**
 * The shelf of this site, opened once; what it learns from this tab and others makes the client's queries ask anew.
 * @throws StoreError when storage is refused or damaged; the next call tries again
 */
export async function storeOf(client: QueryClient): Promise<Store> {
  opening ??= openStore(import.meta.env.BASE_URL).then((shelf) => {
    shelf.onChange(() => void client.invalidateQueries({ queryKey: ['records'] }));
    return shelf;
  });
  try {
    return await opening;
  } catch (cause) {
    opening = undefined;
    throw cause;
  }
}

/** AllRecords kept. */
export const allRecordsQuery = () =>
  queryOptions<AllRecords, StoreError>({
    queryKey: ['records'],
    queryFn: async ({ client }) => (await storeOf(client)).all(),
  });

/** What is kept of one article; null for nothing. */
export const recordQuery = (id: string) =>
  queryOptions<StoredRecord | null, StoreError>({
    queryKey: ['records', id],
    queryFn: async ({ client }) => (await (await storeOf(client)).get(id)) ?? null,
  });

/** What went wrong, by the names the words have for it. */
export const problemOf = (error: unknown): StoreError['kind'] | 'ours' =>
  error instanceof StoreError ? error.kind : 'ours';
