import { aboutTexts } from './aboutTexts.ts';
import { useLazyTexts } from '../../i18n/lazyTexts.ts';
import { libraryAddress } from '../../../site/addresses.ts';
import type { Timeline } from '../../../site/about/figures.ts';
import { firstDayOf, lastDayOf } from '../../../site/about/periods.ts';
import { NO_FILTER } from '../../../site/filter.ts';
import { formatNumber } from '../../../text/formatNumber.ts';
import { Link } from '../../routing/Link.tsx';
import { useDays, useMonths } from '../../ui/Day.tsx';
import { percent } from './BarTable.tsx';
import { labelledPlaces, periodName } from './periods.ts';

/** Articles by day, month or year: columns along time, which runs as the language is read, and the same as a table. */
export function TimelineFigure({ timeline, undated }: { timeline: Timeline; undated: number }) {
  const { t } = useLazyTexts(aboutTexts);
  const inWords = { day: useDays(), month: useMonths() };
  const { unit, first, counts, earlier, later } = timeline;
  const nameAt = (place: number) => periodName(first + place, unit, inWords);
  const most = Math.max(...counts);
  const peak = counts.indexOf(most);
  const articles = (count: number) => t('count.articles', { count });
  const outside = earlier + later;
  const labels = labelledPlaces(timeline);
  return (
    <section className="section timeline">
      <h2>{t(`about:timeline.${unit}`)}</h2>
      <figure>
        <div className="columnchart" aria-hidden>
          {counts.map((count, place) => (
            <i
              key={place}
              title={`${nameAt(place)}: ${articles(count)}`}
              {...(place === peak && { 'data-most': formatNumber(most) })}
            >
              <svg height={percent(count, most)} />
              {labels.includes(place) && <u>{shortName(nameAt(place), unit)}</u>}
            </i>
          ))}
        </div>
        {labels.length === 0 && (
          <p className="small axis-ends" aria-hidden>
            <span>{nameAt(0)}</span>
            <span>{nameAt(counts.length - 1)}</span>
          </p>
        )}
        <figcaption className="small">
          {t('about:peak', { period: nameAt(peak), articles: articles(most) })}
          {outside > 0 && ` ${t('about:outside', { articles: articles(outside) })}`}
          {undated > 0 && ` ${t('about:undated', { articles: articles(undated) })}`}
        </figcaption>
      </figure>
      <details>
        <summary>
          <span className="ul">{t('about:asTable')}</span>
        </summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t(`about:unit.${unit}`)}</th>
              <th scope="col">{t('about:articles')}</th>
            </tr>
          </thead>
          <tbody>
            {counts.map((count, place) => (
              <tr key={place}>
                <th scope="row">
                  {count > 0 ? (
                    <Link ref={null} to={addressOf(first + place, timeline)}>
                      <span className="ul">{nameAt(place)}</span>
                    </Link>
                  ) : (
                    nameAt(place)
                  )}
                </th>
                <td>{formatNumber(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

/** Address of the library filtered by a period's days. */
const addressOf = (period: number, { unit }: Timeline): string =>
  libraryAddress({ ...NO_FILTER, from: firstDayOf(period, unit), to: lastDayOf(period, unit) });

/** Label under a column: of a month its year, of a day its month, of a decade its first year. */
function shortName(name: string, unit: Timeline['unit']): string {
  const words = name.split(/[ –]/);
  if (unit === 'month') return words.at(-1) ?? name;
  return unit === 'day' ? words.slice(1, -1).join(' ') : (words[0] ?? name);
}
