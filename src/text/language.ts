/** Languages of the interface; the first is the one pages are built in. */
export const LANGUAGES = ['ar', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
