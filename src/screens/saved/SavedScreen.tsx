import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { StoredRecord } from '../../storage/record.ts';
import type { AllRecords } from '../../storage/store.ts';
import { LIBRARY } from '../../site/addresses.ts';
import { announce, useTitle } from '../ui/Announcer.tsx';
import { formatNumber } from '../../text/formatNumber.ts';
import { Link } from '../routing/Link.tsx';
import { ListenToList } from '../ui/ListenToList.tsx';
import { useLazyTexts } from '../i18n/lazyTexts.ts';
import { Waiting } from '../ui/Waiting.tsx';
import { SavedArticles } from './SavedArticles.tsx';
import { KeepSection } from '../offline/KeepSection.tsx';
import { BackupSection } from './BackupSection.tsx';
import { SavedAnnotations } from './SavedAnnotations.tsx';
import { MarksFilter } from './MarksFilter.tsx';
import { SavedSearches } from './SavedSearches.tsx';
import type { NamedSearch } from './searchNames.ts';
import { named, namedBy } from './searchNames.ts';
import type { Asked, Part, Tab } from './savedTabs.ts';
import {
  firstPart,
  isNarrowed,
  ofPart,
  readAsked,
  savedAddress,
  sizeOf,
  TABS,
  withWords,
} from './savedTabs.ts';
import { allAgain } from './removals.ts';
import { useImport } from './useImport.ts';
import type { Removals } from './useUndoableRemoval.ts';
import { useUndoableRemoval } from './useUndoableRemoval.ts';
import { problemOf } from '../../client/storageQueries.ts';
import { allRecordsQuery } from '../../client/storageQueries.ts';
import { savedSearchesQuery } from '../../client/search/searchNews.ts';
import { savedTexts } from '../i18n/savedTexts.ts';
import { searchesTexts } from '../i18n/searchesTexts.ts';
import { useDays } from '../ui/Day.tsx';

/** `/saved/`: the reader's records and saved searches, as they are stored on this device. */
export function Saved() {
  const { t } = useLazyTexts(savedTexts);
  useTitle('saved', undefined);
  const { data, error, refetch } = useQuery(allRecordsQuery());
  const { data: searches } = useQuery(savedSearchesQuery());
  const inWords = useDays();
  const asked = useAsked(data && (firstPart(data.records) ?? (searches?.length ? 'searches' : undefined)));
  // Removals live beside the query of records, so that a removal and its effect are rendered together.
  const removals = useUndoableRemoval();
  const importing = useImport();
  const everything = data && searches && { ...data, searches: named(searches, t, inWords) };
  return (
    <main id="main" className="wrap screen saved">
      <h1>{t('saved:saved')}</h1>
      <noscript>
        <p className="say">{t('saved:needsScript')}</p>
      </noscript>
      {error && <Failed kind={problemOf(error)} again={() => void refetch()} />}
      {!error && <Parts asked={asked} everything={everything} />}
      {!error && !everything && <Waiting />}
      {everything && !error && <Shown asked={asked} everything={everything} removals={removals} />}
      {everything && !error && (
        <BackupSection records={everything.records} searches={searches} importing={importing} />
      )}
      {(everything ?? error) && <KeepSection />}
    </main>
  );
}

/** All records and searches, and the number of damaged records. */
type Everything = AllRecords & { searches: NamedSearch[] };

/** Number of things in a part that its filter leaves. */
const sizeOfTab = ({ records, searches }: Everything, { part, ...narrowed }: Asked): number =>
  part === 'searches'
    ? namedBy(searches, narrowed.q).length
    : sizeOf(withWords(records, { ...narrowed, part }), part);
/**
 * Part and filter of the address. Where it names no part, one that holds something, for as long as the screen is open.
 * @param full a part that holds something now
 */
function useAsked(full: Tab | undefined): Asked {
  const { part, ...narrowed } = readAsked(useSearch());
  const [first, setFirst] = useState<Tab>();
  const found = first ?? full;
  if (found !== first) setFirst(found);
  return { part: part ?? found ?? 'reading', ...narrowed };
}

/** Links to the parts, each with the number of things in it. */
function Parts({ asked, everything }: { asked: Asked; everything: Everything | undefined }) {
  const { t } = useLazyTexts(savedTexts);
  const { q } = asked;
  return (
    <nav className="parts" aria-label={t('saved:parts')}>
      {TABS.map((part) => (
        <Link
          key={part}
          ref={null}
          to={savedAddress({ part, q })}
          {...(part === asked.part && { 'aria-current': 'page' })}
        >
          {t(`saved:${part}`)}
          {everything && (
            <b>{formatNumber(sizeOfTab(everything, part === asked.part ? asked : { part, q }))}</b>
          )}
        </Link>
      ))}
    </nav>
  );
}

