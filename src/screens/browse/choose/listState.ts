import { useSyncExternalStore } from 'react';
import { rootAttributes } from '../../routing/rootAttributes.ts';

/** State of the tools of a list. It lasts for the visit, so that a list looks the same when the reader comes back to it. */
export interface ListState {
  /** Articles are being chosen. */
  choosing: boolean;
  /** The articles' months are shown. */
  overTime: boolean;
  /** Articles are shown in one line each; kept among the choices of appearance. */
  compact: boolean;
}

const IDLE: ListState = { choosing: false, overTime: false, compact: false };
let state: ListState | undefined;
const listeners = new Set<() => void>();

function listState(): ListState {
  state ??= { ...IDLE, compact: rootAttributes().list === 'compact' };
  return state;
}

function watch(changed: () => void): () => void {
  listeners.add(changed);
  return () => void listeners.delete(changed);
}

export function changeListState(change: Partial<ListState>): void {
  state = { ...listState(), ...change };
  for (const changed of listeners) changed();
}

/** Reads the state of the tools; the first render, which hydrates the page, is that of unused ones. */
export const useListState = (): ListState => useSyncExternalStore(watch, listState, () => IDLE);
