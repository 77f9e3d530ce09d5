import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { searchNewsQuery } from '../../client/search/searchNews.ts';
import { problemOf, storeOf } from '../../client/storageQueries.ts';
import { libraryAddress } from '../../site/addresses.ts';
import { readFilter } from '../../site/filter.ts';
import type { SavedSearch } from '../../storage/savedSearch.ts';
import { FreshLine } from '../browse/searches/FreshLine.tsx';
import { useLazyTexts } from '../i18n/lazyTexts.ts';
import { savedTexts } from '../i18n/savedTexts.ts';
import { searchesTexts } from '../i18n/searchesTexts.ts';
import { Link } from '../routing/Link.tsx';
import { announce } from '../ui/Announcer.tsx';
import { BidiText } from '../ui/BidiText.tsx';
import { InterfaceText } from '../ui/InterfaceText.tsx';
import { useArabic } from '../ui/language.ts';
import type { NamedSearch } from './searchNames.ts';

/** Saved searches, each a link to its results, with what is new in them since they were last opened. */
export function SavedSearches({ searches }: { searches: readonly NamedSearch[] }) {
  const { t } = useLazyTexts(savedTexts);
  useLazyTexts(searchesTexts);
  const client = useQueryClient();
  const [removed, setRemoved] = useState<readonly NamedSearch[]>([]);
  const [problem, setProblem] = useState<string>();
  const change = async (one: NamedSearch, isRemoved: boolean, said: string) => {
    try {
      const store = await storeOf(client);
      await store.changeSearch(one.search.address, () => (isRemoved ? undefined : one.search));
      setRemoved((before) => [...before.filter((other) => other !== one), ...(isRemoved ? [one] : [])]);
      setProblem(undefined);
      announce(said);
    } catch (error) {
      const sentence = t(`saved:notKept.${problemOf(error)}`);
      setProblem(sentence);
      announce(sentence);
    }
  };
  const isIn = ({ search }: NamedSearch, list: readonly NamedSearch[]) =>
    list.some((other) => other.search.address === search.address);
  const lines = [...searches, ...removed.filter((one) => !isIn(one, searches))].sort(
    (a, b) => b.search.made - a.search.made,
  );
  return (
    <>
      {problem && <p className="failed">{problem}</p>}
      <ol className="rows lines" aria-label={t('searches:all')}>
        {lines.map((one) => (
          <li key={one.search.address}>
            {isIn(one, searches) ? (
              <Line
                named={one}
                remove={() => void change(one, true, t('searches:removed', { name: one.name }))}
              />
            ) : (
              <p className="gone-line">
                <InterfaceText>{t('searches:removed', { name: one.name })}</InterfaceText>{' '}
                <button
                  ref={focused}
                  className="turn"
                  onClick={() => void change(one, false, t('saved:undone'))}
                >
                  <span className="ul">{t('saved:undo')}</span>
                </button>
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function Line({ named: { search, name }, remove }: { named: NamedSearch; remove: () => void }) {
  const { t } = useLazyTexts(savedTexts);
  return (
    <article>
      <h2>
        <Link className="hl" to={libraryAddress(readFilter(search.address))} {...useArabic()}>
          <BidiText text={name} />
        </Link>
      </h2>
      <NewsLine search={search} />
      <div className="facts-of">
        <button className="turn" onClick={remove} aria-label={t('searches:remove', { name })}>
          <span className="ul">{t('saved:remove')}</span>
        </button>
      </div>
    </article>
  );
}

/** «12 مقالًا · 3 مقالات جديدة منذ 2 مارس 2026». */
function NewsLine({ search }: { search: SavedSearch }) {
  const { t } = useLazyTexts(searchesTexts);
  const { data: news, isError, refetch } = useQuery(searchNewsQuery(search));
  if (isError)
    return (
      <p className="small" role="alert">
        {t('searches:failed')}{' '}
        <button className="turn" onClick={() => void refetch()}>
          <span className="ul">{t('library.again')}</span>
        </button>
      </p>
    );
  if (!news) return <p className="small">{t('searches:counting')}</p>;
  const articles = t('count.articles', { count: news.total });
  return (
    <p className="meta">
      <span>
        <InterfaceText>{news.isExact ? articles : t('searches:atLeast', { articles })}</InterfaceText>
      </span>
      <span>
        <InterfaceText>
          <FreshLine fresh={news.fresh} since={search.opened} />
        </InterfaceText>
      </span>
    </p>
  );
}

/** Focuses the button that undoes the pressed one, as it appears. */
const focused = (button: HTMLButtonElement | null) => button?.focus();
