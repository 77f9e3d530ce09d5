import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import type { Filter } from '../../../../site/filter.ts';
import { libraryAddress } from '../../../../site/addresses.ts';
import { addressQuery } from '../../../../site/queryParameters.ts';
import { choicesQuery } from '../../../../client/search/choicesQuery.ts';
import { useHistoryState } from '../../../routing/historyState.ts';
import { useLazyTexts } from '../../../i18n/lazyTexts.ts';
import { daysTexts } from '../../../i18n/daysTexts.ts';
import { Link } from '../../../routing/Link.tsx';

/** «خارج القائمة 12 مقالًا بلا تاريخ. أضفها»: number of undated articles that the days of a filter leave out, and a link that adds them. */
export function UndatedNote({ filter }: { filter: Filter }) {
  const { t } = useLazyTexts(daysTexts);
  useDaysInOrder(filter);
  const typing = useHistoryState('typing') ?? false;
  const { data, isPlaceholderData } = useQuery(choicesQuery(filter, typing));
  if (filter.undated || !data?.undated || isPlaceholderData) return undefined;
  const { undated: count, isExact } = data;
  return (
    <p className="small leftout">
      {t(isExact ? 'days:leftOut' : 'days:leftOutAtLeast', { count })}{' '}
      <Link ref={null} to={libraryAddress({ ...filter, undated: true })}>
        <span className="ul">{t('days:add', { count })}</span>
      </Link>
    </p>
  );
}

/** Puts the days of the address in order where they are the wrong way round; the filter read from it has them right. */
function useDaysInOrder(filter: Filter): void {
  const [, navigate] = useLocation();
  useEffect(() => {
    const asked = addressQuery(location.search);
    const [from, to] = [asked.get('from'), asked.get('to')];
    if (from && to && from > to && from === filter.to) navigate(libraryAddress(filter), { replace: true });
  }, [filter, navigate]);
}
