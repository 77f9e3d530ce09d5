import { useQuery } from '@tanstack/react-query';
import type { ComponentType, ReactNode } from 'react';
import { useId } from 'react';
import type { Article } from '../../../article/article.ts';
import { articleAddress, LIBRARY, libraryAddress } from '../../../site/addresses.ts';
import { NO_FILTER } from '../../../site/filter.ts';
import { onwardTexts } from '../../i18n/onwardTexts.ts';
import { useLazyTexts } from '../../i18n/lazyTexts.ts';
import { useHistoryState } from '../../routing/historyState.ts';
import { Link } from '../../routing/Link.tsx';
import { BidiText } from '../../ui/BidiText.tsx';
import { Day } from '../../ui/Day.tsx';
import { InterfaceText } from '../../ui/InterfaceText.tsx';
import { useArabic } from '../../ui/language.ts';
import type { ListLinkProps } from './ListLink.tsx';
import { ListLink } from './ListLink.tsx';
import type { Neighbours } from './neighbours.ts';
import { placeText } from './placeText.ts';
import { dayNeighboursQuery, listPlaceQuery, sourceNeighboursQuery } from './neighbours.ts';
import './onward.css';

/** Articles before and after this one, of the list it was opened from, of its source and of its day; they end the page. */
export function Onward({ article }: { article: Article }) {
  const { t } = useLazyTexts(onwardTexts);
  const arabic = useArabic();
  const heading = useId();
  const list = useHistoryState('list');
  const typing = useHistoryState('typing') ?? false;
  const { source, date } = article;
  const place = useQuery({ ...listPlaceQuery(list ?? '', typing, article), enabled: list !== undefined });
  const day = useQuery({ ...dayNeighboursQuery(article), enabled: date !== undefined });
  const own = useQuery({ ...sourceNeighboursQuery(article), enabled: source !== undefined });
  const ways = [
    place.data && list !== undefined && (
      <Way
        key="list"
        to={LIBRARY + list}
        name={placeText(place.data, list, t)}
        of={place.data}
        labels={[t('onward:before'), t('onward:after')]}
        link={ListLink}
      />
    ),
    source !== undefined && hasAny(own.data) && (
      <Way
        key="source"
        to={libraryAddress({ ...NO_FILTER, source })}
        name={
          <bdi {...arabic}>
            <BidiText text={source} />
          </bdi>
        }
        of={own.data}
        labels={[t('onward:newer'), t('onward:older')]}
      />
    ),
    date !== undefined && hasAny(day.data) && (
      <Way
        key="day"
        to={libraryAddress({ ...NO_FILTER, from: date, to: date })}
        name={<Day day={date} />}
        of={day.data}
        labels={[t('onward:before'), t('onward:after')]}
      />
    ),
  ].filter(Boolean);
  if (ways.length === 0) return undefined;
  return (
    <nav className="onward section" aria-labelledby={heading}>
      <h2 id={heading}>{t('onward:name')}</h2>
      <div className="ways">{ways}</div>
    </nav>
  );
}

const hasAny = (neighbours: Neighbours | undefined): boolean =>
  neighbours?.previous !== undefined || neighbours?.next !== undefined;

/** Link to an article of a list that was not opened. */
const PlainLink = ({ id, children }: ListLinkProps) => <Link to={articleAddress(id)}>{children}</Link>;

/** A list by its name, a link to it, with the article before and the one after. */
function Way({
  to,
  name,
  of: { previous, next } = {},
  labels: [before, after],
  link: ArticleLink = PlainLink,
}: {
  to: string;
  name: ReactNode;
  of: Neighbours | undefined;
  labels: [before: string, after: string];
  link?: ComponentType<ListLinkProps>;
}) {
  const arabic = useArabic();
  const steps = [
    { rel: 'prev', name: before, entry: previous },
    { rel: 'next', name: after, entry: next },
  ] as const;
  return (
    <div className="list">
      <h3>
        <Link ref={null} to={to}>
          <span className="ul">{name}</span>
        </Link>
      </h3>
      <ul {...arabic}>
        {steps.map(
          ({ rel, name, entry }) =>
            entry && (
              <li key={rel}>
                <ArticleLink id={entry.id} rel={rel}>
                  <span className="small">
                    <InterfaceText>{name}</InterfaceText>
                  </span>{' '}
                  <span className="hl">
                    <BidiText text={entry.title} />
                  </span>
                </ArticleLink>
              </li>
            ),
        )}
      </ul>
    </div>
  );
}
