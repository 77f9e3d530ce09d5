import { useQuery } from '@tanstack/react-query';
import type { Article } from '../../../article/article.ts';
import { LIBRARY } from '../../../site/addresses.ts';
import { readFilter } from '../../../site/filter.ts';
import { onwardTexts } from '../../i18n/onwardTexts.ts';
import { useLazyTexts } from '../../i18n/lazyTexts.ts';
import { useHistoryState } from '../../routing/historyState.ts';
import { Link } from '../../routing/Link.tsx';
import { ListLink } from './ListLink.tsx';
import { listPlaceQuery } from './neighbours.ts';
import { placeText } from './placeText.ts';
import './onward.css';

/** «النتيجة 3 من 41 · السابقة · التالية»: place of the article in the list from which it was opened. */
export function FromList({ article, list }: { article: Article; list: string }) {
  const { t } = useLazyTexts(onwardTexts);
  const typing = useHistoryState('typing') ?? false;
  const { data } = useQuery(listPlaceQuery(list, typing, article));
  if (!data) return undefined;
  const { previous, next } = data;
  const kind = readFilter(list).q ? 'result' : 'article';
  return (
    <nav aria-label={t('onward:list')}>
      <Link ref={null} to={LIBRARY + list}>
        <span className="ul">{placeText(data, list, t)}</span>
      </Link>
      {previous && (
        <ListLink id={previous.id} rel="prev">
          <span className="ul">{t(`onward:${kind}Before`)}</span>
        </ListLink>
      )}
      {next && (
        <ListLink id={next.id} rel="next">
          <span className="ul">{t(`onward:${kind}After`)}</span>
        </ListLink>
      )}
    </nav>
  );
}
