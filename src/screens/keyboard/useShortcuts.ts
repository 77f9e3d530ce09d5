import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { LIBRARY, SAVED } from '../../site/addresses.ts';
import { takeMissedKeys } from '../routing/firstInteraction.ts';
import { stepCode } from './lazyKeyboard.ts';
import { retryUntil } from './retryUntil.ts';
import type { Command } from './keyBindings.ts';
import { BEGINS_PAIR, commandOf, keyName } from './keyBindings.ts';
import { hasPassage } from '../highlight/currentBlock.ts';
import type { PassageAction } from '../routing/events.ts';
import { FOCUS_REQUESTED, PASSAGE_REQUESTED, READ_LATER_REQUESTED } from '../routing/events.ts';
import { pressSettings } from '../settings/pressSettings.ts';
import { goToFiltersOrBack } from './goToFilters.ts';

/** Longest wait between the two keys of a pair, in milliseconds. */
const PAIR = 1500;

/** Selector of elements that use keys themselves: fields, sliders, lists of choices. */
const BUSY =
  'input, textarea, select, dialog, [contenteditable], [role=menu], [role=listbox], [role=slider], [role=tablist]';

/**
 * Runs the keyboard shortcuts of every page (keyBindings.ts).
 * @param sheet opens the dialog of all keys
 */
export function useShortcuts(sheet: () => void): void {
  const [path, navigate] = useLocation();
  const client = useQueryClient();
  const pair = useRef({ key: '', until: 0 });
  useEffect(() => {
    // Code that fails to load is fetched again at the next press.
    const step = (by: 1 | -1) =>
      void client.fetchQuery(stepCode).then(
        (items) => items.step(by),
        () => undefined,
      );
    const act = (detail: PassageAction) => () => retryUntil(() => ask(PASSAGE_REQUESTED, detail));
    const does: Record<Command, () => void> = {
      sheet,
      next: () => step(1),
      previous: () => step(-1),
      open: () => document.activeElement?.closest<HTMLElement>('main a[href]')?.click(),
      later: () => retryUntil(() => ask(READ_LATER_REQUESTED)),
      focus: () => retryUntil(() => ask(FOCUS_REQUESTED)),
      settings: pressSettings,
      nextInList: () => retryUntil(() => press('.fromlist [rel=next]')),
      previousInList: () => retryUntil(() => press('.fromlist [rel=prev]')),
      highlight: act('highlight'),
      note: act('note'),
      copy: act('copy'),
      filters: goToFiltersOrBack,
      onward: () => retryUntil(() => press('.rel li:not(.gone) a')),
      back: goBack,
      library: () => navigate(LIBRARY),
      saved: () => navigate(SAVED),
    };
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isBusy(event.target)) return;
      const name = keyName(event);
      if (name === undefined) return;
      const { key, until } = pair.current;
      const command = commandOf(name, event.timeStamp < until ? key : undefined);
      pair.current = { key: name, until: name === BEGINS_PAIR ? event.timeStamp + PAIR : 0 };
      if (!command || !mayDo(command, path) || (event.repeat && !MAY_REPEAT.has(command))) return;
      event.preventDefault();
      does[command]();
    };
    document.addEventListener('keydown', pressed);
    for (const event of takeMissedKeys()) pressed(event);
    return () => document.removeEventListener('keydown', pressed);
  }, [client, path, navigate, sheet]);
}

const MAY_REPEAT = new Set<Command>(['next', 'previous']);
const OF_A_PASSAGE = new Set<Command>(['highlight', 'note', 'copy']);
const OF_AN_ARTICLE = new Set<Command>([
  'later',
  'focus',
  'onward',
  'back',
  'nextInList',
  'previousInList',
  ...OF_A_PASSAGE,
]);

/** Tells whether a command may run: the arrows are the browser's where a page is wider than the window. */
function mayDo(command: Command, path: string): boolean {
  if (command === 'filters') return path === LIBRARY;
  if (!OF_AN_ARTICLE.has(command)) return true;
  if (OF_A_PASSAGE.has(command) && !hasPassage()) return false;
  const { scrollWidth, clientWidth } = document.documentElement;
  const wide = scrollWidth > clientWidth && (command === 'onward' || command === 'back');
  return path.startsWith('/articles/') && !wide;
}

const isBusy = (at: EventTarget | null): boolean =>
  document.querySelector('dialog[open]') !== null || (at instanceof Element && at.closest(BUSY) !== null);

/**
 * Presses the first element of a selector.
 * @returns false when there is none
 */
function press(what: string): boolean {
  const found = document.querySelector<HTMLElement>(what);
  found?.click();
  return found !== null;
}

/**
 * Sends an event to the document; a listener that acts on it prevents the default.
 * @returns true when one did
 */
const ask = (what: string, detail?: PassageAction): boolean =>
  !document.dispatchEvent(new CustomEvent(what, { cancelable: true, detail }));

/**
 * Goes back, but never out of the site: only in browsers that tell whether the entry before is the site's
 * (Navigation API).
 */
function goBack(): void {
  if ('navigation' in window && navigation.canGoBack) history.back();
}
