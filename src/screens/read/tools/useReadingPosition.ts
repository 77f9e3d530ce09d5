import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import { withoutEntities } from '../../../text/entities.ts';
import type { ArticlePage } from '../../../site/files.ts';
import type { StoredRecord } from '../../../storage/record.ts';
import { anchorQuote, describeRange } from '../../../storage/textQuote.ts';
import { useStoredRecord } from './useStoredRecord.ts';
import { isReturning } from '../../routing/scrollMemory.ts';
import { briefOf } from '../../../storage/briefOf.ts';
import type { PagePosition } from './readingPosition.ts';
import { goToParagraph, pagePosition } from './readingPosition.ts';

/** An article that was only glanced at leaves no trace: the place is kept after so many milliseconds. */
const GLANCE = 3000;
/** So long the page has stood still when its place is kept. */
const REST = 1000;
/** Of a paragraph so many characters name it; the rest of its words are its context. */
const NAMED_BY = 48;
/** Nobody is taken back to a beginning. */
const LEAST_SHARE = 0.05;

/**
 * Keeps where the reader is, by paragraph, and on return to an article begun goes on from there: unless the address
 * names a place, the history knows one, or the reader has already moved.
 * @returns the place now, and whether the reader was just brought back to it
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
  const { kept, change, problem } = useStoredRecord(page.article.id);
  const [now, setNow] = useState<PagePosition>();
  const [resumed, setResumed] = useState(false);
  const known = useRef(false);
  const save = useRef(change);
  useEffect(() => {
    save.current = change;
  });

  useEffect(() => {
    if (known.current || kept === undefined) return;
    known.current = true;
    const { place } = kept;
    if (!article.current || !place || place.done || place.share < LEAST_SHARE) return;
    if (location.hash || isReturning() || scrollY > 40) return;
    const found = anchorQuote(blocksOf(page), place.at);
    if (!found || found.block === 0) return;
    goToParagraph(article.current, found.block);
    // What was read off the disk is shown by moving the page: it can be known only now.
    // oxlint-disable-next-line react/set-state-in-effect
    setResumed(true);
  }, [kept, page, article]);

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

/** The paragraphs as they are shown. */
const blocksOf = ({ article }: ArticlePage): string[] =>
  article.body.map(({ text }) => withoutEntities(text));

/** Once read to the end, an article stays read; going through it again moves the place only. */
function withPosition(
  kept: StoredRecord,
  page: ArticlePage,
  { block, share, atEnd }: PagePosition,
): StoredRecord {
  const blocks = blocksOf(page);
  const at = describeRange(blocks, block, 0, Math.min(NAMED_BY, blocks[block]?.length ?? 0));
  const done = atEnd || kept.place?.done;
  return { ...kept, place: { at, share, when: Date.now(), ...(done && { done }) } };
}
