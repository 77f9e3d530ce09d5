import { localDay } from '../../../text/calendar.ts';
import { useLazyTexts } from '../../i18n/lazyTexts.ts';
import { searchesTexts } from '../../i18n/searchesTexts.ts';
import { useDays } from '../../ui/Day.tsx';
import './searches.css';

/** «3 مقالات جديدة منذ 2 مارس 2026». @param since time in milliseconds since 1970 */
export function FreshLine({ fresh, since }: { fresh: number; since: number }) {
  const { t } = useLazyTexts(searchesTexts);
  const inWords = useDays();
  return (
    <span className={fresh > 0 ? 'fresh' : 'small'}>
      {t('searches:fresh', { count: fresh, day: inWords(localDay(since)) })}
    </span>
  );
}
