import type { QueryClient } from '@tanstack/react-query';
import { queryOptions } from '@tanstack/react-query';
import type { StoredRecord } from '../storage/record.ts';
import type { AllRecords, Store } from '../storage/store.ts';
import { openStore } from '../storage/store.ts';
import { StoreError } from '../storage/storeError.ts';

/*
 * Queries of the store of records. This module imports the code of IndexedDB: only code that loads after the first
 * view may import it.
 */

let opening: Promise<Store> | undefined;

/**
 * Opens the site's store, once; later changes, in this tab or another, make the client's queries of records stale.
 * @throws StoreError when storage is refused or damaged; the next call tries again
 */
export async function storeOf(client: QueryClient): Promise<Store> {
  opening ??= openStore(import.meta.env.BASE_URL).then((store) => {
    store.onChange(() => void client.invalidateQueries({ queryKey: ['records'] }));
    return store;
  });
  try {
    return await opening;
  } catch (cause) {
    opening = undefined;
    throw cause;
  }
}

/** Query for all records. */
export const allRecordsQuery = () =>
  queryOptions<AllRecords, StoreError>({
    queryKey: ['records'],
    queryFn: async ({ client }) => (await storeOf(client)).all(),
  });

/** Query for the record of one article; null for none. */
export const recordQuery = (id: string) =>
  queryOptions<StoredRecord | null, StoreError>({
    queryKey: ['records', id],
    queryFn: async ({ client }) => (await (await storeOf(client)).get(id)) ?? null,
  });

/** Kind of a failure, as the interface's texts name it; `ours` is a bug. */
export const problemOf = (error: unknown): StoreError['kind'] | 'ours' =>
  error instanceof StoreError ? error.kind : 'ours';
