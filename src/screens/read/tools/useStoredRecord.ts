import { useMutation, useMutationState, useQuery, useQueryClient } from '@tanstack/react-query';
import { recordQuery, problemOf, storeOf } from '../../../client/storageQueries.ts';
import type { StoredRecord, StoredBrief } from '../../../storage/record.ts';
import { useLazyTexts } from '../../i18n/lazyTexts.ts';
import { savedTexts } from '../../i18n/savedTexts.ts';
import { announce } from '../../ui/Announcer.tsx';

interface Change {
  brief: StoredBrief;
  change: (record: StoredRecord) => StoredRecord;
}

/**
 * Reads and changes the record of one article. A change shows at once; if it cannot be written, the record is
 * shown as before and the reason is announced.
 * @returns `record` is absent while it is read, and when there is none; `change` resolves with true when it was
 * written and never rejects; `problem` is the reason why the last reading or writing failed
 */
export function useStoredRecord(id: string): {
  record: StoredRecord | undefined;
  change: (brief: StoredBrief, change: (record: StoredRecord) => StoredRecord) => Promise<boolean>;
  problem: ReturnType<typeof problemOf> | undefined;
} {
  const { t } = useLazyTexts(savedTexts);
  const client = useQueryClient();
  const { data, error } = useQuery(recordQuery(id));
  const mutationKey = ['records', id];
  const writing = useMutation<StoredRecord | undefined, unknown, Change>({
    mutationKey,
    // Changes are written one after another, with or without a network.
    scope: { id: `record ${id}` },
    networkMode: 'always',
    mutationFn: async ({ brief, change }) => (await storeOf(client)).change(id, brief, change),
    onSuccess: (record) => client.setQueryData(recordQuery(id).queryKey, record ?? null),
    onError: (cause) => announce(t(`saved:notKept.${problemOf(cause)}`), {}),
  });
  const pending = useMutationState({
    filters: { mutationKey, status: 'pending' },
    select: ({ state }) => state.variables as Change,
  });
  const record = pending.reduce<StoredRecord | undefined>(
    (before, { brief, change }) => change({ ...before, id, brief }),
    data ?? undefined,
  );
  const failed = error ?? writing.error;
  return {
    record,
    change: (brief, change) =>
      writing.mutateAsync({ brief, change }).then(
        () => true,
        () => false,
      ),
    problem: failed ? problemOf(failed) : undefined,
  };
}
