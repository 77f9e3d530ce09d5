import { useTexts } from './texts/useTexts.tsx';
import { gregorianDay } from './dates.ts';
import { languageOf } from './language.ts';

/** A day in words. The names of months may differ between the machine that built the page and the reader's browser. */
export function Day({ day }: { day: string }) {
  const { i18n } = useTexts();
  return (
    <time dateTime={day} suppressHydrationWarning>
      {gregorianDay(day, languageOf(i18n))}
    </time>
  );
}
