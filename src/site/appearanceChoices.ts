/**
 * Choices of how texts look, each with its values, the default first. Any other value becomes an attribute of the
 * root element (`data-size="4"`) and is stored in the browser under its name.
 */
export const APPEARANCE_CHOICES = {
  theme: ['system', 'paper', 'sepia', 'dark', 'contrast'],
  size: ['3', '1', '2', '4', '5', '6', '7', '8'],
  leading: ['medium', 'close', 'open'],
  face: ['naskh', 'sans', 'book'],
  width: ['medium', 'narrow', 'wide'],
  digits: ['printed', 'latin', 'arabic'],
  hijri: ['beside', 'only', 'hidden'],
  months: ['gregorian', 'levant', 'morocco', 'algeria'],
  tashkeel: ['shown', 'hidden'],
  tatweel: ['shown', 'hidden'],
  justify: ['off', 'on'],
  list: ['full', 'compact'],
} as const;

export type AppearanceName = keyof typeof APPEARANCE_CHOICES;
export const APPEARANCE_NAMES = Object.keys(APPEARANCE_CHOICES) as AppearanceName[];
