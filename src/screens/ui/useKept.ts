import { useMutation, useMutationState, useQuery, useQueryClient } from '@tanstack/react-query';
import { keptQuery, problemOf, shelfOf } from '../../client/storageQueries.ts';
import type { Kept, KeptBrief } from '../../storage/record.ts';
import { useWords } from '../i18n/lazyTexts.ts';
import { shelfWords } from '../i18n/savedTexts.ts';
import { announce } from './Announcer.tsx';

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
