import { useMutation, useMutationState, useQuery, useQueryClient } from '@tanstack/react-query';
import { recordQuery, problemOf, storeOf } from '../../../client/storageQueries.ts';
import type { StoredRecord, StoredBrief } from '../../../storage/record.ts';
import { useLazyTexts } from '../../i18n/lazyTexts.ts';
import { savedTexts } from '../../i18n/savedTexts.ts';
import { announce } from '../../ui/Announcer.tsx';

interface Change {
  brief: StoredBrief;
  change: (kept: StoredRecord) => StoredRecord;
}

/**
 * What is kept of one article, and the way to change it. A change shows at once; if it cannot be written, what was
 * there shows again and the reason is announced.
 * @returns `kept` is absent while it is read, and for nothing; `change` tells whether it was written and never rejects;
 *   `problem` is why the last reading or writing failed
 */
export function useStoredRecord(id: string): {
  kept: StoredRecord | undefined;
  change: (brief: StoredBrief, change: (kept: StoredRecord) => StoredRecord) => Promise<boolean>;
  problem: ReturnType<typeof problemOf> | undefined;
} {
  const { t } = useLazyTexts(savedTexts);
  const client = useQueryClient();
  const { data, error } = useQuery(recordQuery(id));
  const mutationKey = ['records', id];
  const writing = useMutation<StoredRecord | undefined, unknown, Change>({
    mutationKey,
    // One after another, and without asking whether there is a network.
    scope: { id: `record ${id}` },
    networkMode: 'always',
    mutationFn: async ({ brief, change }) => (await storeOf(client)).change(id, brief, change),
    onSuccess: (kept) => client.setQueryData(recordQuery(id).queryKey, kept ?? null),
    onError: (cause) => announce(t(`saved:notKept.${problemOf(cause)}`)),
  });
  const pending = useMutationState({
    filters: { mutationKey, status: 'pending' },
    select: ({ state }) => state.variables as Change,
  });
  const kept = pending.reduce<StoredRecord | undefined>(
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
