import { ALEF } from './nouns/alef.ts';
import { AYN_TO_QAF } from './nouns/aynToQaf.ts';
import { BAA } from './nouns/baa.ts';
import { DAL } from './nouns/dal.ts';
import { HAA } from './nouns/haa.ts';
import { HAA_TO_YAA } from './nouns/haaToYaa.ts';
import { JEEM } from './nouns/jeem.ts';
import { KAF_LAM } from './nouns/kafLam.ts';
import { KHAA } from './nouns/khaa.ts';
import { MEEM } from './nouns/meem.ts';
import { NOON } from './nouns/noon.ts';
import { RAA } from './nouns/raa.ts';
import { SEEN_TO_ZAA } from './nouns/seenToZaa.ts';
import { TAA } from './nouns/taa.ts';
import { THAA } from './nouns/thaa.ts';

/** Texts of the lexicon's nouns and adjectives, by first letter. */
export const NOUN_TEXTS: readonly string[] = [
  ALEF,
  BAA,
  TAA,
  THAA,
  JEEM,
  HAA,
  KHAA,
  DAL,
  RAA,
  SEEN_TO_ZAA,
  AYN_TO_QAF,
  KAF_LAM,
  MEEM,
  NOON,
  HAA_TO_YAA,
];
