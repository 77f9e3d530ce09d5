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

/** Plural forms that Arabic has and many languages lack. */
type FurtherForm = `${string}_${'zero' | 'two' | 'few' | 'many'}`;

/**
 * Texts of another language for a section of the Arabic ones: each text, and of counted nouns the forms `one` and `other`
 * at least. A folder of translations is complete when each of its files satisfies this of its Arabic twin.
 */
export type TranslationOf<Section> = {
  [Key in keyof Section as Key extends FurtherForm ? never : Key]: Section[Key] extends string
    ? string
    : TranslationOf<Section[Key]>;
} & { [Key in keyof Section as Key extends FurtherForm ? Key : never]?: string };
