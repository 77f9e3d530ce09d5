import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { ArticlePage } from '../../../site/files.ts';
import type { StoredRecord } from '../../../storage/record.ts';
import { anchorQuote, describeRange } from '../../../storage/textQuote.ts';
import { blockTexts } from '../../highlight/blockElements.ts';
import { useStoredRecord } from './useStoredRecord.ts';
import { isReturning } from '../../routing/scrollMemory.ts';
import { briefOf } from '../../../storage/briefOf.ts';
import type { PagePosition } from './pagePosition.ts';
import { goToParagraph, pagePosition } from './pagePosition.ts';

/** Milliseconds an article must be open before its position is stored: a glance leaves no trace. */
const GLANCE = 3000;
/** Milliseconds without scrolling after which the position is stored. */
const REST = 1000;
/** Characters of a paragraph that name it in the position's text quote. */
const NAMED_BY = 48;
/** Least share of the text that must have been read for the reader to be brought back. */
const LEAST_SHARE = 0.05;

/**
 * Stores the reader's position by paragraph, and scrolls to it when an unfinished article is opened again: unless the
 * address names a place, the history has one, or the reader has already scrolled.
 * @returns the present position, and whether the reader was just brought back to the stored one
 */
export function useReadingPosition(
  page: ArticlePage,
  article: RefObject<HTMLElement | null>,
): {
  now: PagePosition | undefined;
  resumed: boolean;
  endResumed: () => void;
  problem: ReturnType<typeof useStoredRecord>['problem'];
} {
  const { record, change, problem } = useStoredRecord(page.article.id);
  const [now, setNow] = useState<PagePosition>();
  const [resumed, setResumed] = useState(false);
  const known = useRef(false);
  const save = useRef(change);
  useEffect(() => {
    save.current = change;
  });

  useEffect(() => {
    if (known.current || record === undefined) return;
    known.current = true;
    const { place } = record;
    if (!article.current || !place || place.done || place.share < LEAST_SHARE) return;
    if (location.hash || isReturning() || scrollY > 40) return;
    const found = anchorQuote(blockTexts(page.article), place.at);
    if (!found || found.block === 0) return;
    goToParagraph(article.current, found.block);
    // Only after scrolling is it known that the reader was brought back.
    // oxlint-disable-next-line react/set-state-in-effect
    setResumed(true);
  }, [record, page, article]);

  useEffect(() => {
    const opened = Date.now();
    let frame = 0;
    let rest: ReturnType<typeof setTimeout> | undefined;
    let written: PagePosition | undefined;
    const look = () => article.current && pagePosition(article.current);
    const keep = () => {
      clearTimeout(rest);
      const place = look();
      if (!place || Date.now() - opened < GLANCE) return;
      if (written && written.block === place.block && written.atEnd === place.atEnd) return;
      written = place;
      void save.current(briefOf(page), (before) => withPosition(before, page, place));
    };
    const moved = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        setNow(look() ?? undefined);
      });
      clearTimeout(rest);
      rest = setTimeout(keep, REST);
    };
    const first = setTimeout(keep, GLANCE + 50);
    const left = () => {
      if (document.visibilityState === 'hidden') keep();
    };
    moved();
    addEventListener('scroll', moved, { passive: true });
    addEventListener('resize', moved);
    document.addEventListener('visibilitychange', left);
    return () => {
      keep();
      cancelAnimationFrame(frame);
      clearTimeout(first);
      removeEventListener('scroll', moved);
      removeEventListener('resize', moved);
      document.removeEventListener('visibilitychange', left);
    };
  }, [page, article]);

  return { now, resumed, endResumed: () => setResumed(false), problem };
}

/** Record with the new position. An article once read to its end stays read. */
function withPosition(
  record: StoredRecord,
  page: ArticlePage,
  { block, share, atEnd }: PagePosition,
): StoredRecord {
  const blocks = blockTexts(page.article);
  const at = describeRange(blocks, block, 0, Math.min(NAMED_BY, blocks[block]?.length ?? 0));
  const done = atEnd || record.place?.done;
  return { ...record, place: { at, share, when: Date.now(), ...(done && { done }) } };
}
