import { useQuery } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useTexts } from '../i18n/useTexts.tsx';
import { useSearch } from 'wouter';
import type { LibraryPage } from '../../site/files.ts';
import type { Filter } from '../../site/filter.ts';
import { readFilter, writeFilter } from '../../site/filter.ts';
import { ARCHIVE } from '../../site/addresses.ts';
import { libraryQuery } from '../../client/queries.ts';
import { Link } from '../routing/Link.tsx';
import { useTitle } from '../ui/Announcer.tsx';
import { warmUpSearchWhenIdle } from './results/warmUpSearch.ts';
import { ListTools } from './choose/ListTools.tsx';
import { ListWork } from './choose/ListWork.tsx';
import { useListState } from './choose/listState.ts';
import { ContinueReading } from './ContinueReading.tsx';
import { ActiveFilters } from './filters/ActiveFilters.tsx';
import { EmptyResult } from './filters/EmptyResult.tsx';
import { FrontPage } from './list/FrontPage.tsx';
import { FilterSidebar } from './filters/FilterSidebar.tsx';
import { ReadArticles, useReadArticles } from '../ui/readProgress.ts';
import { RestOfList } from './list/RestOfList.tsx';
import { SearchResults } from './results/SearchResults.tsx';
import type { ShownList } from './list/useArticleList.ts';
import { useUnreadFilter } from './filters/useUnreadFilter.ts';
import { useArticleList } from './list/useArticleList.ts';
import { Problem, ProblemScreen, Screen } from '../ui/Problem.tsx';
import { restorePosition, isReturning } from '../routing/scrollMemory.ts';
import { Waiting } from '../ui/Waiting.tsx';
import { rootAttributes } from '../routing/rootAttributes.ts';

/** The library, whole or filtered by the address. */
export function LibraryScreen() {
  const { t } = useTexts();
  const { data, error, refetch } = useQuery(libraryQuery());
  useSeen(error !== null || data?.articles === 0);
  useLayoutEffect(() => seen, []);
  if (data) return data.articles === 0 ? <EmptyShelf /> : <Library library={data} />;
  if (error) return <ProblemScreen error={error} again={() => void refetch()} />;
  return (
    <Screen>
      <h1 className="unseen">{t('library.heading')}</h1>
      <Waiting />
    </Screen>
  );
}

function Library({ library }: { library: LibraryPage }) {
  const { t } = useTexts();
  const { filter, error, again } = useUnreadFilter(readFilter(useSearch()));
  usePlaceOf(writeFilter(filter));
  useSeen(filter.q !== '' || error !== undefined);
  useEffect(warmUpSearchWhenIdle, []);
  return (
    <main id="main" className="wrap page">
      <ReadArticles value={useReadArticles()}>
        {!error && (
          <a className="skip" href="#index">
            {t('library.toIndex')}
          </a>
        )}
        {error && <Problem error={error} again={again} />}
        {!error && filter.q && <SearchResults filter={filter} library={library} />}
        {!error && !filter.q && <Browsed filter={filter} library={library} />}
      </ReadArticles>
    </main>
  );
}

/** Articles of the library, or of the chosen keywords, source, author and days. */
function Browsed({ filter, library }: { filter: Filter; library: LibraryPage }) {
  const { t } = useTexts();
  const { shown, late, found, counts, error, again } = useArticleList(filter, library);
  useSeen(isAddressed(filter) && (shown.current || late || error !== undefined));
  useTitle('library', undefined);
  return (
    <>
      <div {...(!shown.current && !error && { 'aria-busy': true })}>
        <h1 className="unseen">{t('library.heading')}</h1>
        <noscript>
          <p className="small">
            {t('library.needsScript')}{' '}
            <Link className="ul" ref={null} to={ARCHIVE}>
              {t('library.inArchive')}
            </Link>
          </p>
        </noscript>
        {writeFilter(filter) === '' && <ContinueReading />}
        <ActiveFilters filter={filter} library={library} found={found}>
          <ListTools />
        </ActiveFilters>
        {error && <Problem error={error} again={again} />}
        {!error && late && <Waiting />}
        <ListWork filter={filter} order={late || error ? undefined : shown.order}>
          {!error && !late && <Articles shown={shown} articles={library.articles} />}
        </ListWork>
      </div>
      <FilterSidebar filter={filter} library={library} counts={counts} found={found} />
    </>
  );
}

function Articles({ shown, articles }: { shown: ShownList; articles: number }) {
  const { compact } = useListState();
  if (shown.order.total === 0) return <EmptyResult filter={shown.filter} articles={articles} />;
  return (
    <>
      <FrontPage entries={shown.front} order={shown.order} />
      {/* Rows of another height are measured anew. */}
      <RestOfList key={String(compact)} shown={shown} />
    </>
  );
}

/**
 * Shows the page once its content belongs to the address. Pages are built with the whole library; where the
 * address filters it, index.html hides that (`data-filtered`) until some of the filtered library is rendered.
 */
function useSeen(now: boolean): void {
  useLayoutEffect(() => {
    if (now) seen();
  }, [now]);
}

function seen(): void {
  delete rootAttributes().filtered;
}

/**
 * Tells whether a filter is that of the address. The first render hydrates the page as it was built, without a
 * filter.
 */
const isAddressed = (filter: Filter): boolean =>
  writeFilter(filter) === (typeof location === 'undefined' ? '' : writeFilter(readFilter(location.search)));

function EmptyShelf() {
  const { t } = useTexts();
  useTitle('library', undefined);
  return (
    <Screen>
      <section className="state">
        <p className="small">{t('library.heading')}</p>
        <h1>{t('library.nothingYet')}</h1>
        <p className="say">{t('library.nothingYetNext')}</p>
      </section>
    </Screen>
  );
}

/**
 * Restores the scroll position when the reader goes back to an earlier filter; a new filter leaves the page where
 * it is. The pressed chip or line may be gone: the focus then moves to the headline, not to the top of the
 * document.
 */
function usePlaceOf(filter: string): void {
  const last = useRef(filter);
  useLayoutEffect(() => {
    if (last.current === filter) return;
    last.current = filter;
    if (isReturning()) restorePosition(false);
    if (document.activeElement !== document.body) return;
    const headline = document.querySelector<HTMLElement>('main h1');
    headline?.setAttribute('tabindex', '-1');
    headline?.focus({ preventScroll: true });
  }, [filter]);
}
