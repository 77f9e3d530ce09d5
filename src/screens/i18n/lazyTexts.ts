import type { i18n } from 'i18next';
import type { Language } from '../../text/language.ts';
import { LANGUAGES } from '../../text/language.ts';
import { useTexts } from './useText.tsx';
import type { Texts } from './useText.tsx';

/** Words of code that comes after the first view: they come with it, in both languages, under a name of their own. */
export interface LaterWords {
  name: 'settings' | 'saved' | 'tools' | 'annotate' | 'listening' | 'peek' | 'keys';
  words: Record<Language, object>;
}

/** Gives the interface more words, found as `t('name:key')`. Adding them again changes nothing. */
export function addWords(texts: i18n, { name, words }: LaterWords): void {
  for (const language of LANGUAGES)
    if (!texts.hasResourceBundle(language, name)) texts.addResourceBundle(language, name, words[language]);
}

/** The interface's words together with those of a feature. */
export function useWords(later: LaterWords): Texts {
  const texts = useTexts();
  addWords(texts.i18n, later);
  return texts;
}
