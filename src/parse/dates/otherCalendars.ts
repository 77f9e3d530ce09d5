import { plain } from '../lines/labelLetters.ts';
import { HIJRI_MONTHS } from '../../text/days/monthNames.ts';
import { COPTIC_MONTHS } from './months.ts';

const OTHER_MONTH = [...HIJRI_MONTHS.flat(), ...COPTIC_MONTHS]
  .map(plain)
  .toSorted((a, b) => b.length - a.length)
  .join('|');

/** Days of other calendars in plain spelling: «6 جمادي الاخره 1446ه», «28 هاتور 1741ق», `1446/06/06`, `17-9-1403`. */
const OTHER_DAYS = new RegExp(
  [
    `(?<!\\d)\\d{1,2} ?(?:من )?(?:شهر )?(?:${OTHER_MONTH})(?![\\p{L}])(?:[ ,،]*(?:سنه |عام |لعام )?1[3-7]\\d\\d(?!\\d))? ?(?:هجريه?|ه|ق|للشهداء)?(?![\\p{L}])`,
    '(?<!\\d)1[3-6]\\d\\d ?([-/.]) ?\\d{1,2} ?\\1 ?\\d{1,2}(?!\\d) ?(?:هجريه?|ه|ق)?(?![\\p{L}])',
    '(?<!\\d)\\d{1,2} ?([-/.]) ?\\d{1,2} ?\\2 ?1[3-6]\\d\\d(?!\\d) ?(?:هجريه?|ه|ق)?(?![\\p{L}])',
  ].join('|'),
  'gu',
);

/** Takes the Hijri, Coptic and Persian days out of a text in plain spelling, whose numbers are no Gregorian day. */
export function withoutOtherCalendars(text: string): { text: string; found: boolean } {
  const rest = text.replace(OTHER_DAYS, ' ');
  return { text: rest, found: rest !== text };
}

/** Writes out the short names of Levantine months, in plain spelling: «ك1» is «كانون الاول», «ت2» «تشرين الثاني». */
export function withShortNames(text: string): string {
  return text.replace(
    /(?<![\p{L}\d])(ك|ت|كانون|تشرين) ?([12])(?!\d)(?=[ ,،/-]|$)/gu,
    (_, month: string, which: string) =>
      `${month.startsWith('ك') ? 'كانون' : 'تشرين'} ${which === '1' ? 'الاول' : 'الثاني'}`,
  );
}
