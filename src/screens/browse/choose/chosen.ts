import { useSyncExternalStore } from 'react';
import type { Ordinal } from '../../../article/article.ts';
import type { Order } from '../list/listOrder.ts';

/** Articles chosen on this visit. They stay chosen when another filter or search is shown. */
let chosen: ReadonlySet<Ordinal> = new Set();
/** Article whose box was pressed last: the beginning of a range. */
let pressed: Ordinal | undefined;
/** Order of the list shown, along which a range runs. */
let shown: Order | undefined;
const listeners = new Set<() => void>();

function replace(next: ReadonlySet<Ordinal>): void {
  chosen = next;
  for (const changed of listeners) changed();
}

function watch(changed: () => void): () => void {
  listeners.add(changed);
  return () => void listeners.delete(changed);
}

export const useChosen = (): ReadonlySet<Ordinal> => useSyncExternalStore(watch, () => chosen);

export const useIsChosen = (ordinal: Ordinal): boolean =>
  useSyncExternalStore(watch, () => chosen.has(ordinal));

/** Sets the order of the list shown. */
export function showOrder(order: Order): void {
  shown = order;
}

/** Chooses articles, or no longer. */
export function choose(ordinals: readonly Ordinal[], on: boolean): void {
  const next = new Set(chosen);
  for (const ordinal of ordinals) {
    if (on) next.add(ordinal);
    else next.delete(ordinal);
  }
  replace(next);
}

/** Chooses the article of a box, or no longer; with `range` all from the box pressed before. */
export function press(ordinal: Ordinal, on: boolean, range: boolean): void {
  const between = range && pressed !== undefined && shown ? rangeOf(shown, pressed, ordinal) : [ordinal];
  pressed = ordinal;
  choose(between, on);
}

export function clearChosen(): void {
  pressed = undefined;
  replace(new Set());
}

/** Articles of an order, all of them. */
export const allOf = ({ total, at }: Order): Ordinal[] =>
  Array.from({ length: total }, (_, place) => at(place));

/** Articles between two of an order, both included; the second alone where one is not in it. */
export function rangeOf(order: Order, one: Ordinal, other: Ordinal): Ordinal[] {
  const all = allOf(order);
  const places = [all.indexOf(one), all.indexOf(other)].sort((a, b) => a - b);
  const [first = -1, last = -1] = places;
  return first < 0 ? [other] : all.slice(first, last + 1);
}

/** Chosen articles in the order of the list shown, then those of other lists, newest first. */
export function inOrder(
  ordinals: ReadonlySet<Ordinal>,
  order: Order,
): { here: Ordinal[]; elsewhere: Ordinal[] } {
  const here = allOf(order).filter((ordinal) => ordinals.has(ordinal));
  const known = new Set(here);
  const elsewhere = [...ordinals].filter((ordinal) => !known.has(ordinal)).sort((a, b) => a - b);
  return { here, elsewhere };
}
