import type { i18n } from 'i18next';
import type { ReactNode } from 'react';
import { createContext, use, useMemo, useSyncExternalStore } from 'react';

/** Texts of the interface in the current language. */
export interface Texts {
  t: i18n['t'];
  i18n: i18n;
  language: string;
}

const TextsContext = createContext<Texts | undefined>(undefined);

/**
 * Provides i18next's texts to the screens below, anew when the language changes. There is one subscription for the
 * whole tree: a page has hundreds of small components, and a subscription for each took two thirds of the time to
 * render it.
 */
export function TextsProvider({ texts, children }: { texts: i18n; children: ReactNode }) {
  const language = useSyncExternalStore(
    (changed) => {
      texts.on('languageChanged', changed);
      return () => texts.off('languageChanged', changed);
    },
    () => texts.language,
    () => texts.language,
  );
  const value = useMemo(() => ({ t: texts.t, i18n: texts, language }), [texts, language]);
  return <TextsContext value={value}>{children}</TextsContext>;
}

/**
 * Returns the texts of the interface.
 * @throws Error outside a TextsProvider
 */
export function useTexts(): Texts {
  const texts = use(TextsContext);
  if (!texts) throw new Error('there is no TextsProvider above this component');
  return texts;
}
