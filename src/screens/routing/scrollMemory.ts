import type { HistoryState } from './historyState.ts';
import { SCROLL_KEY } from '../../site/storageKeys.ts';

/**
 * Scroll position and focus of a history entry. The browser restores positions before a page's data is rendered, so its
 * restoration is switched off and done here, once the page has its height again.
 */
interface Position {
  /** Distance from the top, in CSS pixels. */
  top: number;
  /** The `href` of the link by which the page was left; the focus returns to it. */
  link?: string;
}

/** Most entries whose positions are stored. */
const MOST_STORED = 100;
/** Positions by the key of their entry. */
const positions = new Map<string, Position>();
/** Key of the current entry. */
let current = '';
/** Scroll position of the current entry, which is no longer readable once another page is rendered. */
let top = 0;
/** True from a click on a link within the page until the browser has followed it. */
let isFollowingFragment = false;
/** Stops the restoration under way; while there is one, scroll events are not the reader's. */
let stopRestoring: (() => void) | undefined;

/** Key of the entry with a state; '' for a state that is not ours. */
const keyOf = (state: unknown): string =>
  typeof state === 'object' && state !== null && 'entry' in state ? String(state.entry) : '';

/** Makes the state for a new history entry, which becomes the current one. */
export function newEntryState(): { entry: string } {
  current = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  return { entry: current };
}

/** Records position and focus of the current entry, before it is left. */
export function recordPosition(): void {
  const focused = document.activeElement;
  const link = focused instanceof HTMLAnchorElement ? focused.getAttribute('href') : null;
  positions.set(current, link === null ? { top } : { top, link });
}

/** Records position and focus before the browser follows a link within the page. */
export function recordBeforeFragment(): void {
  recordPosition();
  isFollowingFragment = true;
}

/**
 * Starts recording and restoring positions. Call once, in the browser, before the first navigation.
 * @param state state for the entry the document was opened with, if it is a new one
 * @returns ends it
 */
export function startScrollMemory(state: HistoryState): () => void {
  history.scrollRestoration = 'manual';
  readStored();
  current = keyOf(history.state);
  if (!current) history.replaceState({ ...newEntryState(), ...state }, '');
  top = scrollY;
  const scrolled = () => {
    if (!stopRestoring) top = scrollY;
  };
  const popped = (event: PopStateEvent) => {
    const next = keyOf(event.state);
    // Browsers differ in firing `popstate` before or after they scroll to a fragment: its click has recorded already.
    if (next || !isFollowingFragment) recordPosition();
    isFollowingFragment = false;
    stopRestoring?.();
    current = next;
    // A link within the page makes an entry without a state.
    if (!current) history.replaceState(newEntryState(), '');
    // An entry of another path is restored when its page is rendered; one that differs in query or fragment, in the next frame.
    requestAnimationFrame(() => stopRestoring ?? restorePosition(false));
  };
  const hidden = () => {
    recordPosition();
    store();
    // On return from another document the browser restores the prerendered page long before the application could.
    history.scrollRestoration = 'auto';
  };
  const shown = () => {
    history.scrollRestoration = 'manual';
  };
  addEventListener('scroll', scrolled, { passive: true });
  addEventListener('popstate', popped, { capture: true });
  addEventListener('pagehide', hidden);
  addEventListener('pageshow', shown);
  return () => {
    history.scrollRestoration = 'auto';
    removeEventListener('scroll', scrolled);
    removeEventListener('popstate', popped, { capture: true });
    removeEventListener('pagehide', hidden);
    removeEventListener('pageshow', shown);
  };
}

/** Tells if a position is recorded for the current entry, which the reader then comes back to. */
export const isReturning = (): boolean => positions.has(current);

/**
 * Completes the browser's own restoration after a reload or on return from another document, if the page was too short
 * for it: the prerendered library has the first stories only. Does nothing when the reader has scrolled since.
 */
export function completeRestoration(): void {
  const wanted = positions.get(current)?.top ?? 0;
  const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
  // Firefox reads `scrollRestoration` before `pagehide` switches it on again, and begins at the top.
  if ((atEnd || scrollY === 0) && wanted > scrollY) restorePosition(false);
}

/**
 * Scrolls the page to the recorded position of its entry, else to the fragment of the address, else to the top. Repeats
 * it as the page grows, until the page is complete, the reader scrolls or types, or five seconds have passed.
 * @param moveFocus focuses the link by which the page was left, else the headline
 */
export function restorePosition(moveFocus: boolean): void {
  stopRestoring?.();
  const root = document.body;
  const position = positions.get(current);
  const id = decodedFragment(location.hash);
  let isFocused = !moveFocus;
  const scroll = (): boolean => {
    const isComplete = !root.querySelector('main [aria-busy=true]');
    const target = position === undefined && id ? document.getElementById(id) : null;
    if (target) {
      for (const marked of root.querySelectorAll('[data-here]'))
        delete (marked as HTMLElement).dataset['here'];
      target.dataset['here'] = '';
      target.scrollIntoView();
    } else {
      scrollTo({ top: position?.top ?? 0, behavior: 'instant' });
    }
    if (!isFocused && isComplete) {
      isFocused = true;
      focusLink(position?.link);
    }
    const isReached = target !== null || Math.abs(scrollY - (position?.top ?? 0)) < 1;
    return isComplete && isReached;
  };
  if (scroll()) {
    top = scrollY;
    return;
  }
  const growth = new ResizeObserver(() => scroll() && stop());
  const timer = setTimeout(() => stop(), 5000);
  const inputs = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
  const stop = () => {
    growth.disconnect();
    clearTimeout(timer);
    for (const name of inputs) removeEventListener(name, stop);
    stopRestoring = undefined;
    top = scrollY;
  };
  stopRestoring = stop;
  for (const name of inputs) addEventListener(name, stop, { passive: true });
  growth.observe(root);
}

/** Decodes an address's fragment; '' when it is wrongly escaped. */
function decodedFragment(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

/** Focuses the link of the page's text with this `href`, else the headline. */
function focusLink(href: string | undefined): void {
  const main = document.querySelector('main');
  const link = href === undefined ? null : main?.querySelector<HTMLElement>(`a[href="${CSS.escape(href)}"]`);
  const target = link ?? main?.querySelector('h1');
  if (!target) return;
  if (!link) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

function store(): void {
  try {
    sessionStorage.setItem(SCROLL_KEY, JSON.stringify([...positions].slice(-MOST_STORED)));
  } catch {
    // Storage is refused or full: positions last as long as the document.
  }
}

function readStored(): void {
  try {
    const stored: [string, Position][] = JSON.parse(sessionStorage.getItem(SCROLL_KEY) ?? '[]');
    for (const [key, position] of stored) positions.set(key, position);
  } catch {
    // Storage is refused or holds something else: there are no positions to restore.
  }
}
