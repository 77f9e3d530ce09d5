let cached: Intl.DateTimeFormat | undefined;

/** Formatter of the calendar of Umm al-Qura; creating one costs more than formatting, so it is made once. */
function ummAlQura(): Intl.DateTimeFormat {
  return (cached ??= new Intl.DateTimeFormat('en-u-nu-latn-ca-islamic-umalqura', {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  }));
}

const DAY = 86_400_000;
/** 1970-01-01 counted in days of the tabular calendar. */
const EPOCH = 492_533;
/** Most days between the tabular calendar and that of Umm al-Qura: 2 from 1900 to 2077. */
const DIFFERENCE = 3;

/**
 * Time of a Hijri day in the calendar of Umm al-Qura, in milliseconds since 1970; undefined for a day that does not
 * exist, and where the browser does not have the calendar.
 */
export function hijriTime(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 30) return undefined;
  const tabular =
    Math.floor((11 * year + 3) / 30) + 354 * year + 30 * month - Math.floor((month - 1) / 2) + day;
  for (let off = -DIFFERENCE; off <= DIFFERENCE; off++) {
    const time = (tabular - EPOCH + off) * DAY;
    const parts = ummAlQura().formatToParts(new Date(time));
    const is = (type: string, value: number) =>
      Number(parts.find((part) => part.type === type)?.value) === value;
    if (is('day', day) && is('month', month) && is('year', year)) return time;
  }
  return undefined;
}
