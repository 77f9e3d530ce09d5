import { useQueryClient } from '@tanstack/react-query';
import { useLayoutEffect, useState } from 'react';
import { announce } from '../ui/Announcer.tsx';
import { useWords } from '../i18n/lazyTexts.ts';
import type { Removal } from './removals.ts';
import { without, withAgain } from './removals.ts';
import { problemOf } from '../../client/storageQueries.ts';
import { allRecordsQuery } from '../../client/storageQueries.ts';
import { storeOf } from '../../client/storageQueries.ts';
import { savedTexts } from '../i18n/savedTexts.ts';

/** What was removed while the reader stays here, and the two ways: away and back. */
export interface Removals {
  list: readonly Removal[];
  remove: (removal: Removal) => void;
  undo: (removal: Removal) => void;
  /** The sentence that says why the last of them was not written. */
  problem: string | undefined;
}

/** `last` is a new object each time, so that each time moves the focus. */
interface State {
  list: readonly Removal[];
  last: { removal: Removal } | undefined;
}

/** The id of the line of an article or a mark, whichever of its states it shows. */
export const lineId = ({ id, what }: Removal): string => `line-${'mark' in what ? what.mark.id : id}`;

/** Removals that can be undone for as long as the reader stays on the screen. */
export function useUndoableRemoval(): Removals {
  const { t } = useWords(savedTexts);
  const client = useQueryClient();
  const [{ list, last }, setState] = useState<State>({ list: [], last: undefined });
  const [problem, setProblem] = useState<string>();
  // The button that was pressed gives way to its opposite in the same line.
  useLayoutEffect(() => {
    if (!last) return;
    document.querySelector<HTMLElement>(`#${CSS.escape(lineId(last.removal))} .turn`)?.focus();
  }, [last]);

  const write = async (removal: Removal, away: boolean, said: string) => {
    try {
      const shelf = await storeOf(client);
      await shelf.change(removal.id, removal.brief, (kept) =>
        away ? without(kept, removal) : withAgain(kept, removal),
      );
      // Its line stands by the removal until it stands by the record again.
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

/** Longer words of a highlight are named by their beginning. */
const SHORT = 60;

/** The beginning of a highlight, by which it is named. */
export const inShort = (words: string): string =>
  words.length > SHORT ? `${words.slice(0, words.lastIndexOf(' ', SHORT) + 1 || SHORT).trim()}…` : words;

/** «أُزيل …» */
export function removedSaid({ brief, what }: Removal, t: ReturnType<typeof useWords>['t']): string {
  return 'mark' in what
    ? t('saved:removedMark', { words: inShort(what.mark.at.exact) })
    : t('saved:removed', { title: brief.title });
}
