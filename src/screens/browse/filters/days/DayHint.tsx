import { useLazyTexts } from '../../../i18n/lazyTexts.ts';
import { daysTexts } from '../../../i18n/daysTexts.ts';
import { gregorianDay } from '../../../../text/calendar.ts';
import { languageOf } from '../../../ui/language.ts';
import type { Side } from './daysAsTyped.ts';
import { dayAsTyped } from './daysAsTyped.ts';

/**
 * Line below a field of a day: the day as it is understood, or, once the reader wanted it read, that it was not.
 * @param wanted true once the reader left the field or pressed Enter
 */
export function DayHint({
  id,
  typed,
  side,
  wanted,
}: {
  id: string;
  typed: string;
  side: Side;
  wanted: boolean;
}) {
  const { t, i18n } = useLazyTexts(daysTexts);
  const day = dayAsTyped(typed, side);
  return (
    <output id={id} className="small">
      {day !== undefined && t('days:understood', { day: gregorianDay(day, languageOf(i18n)) })}
      {day === undefined && wanted && typed.trim() !== '' && t('days:notUnderstood')}
    </output>
  );
}

/** Line below both fields that says that the days were the wrong way round. */
export function Reversed() {
  const { t } = useLazyTexts(daysTexts);
  return <output className="small">{t('days:reversed')}</output>;
}
