import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useId } from 'react';
import type { Article } from '../../../article/article.ts';
import type { Entry } from '../../../site/files.ts';
import { libraryAddress } from '../../../site/addresses.ts';
import { articleAddress } from '../../../site/addresses.ts';
import { NO_FILTER } from '../../../site/filter.ts';
import { onwardTexts } from '../../i18n/onwardTexts.ts';
import { useLazyTexts } from '../../i18n/lazyTexts.ts';
import { Link } from '../../routing/Link.tsx';
import { BidiText } from '../../ui/BidiText.tsx';
import { Day } from '../../ui/Day.tsx';
import { useArabic } from '../../ui/language.ts';
import type { Neighbours } from './neighbours.ts';
import { dayNeighboursQuery, sourceNeighboursQuery } from './neighbours.ts';
import './onward.css';

/** Articles before and after this one of its day and of its source, after the text and the headlines. */
export function Onward({ article }: { article: Article }) {
  const { t } = useLazyTexts(onwardTexts);
  const arabic = useArabic();
  const heading = useId();
  const { source, date } = article;
  const day = useQuery({ ...dayNeighboursQuery(article), enabled: date !== undefined });
  const own = useQuery({ ...sourceNeighboursQuery(article), enabled: source !== undefined });
  const ofDay = hasAny(day.data);
  const ofSource = hasAny(own.data);
  if (!ofDay && !ofSource) return undefined;
  return (
    <nav className="onward section" aria-labelledby={heading}>
      <h2 id={heading}>{t('onward:name')}</h2>
      <div className="ways">
        {ofSource && source !== undefined && (
          <Way
            to={libraryAddress({ ...NO_FILTER, source })}
            name={
              <bdi {...arabic}>
                <BidiText text={source} />
              </bdi>
            }
            before={{ name: t('onward:newer'), entry: own.data?.previous }}
            after={{ name: t('onward:older'), entry: own.data?.next }}
          />
        )}
        {ofDay && date !== undefined && (
          <Way
            to={libraryAddress({ ...NO_FILTER, from: date, to: date })}
            name={<Day day={date} />}
            before={{ name: t('onward:before'), entry: day.data?.previous }}
            after={{ name: t('onward:after'), entry: day.data?.next }}
          />
        )}
      </div>
    </nav>
  );
}

const hasAny = (neighbours: Neighbours | undefined): boolean =>
  neighbours?.previous !== undefined || neighbours?.next !== undefined;

interface Step {
  name: string;
  entry: Entry | undefined;
}

/** A list by its name, a link to it, with the article before and the one after. */
function Way({ to, name, before, after }: { to: string; name: ReactNode; before: Step; after: Step }) {
  const arabic = useArabic();
  return (
    <div className="list">
      <h3>
        <Link ref={null} to={to}>
          <span className="ul">{name}</span>
        </Link>
      </h3>
      <ul>
        {[before, after].map(
          ({ name, entry }) =>
            entry && (
              <li key={entry.id}>
                <Link to={articleAddress(entry.id)}>
                  <span className="small">{name}</span>{' '}
                  <span className="hl" {...arabic}>
                    <BidiText text={entry.title} />
                  </span>
                </Link>
              </li>
            ),
        )}
      </ul>
    </div>
  );
}
