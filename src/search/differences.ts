/**
 * Difference of a printed word from the typed one, as named to the reader: `hamza` أ إ آ ٱ ؤ ئ ء · `teh` ة/ه ·
 * `yeh` ى/ي · `marks` tashkeel · `tatweel` · `letters` Persian or presentation forms, small and capital Latin ·
 * `digits` · `article` ال on one side only · `glued` proclitics و ف ب ك ل س on one side only · `ending` another
 * ending of the same word · `begun` the printed word begins as typed · `near` related otherwise.
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
