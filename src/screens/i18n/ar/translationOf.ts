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
