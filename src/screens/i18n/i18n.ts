import type { i18n } from 'i18next';
import { createInstance } from 'i18next';
import type { about } from './ar/about.ts';
import { common } from './ar/common.ts';
import type { Language } from '../../text/language.ts';
import { LANGUAGE_CODES } from '../../text/language.ts';
import { formatNumber } from '../../text/formatNumber.ts';
import type { days, searches } from './ar/filters.ts';
import type { help } from './ar/help.ts';
import type { keys } from './ar/keyboard.ts';
import type { listening } from './ar/listen.ts';
import type { annotate } from './ar/annotate.ts';
import type { choose } from './ar/choose.ts';
import type { onward } from './ar/onward.ts';
import type { peek } from './ar/peek.ts';
import type { settings } from './ar/settings.ts';
import type { saved } from './ar/saved.ts';
import type { time } from './ar/time.ts';
import type { tools } from './ar/tools.ts';
import { LANGUAGE_KEY } from '../../site/storageKeys.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'screens';
    resources: {
      screens: typeof common;
      // Texts of code that loads later (lazyTexts.ts).
      about: typeof about;
      help: typeof help;
      days: typeof days;
      searches: typeof searches;
      keys: typeof keys;
      listening: typeof listening;
      annotate: typeof annotate;
      choose: typeof choose;
      onward: typeof onward;
      peek: typeof peek;
      settings: typeof settings;
      saved: typeof saved;
      time: typeof time;
      tools: typeof tools;
    };
  }
}

/** First-view texts of a language. */
interface Section {
  titles: object;
}

/** First-view texts of the other languages, each fetched when it is chosen. */
const COMMON = import.meta.glob<Section>(['./*/common.ts', '!./ar/common.ts'], { import: 'common' });

/**
 * Starts the texts of the interface. Arabic comes with the application, other languages when they are asked for.
 * `{{count, number}}` writes a number as formatNumber.ts does.
 * @param language the first language: that in which the page is rendered, and switched afterwards
 * @param name the collection's, in place of «ورّاق»
 */
export async function startTexts(language: Language = 'ar', name?: string): Promise<i18n> {
  const texts = createInstance();
  await texts.init({
    lng: 'ar',
    fallbackLng: 'ar',
    ns: ['screens'],
    defaultNS: 'screens',
    resources: { ar: { screens: name === undefined ? common : named(common) } },
    // A variable, so that nothing in the name is read as i18next's own notation.
    interpolation: { escapeValue: false, ...(name !== undefined && { defaultVariables: { name } }) },
  });
  texts.services.formatter?.add('number', (value: number) => formatNumber(value));
  if (language !== 'ar') await switchLanguage(texts, language);
  return texts;
}

/** The same texts under the collection's own name. */
const named = (section: Section): object => ({
  ...section,
  titles: { ...section.titles, name: '{{name}}' },
});

/** The collection's own name; undefined where it has none and is called «ورّاق». */
export function collectionName(t: i18n['t']): string | undefined {
  const name = t('titles.name');
  return name === t('shell.name') ? undefined : name;
}

/** Switches the interface to a language; fetches its texts first if needed. Rejects when they cannot be fetched. */
export async function switchLanguage(texts: i18n, language: Language): Promise<void> {
  if (!texts.hasResourceBundle(language, 'screens')) {
    const section = await COMMON[`./${language}/common.ts`]?.();
    const hasName = texts.options.interpolation?.defaultVariables !== undefined;
    if (section) texts.addResourceBundle(language, 'screens', hasName ? named(section) : section);
  }
  await texts.changeLanguage(language);
}

/** Language that the reader chose on an earlier visit. Where storage is refused, the choice lasts for the visit. */
export function storedLanguage(): Language | undefined {
  try {
    const kept = localStorage.getItem(LANGUAGE_KEY);
    return LANGUAGE_CODES.find((language) => language === kept);
  } catch {
    return undefined;
  }
}

export function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(LANGUAGE_KEY, language);
  } catch {
    // See storedLanguage.
  }
}
