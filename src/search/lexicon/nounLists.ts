import { ALEF } from './nouns/alef.ts';
import { BAA } from './nouns/baa.ts';
import { DAL } from './nouns/dal.ts';
import { HAA } from './nouns/haa.ts';
import { JEEM } from './nouns/jeem.ts';
import { KHAA } from './nouns/khaa.ts';
import { RAA } from './nouns/raa.ts';
import { TAA } from './nouns/taa.ts';
import { THAA } from './nouns/thaa.ts';

/** Texts of the lexicon's nouns and adjectives, by first letter. */
export const NOUN_TEXTS: readonly string[] = [ALEF, BAA, TAA, THAA, JEEM, HAA, KHAA, DAL, RAA];
