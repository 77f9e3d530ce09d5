import type { i18n } from 'i18next';
import { useEffect } from 'react';
import { useTexts } from '../i18n/useText.tsx';
import type { Language } from '../../text/language.ts';
import { keepLanguage, keptLanguage, speak } from '../i18n/i18n.ts';
import { LANGUAGES } from '../../text/language.ts';

/** What an element that holds Arabic text needs: nothing in an Arabic page, its own language in an English one. */
export function useArabic(): { lang?: 'ar'; dir?: 'rtl' } {
  const { i18n } = useTexts();
  return i18n.language === 'ar' ? IN_ARABIC : IN_ENGLISH;
}

const IN_ARABIC = {};
const IN_ENGLISH = { lang: 'ar', dir: 'rtl' } as const;

/** The interface's language now. */
export const languageOf = (texts: i18n): Language =>
  LANGUAGES.find((language) => language === texts.language) ?? 'ar';

/** Switches the interface and remembers the choice. If the words do not come, the language stays as it is. */
export async function chooseLanguage(texts: i18n, language: Language): Promise<void> {
  await speak(texts, language);
  keepLanguage(language);
}

/** Gives the document the interface's language, and takes up the one chosen on an earlier visit. */
export function useLanguage(): void {
  const { i18n } = useTexts();
  const language = languageOf(i18n);
  useEffect(() => {
    const kept = keptLanguage();
    // Every page is rendered in Arabic first; if the other words cannot be had, Arabic is what there is.
    if (kept && kept !== 'ar') speak(i18n, kept).catch(() => undefined);
  }, [i18n]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  }, [language]);
}
