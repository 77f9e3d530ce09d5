import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { AllRecords } from '../../storage/store.ts';
import { LIBRARY } from '../../site/addresses.ts';
import { announce, useTitle } from '../ui/Announcer.tsx';
import { formatNumber } from '../../text/formatNumber.ts';
import { Link } from '../routing/Link.tsx';
import { ListenToList } from '../ui/ListenToList.tsx';
import { useLazyTexts } from '../i18n/lazyTexts.ts';
import { Waiting } from '../ui/Waiting.tsx';
import { SavedArticles } from './SavedArticles.tsx';
import { BackupSection } from './BackupSection.tsx';
import { SavedAnnotations } from './SavedAnnotations.tsx';
import type { Asked } from './savedTabs.ts';
import { ofPart, PARTS, readAsked, savedAddress, sizeOf, withWords } from './savedTabs.ts';
import { allAgain } from './removals.ts';
import { useImport } from './useImport.ts';
import type { Removals } from './useUndoableRemoval.ts';
import { useUndoableRemoval } from './useUndoableRemoval.ts';
import { problemOf } from '../../client/storageQueries.ts';
import { allRecordsQuery } from '../../client/storageQueries.ts';
import { savedTexts } from '../i18n/savedTexts.ts';

/** `/saved/`: the reader's records, as they are stored on this device. */
export function Saved() {
  const { t } = useLazyTexts(savedTexts);
  useTitle('saved', undefined);
  const { data, error, refetch } = useQuery(allRecordsQuery());
  const asked = readAsked(useSearch());
  // Removals live beside the query of records, so that a removal and its effect are rendered together.
  const removals = useUndoableRemoval();
  const importing = useImport();
  return (
    <main id="main" className="wrap screen saved">
      <h1>{t('saved:saved')}</h1>
      <noscript>
        <p className="say">{t('saved:needsScript')}</p>
      </noscript>
      {error && <Failed kind={problemOf(error)} again={() => void refetch()} />}
      {!error && <Parts asked={asked} everything={data} />}
      {!error && !data && <Waiting />}
      {data && !error && <Shown asked={asked} everything={data} removals={removals} />}
      {data && !error && <BackupSection records={data.records} importing={importing} />}
    </main>
  );
}

/** Links to the parts, each with the number of things in it. */
function Parts({ asked, everything }: { asked: Asked; everything: AllRecords | undefined }) {
  const { t } = useLazyTexts(savedTexts);
  return (
    <nav className="parts" aria-label={t('saved:parts')}>
      {PARTS.map((part) => (
        <Link
          key={part}
          ref={null}
          to={savedAddress({ part, q: asked.q })}
          {...(part === asked.part && { 'aria-current': 'page' })}
        >
          {t(`saved:${part}`)}
          {everything && (
            <b>{formatNumber(sizeOf(withWords(everything.records, { ...asked, part }), part))}</b>
          )}
        </Link>
      ))}
    </nav>
  );
}

/** Part the address asks for: its filter, its count, its lines. */
function Shown({
  asked,
  everything: { records, damaged },
  removals,
}: {
  asked: Asked;
  everything: AllRecords;
  removals: Removals;
}) {
  const { t } = useLazyTexts(savedTexts);
  const [, navigate] = useLocation();
  const { part, q } = asked;
  const all = sizeOf(records, part);
  const found = sizeOf(withWords(records, asked), part);
  const noun = part === 'marks' ? 'saved:marksKept' : 'saved:articlesKept';
  const filtered = q.trim() !== '';
  const counted = filtered
    ? t('saved:of', { found: t(noun, { count: found }), all })
    : t(noun, { count: all });
  useEffect(() => {
    if (filtered) announce(counted);
  }, [filtered, counted]);
  const lines = ofPart(withWords(allAgain(records, removals.list), asked), part);
  return (
    <>
      <div className="narrowing">
        {all > 0 && <p className="label">{counted}</p>}
        {part !== 'marks' && lines.length > 0 && (
          <ListenToList key={part} articles={lines.map(({ id, brief: { title } }) => ({ id, title }))} />
        )}
        {(records.length > 0 || q) && (
          <input
            className="line"
            aria-label={t('saved:filter')}
            placeholder={t('saved:filter')}
            autoComplete="off"
            value={q}
            onInput={({ currentTarget: { value } }) =>
              navigate(savedAddress({ part, q: value }), { replace: true })
            }
          />
        )}
      </div>
      {damaged > 0 && <p className="failed">{t('saved:damaged', { count: damaged })}</p>}
      {removals.problem && <p className="failed">{removals.problem}</p>}
      {lines.length === 0 && <Nothing asked={asked} all={all} />}
      {lines.length > 0 &&
        (part === 'marks' ? (
          <SavedAnnotations records={lines} removals={removals} />
        ) : (
          <SavedArticles records={lines} part={part} removals={removals} />
        ))}
    </>
  );
}

/** Explains the use of an empty part; for a filter that leaves nothing, offers to show all. */
function Nothing({ asked: { part, q }, all }: { asked: Asked; all: number }) {
  const { t } = useLazyTexts(savedTexts);
  const filtered = all > 0;
  return (
    <section className="state">
      <h2>{filtered ? t('saved:nothingFound', { q }) : t(`saved:nothing.${part}.headline`)}</h2>
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
