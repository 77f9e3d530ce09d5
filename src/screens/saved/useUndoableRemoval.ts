import { truncate } from '../../text/truncate.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useLayoutEffect, useState } from 'react';
import { announce } from '../ui/Announcer.tsx';
import { useLazyTexts } from '../i18n/lazyTexts.ts';
import type { Removal } from './removals.ts';
import { without, withAgain } from './removals.ts';
import { problemOf } from '../../client/storageQueries.ts';
import { allRecordsQuery } from '../../client/storageQueries.ts';
import { storeOf } from '../../client/storageQueries.ts';
import { savedTexts } from '../i18n/savedTexts.ts';

/** Removals since the reader came to the screen, with the ways to remove and to undo. */
export interface Removals {
  list: readonly Removal[];
  remove: (removal: Removal) => void;
  undo: (removal: Removal) => void;
  /** Sentence with the reason why the last of them was not written. */
  problem: string | undefined;
}

/** State of the removals. `last` is a new object each time, so that each change moves the focus. */
interface State {
  list: readonly Removal[];
  last: { removal: Removal } | undefined;
}

/** Id of the line of an article or an annotation, removed or not. */
export const lineId = ({ id, what }: Removal): string =>
  `line-${'annotation' in what ? what.annotation.id : id}`;

/** Removals that can be undone for as long as the reader stays on the screen. */
export function useUndoableRemoval(): Removals {
  const { t } = useLazyTexts(savedTexts);
  const client = useQueryClient();
  const [{ list, last }, setState] = useState<State>({ list: [], last: undefined });
  const [problem, setProblem] = useState<string>();
  // The pressed button is replaced by its opposite in the same line.
  useLayoutEffect(() => {
    if (!last) return;
    document.querySelector<HTMLElement>(`#${CSS.escape(lineId(last.removal))} .turn`)?.focus();
  }, [last]);

  const write = async (removal: Removal, away: boolean, said: string) => {
    try {
      const store = await storeOf(client);
      await store.change(removal.id, removal.brief, (record) =>
        away ? without(record, removal) : withAgain(record, removal),
      );
      // Until the record is read anew, the removal keeps the line.
      if (!away) await client.invalidateQueries(allRecordsQuery());
      setState((before) => ({
        list: away ? [...before.list, removal] : before.list.filter((one) => one !== removal),
        last: { removal },
      }));
      setProblem(undefined);
      announce(said);
    } catch (error) {
      const sentence = t(`saved:notKept.${problemOf(error)}`);
      setProblem(sentence);
      announce(sentence);
    }
  };
  return {
    list,
    remove: (removal) => void write(removal, true, removedSaid(removal, t)),
    undo: (removal) => void write(removal, false, t('saved:undone')),
    problem,
  };
}

/** Names an annotation by its first words, 60 characters at most. */
export const annotationName = (words: string): string => truncate(words, 60);

/** «أُزيل …» */
export function removedSaid({ brief, what }: Removal, t: ReturnType<typeof useLazyTexts>['t']): string {
  return 'annotation' in what
    ? t('saved:removedMark', { words: annotationName(what.annotation.at.exact) })
    : t('saved:removed', { title: brief.title });
}
