import type { i18n } from 'i18next';
import { useEffect } from 'react';
import { useTexts } from '../i18n/useTexts.tsx';
import type { Language } from '../../text/language.ts';
import { storeLanguage, storedLanguage, switchLanguage } from '../i18n/i18n.ts';
import { LANGUAGE_CODES, LANGUAGES } from '../../text/language.ts';

/**
 * Attributes of an element that holds Arabic text: none in an Arabic page; its language and direction in any
 * other.
 */
export function useArabic(): { lang?: 'ar'; dir?: 'rtl' } {
  const { i18n } = useTexts();
  return i18n.language === 'ar' ? IN_ARABIC_PAGE : IN_ANOTHER_LANGUAGE;
}

const IN_ARABIC_PAGE = {};
const IN_ANOTHER_LANGUAGE = { lang: 'ar', dir: 'rtl' } as const;

/** Current language of the interface. */
export const languageOf = (texts: i18n): Language =>
  LANGUAGE_CODES.find((language) => language === texts.language) ?? 'ar';

/** Switches the interface and stores the choice. If the texts do not load, the language stays. */
export async function chooseLanguage(texts: i18n, language: Language): Promise<void> {
  await switchLanguage(texts, language);
  storeLanguage(language);
}

/** Gives the document the interface's language, and applies the one chosen on an earlier visit. */
export function useLanguage(): void {
  const { i18n } = useTexts();
  const language = languageOf(i18n);
  useEffect(() => {
    const kept = storedLanguage();
    // Every page is rendered in the collection's language first; if the words of another cannot be had, it stays.
    if (kept && kept !== i18n.language) switchLanguage(i18n, kept).catch(() => undefined);
  }, [i18n]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = LANGUAGES[language].direction;
  }, [language]);
}
