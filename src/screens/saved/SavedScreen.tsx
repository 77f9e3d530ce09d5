import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { Everything } from '../../storage/store.ts';
import { LIBRARY } from '../../site/addresses.ts';
import { announce, useTitle } from '../ui/Announcer.tsx';
import { figures } from '../../text/formatNumber.ts';
import { Link } from '../routing/Link.tsx';
import { useWords } from '../i18n/lazyTexts.ts';
import { Waiting } from '../ui/Waiting.tsx';
import { ArticleLines } from './SavedArticles.tsx';
import { Copies } from './BackupSection.tsx';
import { MarkLines } from './SavedAnnotations.tsx';
import type { Asked } from './savedTabs.ts';
import { ofPart, PARTS, readAsked, savedAddress, sizeOf, withWords } from './savedTabs.ts';
import { allAgain } from './removals.ts';
import { useImport } from './useImport.ts';
import type { Removals } from './useUndoableRemoval.ts';
import { useRemovals } from './useUndoableRemoval.ts';
import { problemOf } from '../../client/storageQueries.ts';
import { shelfQuery } from '../../client/storageQueries.ts';
import { shelfWords } from '../i18n/savedTexts.ts';

/** `/saved/`: what the reader did with articles, on this device. */
export function Saved() {
  const { t } = useWords(shelfWords);
  useTitle('saved', undefined);
  const { data, error, refetch } = useQuery(shelfQuery());
  const asked = readAsked(useSearch());
  // Here, where the records are asked for: a removal and what it changes are rendered together.
  const removals = useRemovals();
  const importing = useImport();
  return (
    <main id="main" className="wrap screen saved">
      <h1>{t('shelf:saved')}</h1>
      <noscript>
        <p className="say">{t('shelf:needsScript')}</p>
      </noscript>
      {error && <Failed kind={problemOf(error)} again={() => void refetch()} />}
      {!error && <Parts asked={asked} everything={data} />}
      {!error && !data && <Waiting />}
      {data && !error && <Shown asked={asked} everything={data} removals={removals} />}
      {data && !error && <Copies kept={data.kept} importing={importing} />}
    </main>
  );
}

/** The parts with how much is in each, as links: the part is in the address. */
function Parts({ asked, everything }: { asked: Asked; everything: Everything | undefined }) {
  const { t } = useWords(shelfWords);
  return (
    <nav className="parts" aria-label={t('shelf:parts')}>
      {PARTS.map((part) => (
        <Link
          key={part}
          ref={null}
          to={savedAddress({ part, q: asked.q })}
          {...(part === asked.part && { 'aria-current': 'page' })}
        >
          {t(`shelf:${part}`)}
          {everything && <b>{figures(sizeOf(withWords(everything.kept, { ...asked, part }), part))}</b>}
        </Link>
      ))}
    </nav>
  );
}

/** The part asked for: its filter, its count, its lines. */
function Shown({
  asked,
  everything: { kept, damaged },
  removals,
}: {
  asked: Asked;
  everything: Everything;
  removals: Removals;
}) {
  const { t } = useWords(shelfWords);
  const [, navigate] = useLocation();
  const { part, q } = asked;
  const all = sizeOf(kept, part);
  const found = sizeOf(withWords(kept, asked), part);
  const noun = part === 'marks' ? 'shelf:marksKept' : 'shelf:articlesKept';
  const narrowed = q.trim() !== '';
  const counted = narrowed
    ? t('shelf:of', { found: t(noun, { count: found }), all })
    : t(noun, { count: all });
  useEffect(() => {
    if (narrowed) announce(counted);
  }, [narrowed, counted]);
  const lines = ofPart(withWords(allAgain(kept, removals.list), asked), part);
  return (
    <>
      <div className="narrowing">
        {all > 0 && <p className="label">{counted}</p>}
        {(kept.length > 0 || q) && (
          <input
            className="line"
            aria-label={t('shelf:filter')}
            placeholder={t('shelf:filter')}
            autoComplete="off"
            value={q}
            onInput={({ currentTarget: { value } }) =>
              navigate(savedAddress({ part, q: value }), { replace: true })
            }
          />
        )}
      </div>
      {damaged > 0 && <p className="failed">{t('shelf:damaged', { count: damaged })}</p>}
      {removals.problem && <p className="failed">{removals.problem}</p>}
      {lines.length === 0 && <Nothing asked={asked} all={all} />}
      {lines.length > 0 &&
        (part === 'marks' ? (
          <MarkLines kept={lines} removals={removals} />
        ) : (
          <ArticleLines kept={lines} part={part} removals={removals} />
        ))}
    </>
  );
}

/** A part with nothing in it: what it is for. A filter that leaves nothing: the way out of it. */
function Nothing({ asked: { part, q }, all }: { asked: Asked; all: number }) {
  const { t } = useWords(shelfWords);
  const filtered = all > 0;
  return (
    <section className="state">
      <h2>{filtered ? t('shelf:nothingFound', { q }) : t(`shelf:nothing.${part}.headline`)}</h2>
      {!filtered && <p className="say">{t(`shelf:nothing.${part}.say`)}</p>}
      <p className="do">
        {filtered ? (
          <Link ref={null} className="btn" to={savedAddress({ part, q: '' })}>
            {t('shelf:showAll')}
          </Link>
        ) : (
          <Link className="btn" to={LIBRARY}>
            {t('shelf:toLibrary')}
          </Link>
        )}
      </p>
    </section>
  );
}

/** The store failed: what happened, what works all the same, and another try. Between two rules of ink. */
function Failed({ kind, again }: { kind: ReturnType<typeof problemOf>; again: () => void }) {
  const { t } = useWords(shelfWords);
  return (
    <section className="state unkept" role="alert">
      <h2>{t(`shelf:problem.${kind}.headline`)}</h2>
      <p className="say">{t(`shelf:problem.${kind}.say`)}</p>
      <p className="do">
        <button className="btn" onClick={again}>
          {t('shelf:again')}
        </button>
        <Link className="btn" to={LIBRARY}>
          {t('shelf:toLibrary')}
        </Link>
      </p>
    </section>
  );
}
