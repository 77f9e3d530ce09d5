import type { i18n } from 'i18next';
import { createInstance } from 'i18next';
import { ar } from './ar/common.ts';
import type { Language } from '../../text/language.ts';
import { LANGUAGES } from '../../text/language.ts';
import { formatNumber } from '../../text/formatNumber.ts';
import type { keysAr } from './ar/keyboard.ts';
import type { listeningAr } from './ar/listen.ts';
import type { annotateAr } from './ar/annotate.ts';
import type { peekAr } from './ar/peek.ts';
import type { settingsAr } from './ar/settings.ts';
import type { savedAr } from './ar/saved.ts';
import type { toolsAr } from './ar/tools.ts';
import { LANGUAGE_KEY } from '../../site/storageKeys.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'screens';
    resources: {
      screens: typeof ar;
      // Words of code that comes later (words.ts).
      keys: typeof keysAr;
      listening: typeof listeningAr;
      annotate: typeof annotateAr;
      peek: typeof peekAr;
      settings: typeof settingsAr;
      saved: typeof savedAr;
      tools: typeof toolsAr;
    };
  }
}

/**
 * The words of the interface. Arabic comes with the application, English when it is asked for.
 * `{{count, number}}` writes a number as formatNumber.ts does.
 * @param language the first language; a page is always rendered in Arabic first, and switched afterwards
 */
export async function startTexts(language: Language = 'ar'): Promise<i18n> {
  const texts = createInstance();
  await texts.init({
    lng: 'ar',
    fallbackLng: 'ar',
    ns: ['screens'],
    defaultNS: 'screens',
    resources: { ar: { screens: ar } },
    interpolation: { escapeValue: false },
  });
  texts.services.formatter?.add('number', (value: number) => formatNumber(value));
  if (language !== 'ar') await speak(texts, language);
  return texts;
}

/** Switches the interface to a language, fetching its words first if need be. Rejects when they cannot be fetched. */
export async function speak(texts: i18n, language: Language): Promise<void> {
  if (language === 'en' && !texts.hasResourceBundle('en', 'screens')) {
    const { en } = await import('./en/common.ts');
    texts.addResourceBundle('en', 'screens', en);
  }
  await texts.changeLanguage(language);
}

/** The language the reader chose on an earlier visit. Storage may be refused; the choice then lasts for the visit. */
export function keptLanguage(): Language | undefined {
  try {
    const kept = localStorage.getItem(LANGUAGE_KEY);
    return LANGUAGES.find((language) => language === kept);
  } catch {
    return undefined;
  }
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(LANGUAGE_KEY, language);
  } catch {
    // See keptLanguage.
  }
}
