import type { QueryClient } from '@tanstack/react-query';
import { queryOptions, useMutation, useMutationState, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Kept, KeptBrief } from '../../storage/record.ts';
import type { Everything, Shelf } from '../../storage/store.ts';
import { openShelf } from '../../storage/store.ts';
import { ShelfError } from '../../storage/storeError.ts';
import { announce } from './Announcer.tsx';
import { useWords } from '../i18n/lazyTexts.ts';
import { shelfWords } from '../i18n/savedTexts.ts';

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

interface Change {
  brief: KeptBrief;
  change: (kept: Kept) => Kept;
}

/**
 * What is kept of one article, and the way to change it. A change shows at once; if it cannot be written, what was
 * there shows again and the reason is announced.
 * @returns `kept` is absent while it is read, and for nothing; `change` tells whether it was written and never rejects;
 *   `problem` is why the last reading or writing failed
 */
export function useKept(id: string): {
  kept: Kept | undefined;
  change: (brief: KeptBrief, change: (kept: Kept) => Kept) => Promise<boolean>;
  problem: ReturnType<typeof problemOf> | undefined;
} {
  const { t } = useWords(shelfWords);
  const client = useQueryClient();
  const { data, error } = useQuery(keptQuery(id));
  const mutationKey = ['shelf', id];
  const writing = useMutation<Kept | undefined, unknown, Change>({
    mutationKey,
    // One after another, and without asking whether there is a network.
    scope: { id: `shelf ${id}` },
    networkMode: 'always',
    mutationFn: async ({ brief, change }) => (await shelfOf(client)).change(id, brief, change),
    onSuccess: (kept) => client.setQueryData(keptQuery(id).queryKey, kept ?? null),
    onError: (cause) => announce(t(`shelf:notKept.${problemOf(cause)}`)),
  });
  const pending = useMutationState({
    filters: { mutationKey, status: 'pending' },
    select: ({ state }) => state.variables as Change,
  });
  const kept = pending.reduce<Kept | undefined>(
    (before, { brief, change }) => change({ ...before, id, brief }),
    data ?? undefined,
  );
  const failed = error ?? writing.error;
  return {
    kept,
    change: (brief, change) =>
      writing.mutateAsync({ brief, change }).then(
        () => true,
        () => false,
      ),
    problem: failed ? problemOf(failed) : undefined,
  };
}
