import { fold } from '../../text/fold.ts';

/** Keys of the US QWERTY keyboard, and the letters of the Arabic 101 layout on them, first without, then with Shift. */
const QWERTY = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./";
const ARABIC = ['ذ', ...'ضصثقفغعهخحجدشسيبلاتنمكطئءؤر', 'لا', ...'ىةوزظ'];
const QWERTY_SHIFT = 'HNYTGB';
const ARABIC_SHIFT = ['أ', 'آ', 'إ', 'لإ', 'لأ', 'لآ'];

const toArabic = new Map<string, string>();
const toLatin = new Map<string, string>();
[...QWERTY].forEach((key, k) => {
  const letter = ARABIC[k] ?? '';
  toArabic.set(key, letter);
  toArabic.set(key.toUpperCase(), letter);
  toLatin.set(letter, key);
});
[...QWERTY_SHIFT].forEach((key, k) => {
  const letter = ARABIC_SHIFT[k] ?? '';
  toArabic.set(key, letter);
  toLatin.set(letter, key);
});

/**
 * Retypes a text as if the keyboard had been switched: «hgr,hj» → «القوات», «فثسف» → «test». White space and
 * digits stay. «لا» is read as its own key `b`, never as `gh`.
 * @param typed the text as typed: folded or cut into words it has lost the letters و ك ط ج د ز ظ, which are on `,
 * ; ' [ ] . /`
 * @returns undefined when a character is not of one keyboard, or nothing changes
 */
export function onOtherKeyboard(typed: string): string | undefined {
  const arabic = /[\u0621-\u064a]/.test(typed);
  if (!arabic && !/[A-Za-z]/.test(typed)) return undefined;
  const keys = arabic ? toLatin : toArabic;
  let text = '';
  for (let i = 0; i < typed.length; i++) {
    const pair = typed.slice(i, i + 2);
    const both = pair.length === 2 && arabic ? keys.get(pair) : undefined;
    const one = typed.charAt(i);
    const key = both ?? keys.get(one) ?? (/[\s\d]/.test(one) ? one : undefined);
    if (key === undefined) return undefined;
    text += key;
    if (both !== undefined) i++;
  }
  return text;
}

/** Retypes one word and folds it; undefined when the result is not letters alone. */
export function wordOnOtherKeyboard(typed: string): string | undefined {
  const other = onOtherKeyboard(typed);
  return other !== undefined && /^\p{L}+$/u.test(other) ? fold(other) : undefined;
}
