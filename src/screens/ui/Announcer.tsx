import type { CSSProperties } from 'react';
import { useEffect, useSyncExternalStore } from 'react';
import { useTexts } from '../i18n/useTexts.tsx';
import type { TitleData } from '../../site/pageTitle.ts';
import { pageTitle } from '../../site/pageTitle.ts';

/** Sentence announced to screen readers; with a place in the window it is seen too (`.told`). */
interface Announcement {
  sentence: string;
  place: CSSProperties | undefined;
}

/** Milliseconds for which a sentence is seen. */
const SEEN = 6000;

const SILENCE: Announcement = { sentence: '', place: undefined };
let announced = SILENCE;
const listeners = new Set<() => void>();

/**
 * Announces a sentence in the polite status region.
 * @param place shows it for some seconds as well; `{}` is the lower edge of the window, `tell` finds one near a button
 */
export function announce(sentence: string, place?: CSSProperties): void {
  announced = { sentence, place };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * The status region. Screen readers announce only regions that were in the page before their text changed.
 * @param besides true when the screen has a status region of its own (its count): this one then has no role, so
 * that a page has one status region
 */
export function Announcer({ besides }: { besides: boolean }) {
  const now = useSyncExternalStore(
    subscribe,
    () => announced,
    () => SILENCE,
  );
  const { sentence, place } = now;
  useEffect(() => {
    if (!now.place) return undefined;
    const timer = setTimeout(() => announce(now.sentence), SEEN);
    return () => clearTimeout(timer);
  }, [now]);
  return (
    <p
      role={besides ? undefined : 'status'}
      aria-live="polite"
      className={place ? 'told' : 'unseen'}
      style={place}
    >
      {sentence}
    </p>
  );
}

/** Sets the document's title for a kind of page, in the interface's language. */
export function useTitle<Kind extends keyof TitleData>(kind: Kind, data: TitleData[Kind]): void {
  const { t } = useTexts();
  useDocumentTitle(pageTitle(kind, data, (section) => t(`titles.${section}`)));
}

/** Milliseconds after which a page that was navigated to has the focus on its headline, or will not have it. */
const FOCUSED = 100;

/**
 * Sets the document's title, and announces the page by it after a navigation inside the application: unless the focus has
 * moved to the headline, which says it already.
 * @param unsaid true for a title that changes with every letter typed, which is not announced
 */
export function useDocumentTitle(title: string, unsaid = false): void {
  useEffect(() => {
    if (document.title === title) return undefined;
    document.title = title;
    if (unsaid) return undefined;
    const timer = setTimeout(() => document.activeElement?.matches('h1') || announce(title), FOCUSED);
    return () => clearTimeout(timer);
  }, [title, unsaid]);
}
