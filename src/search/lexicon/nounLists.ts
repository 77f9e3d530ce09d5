import { BAA } from './nouns/baa.ts';

/** Texts of the lexicon's nouns and adjectives, by first letter. */
export const NOUN_TEXTS: readonly string[] = [BAA];
