import { useQuery } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { useTexts } from '../../i18n/useText.tsx';
import { formsQuery } from '../../../client/search/searchQueries.ts';
import { findInText } from '../../../search/snippet/findInText.ts';
import { announce } from '../../ui/Announcer.tsx';
import { FindBar } from './FindBar.tsx';
import { canHighlight, paint } from '../../highlight/highlights.ts';
import type { MarksOf } from '../../highlight/MarkedText.tsx';
import type { Match } from './findMatches.ts';
import { firstBelow, scrollToMatch, matchesIn, standOut } from './findMatches.ts';
import { searchMarks } from './searchMarks.ts';

export interface FindInArticleProps {
  article: RefObject<HTMLElement | null>;
  /** The words the article was found by. */
  q: string | undefined;
  /** The reader searches in the article. */
  finding: boolean;
  find: () => void;
  closeFind: () => void;
  /** The marks of the search are no longer wanted. */
  closeMarks: () => void;
  /** For browsers that cannot highlight: what the article's texts render marked, and how that is changed. */
  rendered: MarksOf | undefined;
  render: (marksOf: MarksOf | undefined) => void;
}

const NOTHING = { places: [] };

/** So long the number of places rests before it is read out while one types. */
const REST = 700;

/**
 * The found words of an opened article, marked, with a bar that leads from one to the next: the words of the search
 * it was opened from, or what is typed to be found in it.
 */
export function FindInArticle({
  article,
  q,
  finding,
  find,
  closeFind,
  closeMarks,
  rendered,
  render,
}: FindInArticleProps) {
  const { t } = useTexts();
  const [typed, setTyped] = useState('');
  const asked = finding ? typed.trim() : '';
  const marksOf = useMarksOf(q, asked);
  const [{ places, current }, setFound] = useState<{ places: Match[]; current?: number }>(NOTHING);

  useLayoutEffect(() => {
    if (!article.current) return undefined;
    // In the page are the marks of before: its places can be read once these ones are rendered.
    if (!canHighlight() && rendered !== marksOf) {
      render(marksOf);
      return undefined;
    }
    const found = marksOf ? matchesIn(article.current, marksOf) : [];
    // Where the words stand is known from the rendered page alone.
    // oxlint-disable-next-line react/set-state-in-effect
    setFound({ places: found });
    return canHighlight() ? paint('found', rangesOf(found)) : undefined;
  }, [article, marksOf, rendered, render]);
  useLayoutEffect(() => {
    const place = current === undefined ? undefined : places[current];
    return place && standOut(place);
  }, [places, current]);

  const step = useCallback(
    (by: 1 | -1) => {
      if (places.length === 0) return;
      const from = current ?? firstBelow(places) - (by === 1 ? 1 : 0);
      const next = (from + by + places.length) % places.length;
      const place = places[next];
      if (!place) return;
      setFound({ places, current: next });
      scrollToMatch(place);
      announce(t('find.heard', { n: next + 1, all: places.length, around: place.around }));
    },
    [places, current, t],
  );
  useStepKeys(step);

  const count = marksOf ? t('find.places', { count: places.length }) : '';
  useEffect(() => {
    if (!asked) return undefined;
    const timer = setTimeout(() => announce(count), REST);
    return () => clearTimeout(timer);
  }, [asked, count]);

  // A search may have found the article by its source or a keyword alone: then there is nowhere to lead to.
  if (!finding && (q === undefined || (marksOf && places.length === 0))) return undefined;
  return (
    <FindBar
      said={
        current === undefined || places.length === 0
          ? count
          : t('find.nth', { n: current + 1, all: places.length })
      }
      some={places.length > 0}
      step={step}
      field={finding ? { typed, setTyped } : undefined}
      find={find}
      close={
        finding
          ? () => {
              setTyped('');
              closeFind();
            }
          : closeMarks
      }
    />
  );
}

const rangesOf = (places: readonly Match[]): Range[] =>
  places.flatMap(({ at }) => (at instanceof Range ? [at] : []));

/** What to mark: what is typed; without that the words of the search, in the forms the collection has of them. */
function useMarksOf(q: string | undefined, typed: string): MarksOf | undefined {
  const { data, isError } = useQuery({ ...formsQuery(q ?? ''), enabled: q !== undefined });
  return useMemo(() => {
    if (typed) return (text) => findInText(text, typed);
    if (q === undefined || (!data && !isError)) return undefined;
    return searchMarks(q, data);
  }, [q, typed, data, isError]);
}

/** n and p go to the next and the previous place; on an Arabic keyboard these keys write ى and ح. */
const STEP_KEYS: Partial<Record<string, 1 | -1>> = { n: 1, ى: 1, p: -1, ح: -1 };

function useStepKeys(step: (by: 1 | -1) => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.defaultPrevented) return;
      const by = STEP_KEYS[event.key];
      const at = event.target;
      if (by === undefined) return;
      if (at instanceof HTMLElement && at.closest('input, textarea, select, [contenteditable]')) return;
      event.preventDefault();
      step(by);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [step]);
}
