import type { Known } from './historyState.ts';

/**
 * Where the reader was in each entry of the history. The browser's own restoration runs before a page's data is
 * rendered, so it is switched off and done here, when the page has its height again.
 */
interface Entry {
  /** Distance from the top, in CSS pixels. */
  top: number;
  /** The link by which the page was left: focus returns to it. */
  by?: string;
}

const KEPT = 'warraq.scroll';
const kept = new Map<string, Entry>();
let current = '';
let top = 0;
/** The entry is being left for another place of its page. */
let leftByLink = false;
/** While a page is being put in its place, its own jumps are not the reader's scrolling. */
let settling: (() => void) | undefined;

const keyOf = (state: unknown): string =>
  typeof state === 'object' && state !== null && 'entry' in state ? String(state.entry) : '';

/** The state for a new history entry, and from now on its name. */
export function entryState(): { entry: string } {
  current = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
  return { entry: current };
}

/** Remembers where the reader is, before the page is left. */
export function leaveEntry(): void {
  const link = document.activeElement;
  const by = link instanceof HTMLAnchorElement ? link.getAttribute('href') : null;
  kept.set(current, by === null ? { top } : { top, by });
}

/** The same before the browser follows a link within the page. */
export function leaveForPlace(): void {
  leaveEntry();
  leftByLink = true;
}

/**
 * Begins to remember; returns what ends it. Call once, in the browser, before the first navigation.
 * @param known what the entry the document was opened with knows, if it is a new one
 */
export function startScrollMemory(known: Known): () => void {
  history.scrollRestoration = 'manual';
  recall();
  current = keyOf(history.state);
  if (!current) history.replaceState({ ...entryState(), ...known }, '');
  top = scrollY;
  const scrolled = () => {
    if (!settling) top = scrollY;
  };
  const popped = ({ state }: PopStateEvent) => {
    const next = keyOf(state);
    // Whether the browser tells of this before or after the scrolling it did is not settled: a click tells in time.
    if (next || !leftByLink) leaveEntry();
    leftByLink = false;
    settling?.();
    current = next;
    // A link within the page makes an entry of its own without a state.
    if (!current) history.replaceState(entryState(), '');
    // A change of path is settled when its page is rendered; a change of `?…` or `#…` alone, in the next frame.
    requestAnimationFrame(() => settling ?? settle(false));
  };
  const hidden = () => {
    leaveEntry();
    remember();
    // Coming back from outside the application, the browser restores the prerendered page long before we could.
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

/** Is there a remembered place for the entry the reader is in? */
export const wasHere = (): boolean => kept.has(current);

/**
 * After a reload, or on coming back from another site: goes on where the browser stopped, if the page was too short
 * for it then (the prerendered library has the first stories only). A reader who has scrolled since is left alone.
 */
export function settleFirst(): void {
  const wanted = kept.get(current)?.top ?? 0;
  const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
  // Firefox asks for its restoration before `pagehide`, finds it switched off, and begins at the top.
  if ((atEnd || scrollY === 0) && wanted > scrollY) settle(false);
}

/**
 * Puts the page where it belongs: where the reader left it, else at the address's `#…`, else at its top.
 * Goes on trying as the page grows, until it is complete or the reader takes over.
 * @param focus move the focus too: to the link by which the page was left, else to the headline
 */
export function settle(focus: boolean): void {
  settling?.();
  const root = document.body;
  const entry = kept.get(current);
  const hash = placeNamed(location.hash);
  let focused = !focus;
  const place = (): boolean => {
    const complete = !root.querySelector('main [aria-busy=true]');
    const target = entry === undefined && hash ? document.getElementById(hash) : null;
    if (target) {
      for (const marked of root.querySelectorAll('[data-here]'))
        delete (marked as HTMLElement).dataset['here'];
      target.dataset['here'] = '';
      target.scrollIntoView();
    } else {
      scrollTo({ top: entry?.top ?? 0, behavior: 'instant' });
    }
    if (!focused && complete) {
      focused = true;
      focusOn(entry?.by);
    }
    const reached = target !== null || Math.abs(scrollY - (entry?.top ?? 0)) < 1;
    return complete && reached;
  };
  if (place()) {
    top = scrollY;
    return;
  }
  const growth = new ResizeObserver(() => place() && stop());
  const giveUp = setTimeout(() => stop(), 5000);
  const hands = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;
  const stop = () => {
    growth.disconnect();
    clearTimeout(giveUp);
    for (const hand of hands) removeEventListener(hand, stop);
    settling = undefined;
    top = scrollY;
  };
  settling = stop;
  for (const hand of hands) addEventListener(hand, stop, { passive: true });
  growth.observe(root);
}

/** What an address's `#…` names; nothing when it is not escaped as addresses are. */
function placeNamed(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

function focusOn(href: string | undefined): void {
  const main = document.querySelector('main');
  const link = href === undefined ? null : main?.querySelector<HTMLElement>(`a[href="${CSS.escape(href)}"]`);
  const place = link ?? main?.querySelector('h1');
  if (!place) return;
  if (!link) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}

function remember(): void {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify([...kept].slice(-100)));
  } catch {
    // No storage, no memory beyond this page: nothing to tell the reader.
  }
}

function recall(): void {
  try {
    const entries: [string, Entry][] = JSON.parse(sessionStorage.getItem(KEPT) ?? '[]');
    for (const [key, entry] of entries) kept.set(key, entry);
  } catch {
    // As above.
  }
}
