/**
 * Difference of a printed word from the typed one, the nearest first: `exact` printed as typed · `spelling` other letters
 * that readers do not tell apart (أحمد, احمد) · `proclitics` ال or letters before it on one side only · `joined` two typed
 * words printed as one (عبدالعزيز) · `apart` the other way round · `respelled` a spelling that folding leaves apart
 * (ترمب, ترامب) · `form` another form of the word (مشروعًا, مشاريع) · `completion` a word that begins as typed.
 */
export const WORD_DIFFERENCES = [
  'exact',
  'spelling',
  'proclitics',
  'joined',
  'apart',
  'respelled',
  'form',
  'completion',
] as const;

export type WordDifference = (typeof WORD_DIFFERENCES)[number];
