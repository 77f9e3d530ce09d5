import { useQueries } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTexts } from '../../i18n/useTexts.tsx';
import { hitsQuery } from '../../../client/search/searchQueries.ts';
import { HITS } from '../../../search/answer.ts';
import { updateHistoryState, useHistoryState } from '../../routing/historyState.ts';
import { useArabic } from '../../ui/language.ts';
import type { Answered } from './answered.ts';
import { Result } from './Result.tsx';

/** Distance from the window's lower edge at which further results are fetched unasked. */
const NEAR = '600px';

/** The articles found, ten at first; the history entry stores the number shown, so that going back shows as many. */
export function ResultList({ shown: { filter, typing, answer } }: { shown: Answered }) {
  const { t } = useTexts();
  const wanted = useHistoryState('shown') ?? HITS;
  const tens: number[] = [];
  for (let i = HITS; i < Math.min(wanted, answer.ordinals.length); i += HITS) tens.push(i);
  const further = useQueries({
    queries: tens.map((i) => hitsQuery(filter, typing, answer.ordinals.slice(i, i + HITS))),
  });
  const hits = [...answer.hits, ...further.flatMap(({ data }) => data ?? [])];
  const failed = further.filter(({ isError }) => isError);
  const awaited = further.some(({ isPending, isError }) => isPending && !isError);
  const list = useRef<HTMLOListElement>(null);
  const reached = HITS + tens.length * HITS;
  const more = () => updateHistoryState({ shown: reached + HITS });
  const focusNext = useRef(-1);
  const moreByHand = () => {
    // The button is replaced by the next results: the first of them takes the focus once it is rendered.
    focusNext.current = hits.length;
    more();
  };
  useEffect(() => {
    const link = list.current?.children[focusNext.current]?.querySelector<HTMLElement>('h2 a');
    if (!link) return;
    focusNext.current = -1;
    link.focus({ preventScroll: true });
  });
  useEffect(() => {
    const walked = list.current;
    walked?.addEventListener('keydown', walk);
    return () => walked?.removeEventListener('keydown', walk);
  }, []);
  return (
    <>
      <ol
        ref={list}
        className="results hits"
        aria-label={t('library.articles')}
        {...(awaited && { 'aria-busy': true })}
        {...useArabic()}
      >
        {hits.map((hit, i) => (
          <Result
            key={hit.ordinal}
            hit={hit}
            asked={answer}
            place={i + 1}
            of={answer.isExact ? answer.total : -1}
          />
        ))}
      </ol>
      {failed.length > 0 && (
        <p className="failed" role="alert">
          <span>{t('results.moreFailed')}</span>
          <button className="btn" onClick={() => failed.forEach(({ refetch }) => void refetch())}>
            {t('library.again')}
          </button>
        </p>
      )}
      {failed.length === 0 && reached < answer.ordinals.length && (
        <More awaited={awaited || !answer.isFinal} come={more} byHand={moreByHand} />
      )}
    </>
  );
}

/** Moves the focus with the arrow keys from headline to headline, and from the first to the search box. */
function walk(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const links = [...document.querySelectorAll<HTMLElement>('.results h2 a')];
  const next = links.findIndex((link) => link === document.activeElement) + step;
  const to = next < 0 ? document.querySelector<HTMLElement>('[role=searchbox]') : links[next];
  if (!to) return;
  event.preventDefault();
  to.focus();
}

/** Loads further results: by a button, and unasked as the end of the list comes near. */
function More({ awaited, come, byHand }: { awaited: boolean; come: () => void; byHand: () => void }) {
  const { t } = useTexts();
  const place = useRef<HTMLParagraphElement>(null);
  const comes = useRef(come);
  useEffect(() => {
    comes.current = come;
  });
  useEffect(() => {
    if (awaited || !place.current) return undefined;
    // Only an end of the list below the window counts: a reader who jumped past the results to the index must not be
    // pushed down.
    const watcher = new IntersectionObserver(
      (seen) => seen.some((one) => one.isIntersecting) && comes.current(),
      {
        rootMargin: `0px 0px ${NEAR} 0px`,
      },
    );
    watcher.observe(place.current);
    return () => watcher.disconnect();
  }, [awaited]);
  return (
    <p ref={place} className="do">
      <button className="btn" aria-disabled={awaited} onClick={() => !awaited && byHand()}>
        {t('results.more')}
      </button>
    </p>
  );
}
