import { useTexts } from './texts/useTexts.tsx';
import { gregorianDay } from './dates.ts';
import { languageOf } from './language.ts';

/** A day in words. */
export function Day({ day }: { day: string }) {
  const { i18n } = useTexts();
  return <time dateTime={day}>{gregorianDay(day, languageOf(i18n))}</time>;
}
