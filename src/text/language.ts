/** A language of the interface. */
interface LanguageEntry {
  /** Name of the language in itself. */
  name: string;
  direction: 'rtl' | 'ltr';
  /** Locale in which Intl writes its dates. */
  locale: string;
}

/**
 * Languages of the interface by their code (ISO 639-1). A further one is an entry here and a folder of its texts,
 * `screens/i18n/<code>/`. Pages are built in Arabic; the others load when they are chosen.
 */
export const LANGUAGES = {
  ar: { name: 'العربية', direction: 'rtl', locale: 'ar-SA' },
  en: { name: 'English', direction: 'ltr', locale: 'en-GB' },
} as const satisfies Record<string, LanguageEntry>;

export type Language = keyof typeof LANGUAGES;
export const LANGUAGE_CODES = Object.keys(LANGUAGES) as Language[];
