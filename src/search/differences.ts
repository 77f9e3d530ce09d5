/**
 * In what a printed word differs from the word typed, as it is told to the reader:
 * `hamza` أ إ آ ٱ ؤ ئ ء · `teh` ة/ه · `yeh` ى/ي · `marks` tashkeel · `tatweel` · `letters` Persian or presentation
 * forms, small and capital Latin · `digits` · `article` ال on one side only · `glued` و ف ب ك ل س written onto it ·
 * `ending` another ending of the same word · `begun` it begins as typed · `near` related otherwise.
 */
export type WordDifference =
  | 'hamza'
  | 'teh'
  | 'yeh'
  | 'marks'
  | 'tatweel'
  | 'letters'
  | 'digits'
  | 'article'
  | 'glued'
  | 'ending'
  | 'begun'
  | 'near';
