import { useQueries } from '@tanstack/react-query';
import type { Texts } from '../../i18n/useTexts.tsx';
import { useTexts } from '../../i18n/useTexts.tsx';
import type { Filter } from '../../../site/filter.ts';
import { isFiltered, NO_FILTER, withWords } from '../../../site/filter.ts';
import { totalQuery } from '../../../client/search/searchQueries.ts';
import { libraryAddress } from '../../../site/addresses.ts';
import { Link } from '../../routing/Link.tsx';
import { partName } from './filterPartName.ts';
import type { Part } from './filterParts.ts';
import { partsOf, without } from './filterParts.ts';

/**
 * Notice for a filter that leaves nothing: names the part of the filter that leaves nothing, and offers ways out
 * with the number of articles of each.
 * @param articles number of articles in the collection
 * @param why what a search that found nothing reports, in a sentence
 */
export function EmptyResult({ filter, articles, why }: { filter: Filter; articles: number; why?: string }) {
  const { t } = useTexts();
  const parts = partsOf(filter);
  const ways = parts.map((part) => ({ part, filter: without(filter, part) }));
  const left = useQueries({
    queries: ways.map((way) => ({ ...totalQuery(way.filter), enabled: isFiltered(way.filter) })),
  });
  const [only] = parts;
  const alone = parts.length === 1 && only ? only : undefined;
  return (
    <section className="state">
      {/* The page's headline says so for a search. */}
      {!filter.q && <h2>{alone ? nothingFor(alone, t) : t('library.nothing')}</h2>}
      {filter.q && <p className="say">{why ?? t('results.nothing')}</p>}
      {!alone && (
        <>
          <p className="say">{t('library.nothingWhy')}</p>
          <ul className="ways">
            {ways.map((way, i) => (
              <WayOut
                key={libraryAddress(way.filter)}
                part={way.part}
                to={libraryAddress(way.filter)}
                count={isFiltered(way.filter) ? left[i]?.data : articles}
              />
            ))}
          </ul>
        </>
      )}
      <p className="do">
        {filter.q && !alone && (
          <Link className="btn" to={libraryAddress(withWords(NO_FILTER, filter.q))}>
            {t('library.wholeCollection')}
          </Link>
        )}
        <Link className="btn" to={libraryAddress(NO_FILTER)}>
          {t('library.everything')}
        </Link>
      </p>
    </section>
  );
}

const nothingFor = (part: Part, t: Texts['t']): string =>
  part.kind === 'unread' ? t('saved:allRead') : t('library.nothingForOne', { what: partName(part, t) });

function WayOut({ part, to, count }: { part: Part; to: string; count: number | undefined }) {
  const { t } = useTexts();
  return (
    <li>
      <Link ref={null} to={to}>
        <span className="ul">{t('library.without', { what: partName(part, t) })}</span>
        {count !== undefined && <span className="small">{t('count.articles', { count })}</span>}
      </Link>
    </li>
  );
}