const NOUNS = {
  reading: 'saved:articlesKept',
  later: 'saved:articlesKept',
  favourite: 'saved:articlesKept',
  marks: 'saved:marksKept',
  searches: 'searches:number',
  history: 'saved:articlesKept',
} as const satisfies Record<Tab, string>;

/** Part the address asks for: its filter, its count, its lines. */
function Shown({
  asked,
  everything,
  removals,
}: {
  asked: Asked;
  everything: Everything;
  removals: Removals;
}) {
  const { t } = useLazyTexts(savedTexts);
  useLazyTexts(searchesTexts);
  const [, navigate] = useLocation();
  const { part, q } = asked;
  const { records, searches, damaged } = everything;
  const all = sizeOfTab(everything, { part, q: '' });
  const noun = NOUNS[part];
  const filtered = isNarrowed(asked);
  const counted = filtered
    ? t('saved:of', { found: t(noun, { count: sizeOfTab(everything, asked) }), all })
    : t(noun, { count: all });
  useEffect(() => {
    if (filtered) announce(counted);
  }, [filtered, counted]);
  const lines =
    part === 'searches' ? [] : ofPart(withWords(allAgain(records, removals.list), { ...asked, part }), part);
  return (
    <>
      <div className="narrowing">
        {all > 0 && <p className="label">{counted}</p>}
        {part !== 'marks' && part !== 'searches' && lines.length > 0 && (
          <ListenToList key={part} articles={lines.map(({ id, brief: { title } }) => ({ id, title }))} />
        )}
        {(records.length + searches.length > 0 || q) && (
          <input
            className="line"
            aria-label={t('saved:filter')}
            placeholder={t('saved:filter')}
            autoComplete="off"
            value={q}
            onInput={({ currentTarget: { value } }) =>
              navigate(savedAddress({ ...asked, q: value }), { replace: true })
            }
          />
        )}
      </div>
      {part === 'marks' && all > 0 && <MarksFilter records={records} asked={{ ...asked, part }} />}
      {damaged > 0 && <p className="failed">{t('saved:damaged', { count: damaged })}</p>}
      {removals.problem && <p className="failed">{removals.problem}</p>}
      {part === 'searches' ? (
        <Searches asked={asked} searches={searches} />
      ) : (
        <Articles asked={{ ...asked, part }} lines={lines} all={all} removals={removals} />
      )}
    </>
  );
}

function Searches({ asked, searches }: { asked: Asked; searches: readonly NamedSearch[] }) {
  const found = namedBy(searches, asked.q);
  return (
    <>
      {found.length === 0 && <Nothing asked={asked} all={searches.length} />}
      <SavedSearches searches={found} />
    </>
  );
}

function Articles({
  asked,
  lines,
  all,
  removals,
}: {
  asked: Asked<Part>;
  lines: readonly StoredRecord[];
  all: number;
  removals: Removals;
}) {
  const { part } = asked;
  if (lines.length === 0) return <Nothing asked={asked} all={all} />;
  return part === 'marks' ? (
    <SavedAnnotations records={lines} removals={removals} />
  ) : (
    <SavedArticles records={lines} part={part} removals={removals} />
  );
}

/** Explains the use of an empty part; for a filter that leaves nothing, offers to show all. */
function Nothing({ asked: { part, q, tag }, all }: { asked: Asked; all: number }) {
  const { t } = useLazyTexts(savedTexts);
  const filtered = all > 0;
  const words = [q.trim(), tag].filter(Boolean).join('، ');
  const nothing = words ? t('saved:nothingFound', { q: words }) : t('saved:nothingSuch');
  return (
    <section className="state">
      <h2>{filtered ? nothing : t(`saved:nothing.${part}.headline`)}</h2>
      {!filtered && <p className="say">{t(`saved:nothing.${part}.say`)}</p>}
      <p className="do">
        {filtered ? (
          <Link ref={null} className="btn" to={savedAddress({ part, q: '' })}>
            {t('saved:showAll')}
          </Link>
        ) : (
          <Link className="btn" to={LIBRARY}>
            {t('saved:toLibrary')}
          </Link>
        )}
      </p>
    </section>
  );
}

/** Says that the store failed and what still works; offers another try. */
function Failed({ kind, again }: { kind: ReturnType<typeof problemOf>; again: () => void }) {
  const { t } = useLazyTexts(savedTexts);
  return (
    <section className="state unkept" role="alert">
      <h2>{t(`saved:problem.${kind}.headline`)}</h2>
      <p className="say">{t(`saved:problem.${kind}.say`)}</p>
      <p className="do">
        <button className="btn" onClick={again}>
          {t('saved:again')}
        </button>
        <Link className="btn" to={LIBRARY}>
          {t('saved:toLibrary')}
        </Link>
      </p>
    </section>
  );
}
