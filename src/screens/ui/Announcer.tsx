import { useEffect, useSyncExternalStore } from 'react';
import { useTexts } from '../i18n/useTexts.tsx';
import type { TitleData } from '../../site/pageTitle.ts';
import { pageTitle } from '../../site/pageTitle.ts';

/** Sentence last announced to screen readers. */
let announced = '';
const listeners = new Set<() => void>();

/** Announces a sentence in the polite status region. */
export function announce(sentence: string): void {
  announced = sentence;
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
  const sentence = useSyncExternalStore(
    subscribe,
    () => announced,
    () => '',
  );
  return (
    <p role={besides ? undefined : 'status'} aria-live="polite" className="unseen">
      {sentence}
    </p>
  );
}

/** Sets the document's title for a kind of page, in the interface's language. */
export function useTitle<Kind extends keyof TitleData>(kind: Kind, data: TitleData[Kind]): void {
  const { t } = useTexts();
  useDocumentTitle(pageTitle(kind, data, (section) => t(`titles.${section}`)));
}

/**
 * Sets the document's title, and announces the page by it after a navigation inside the application.
 * @param unsaid true for a title that changes with every letter typed, which is not announced
 */
export function useDocumentTitle(title: string, unsaid = false): void {
  useEffect(() => {
    if (document.title === title) return;
    document.title = title;
    if (!unsaid) announce(title);
  }, [title, unsaid]);
}
