import { useQuery } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../i18n/useTexts.tsx';
import { writeFilter } from '../../../site/filter.ts';
import { askAgain, codeQuery } from '../../routing/lazyCode.ts';
import { OnPaper } from './OnPaper.tsx';
import type { ShownList } from './useArticleList.ts';

/** Code of the long list, fetched after the first view, which does not need it. */
const listCode = codeQuery('ArticleList', () => import('./ArticleList.tsx'));

/** Distance from the window at which the list's code is fetched if the reader has not scrolled yet. */
const NEAR = '200px';

/** The articles after the front, as a long list. */
export function RestOfList({ shown: { filter, order, front } }: { shown: ShownList }) {
  const { t } = useTexts();
  const end = useRef<HTMLDivElement>(null);
  const near = useNear(end);
  const { data, error, refetch } = useQuery({ ...listCode, enabled: near });
  useKeptAtIndex(data !== undefined);
  if (order.total <= front.length) return undefined;
  if (error) {
    return (
      <p className="failed" role="alert">
        {t('library.entriesFailed')}
        <button className="btn" onClick={() => void askAgain(refetch)}>
          {t('library.again')}
        </button>
      </p>
    );
  }
  if (!data)
    return (
      <div ref={end}>
        <OnPaper shown={front.length} all={order.total} />
      </div>
    );
  const name = writeFilter(filter);
  return (
    <data.ArticleList key={name} name={name} label={t('library.rest')} order={order} skip={front.length} />
  );
}

/** Tells whether the reader has scrolled, or the element is nearly in view. Once true it stays true. */
function useNear(element: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (near || !element.current) return undefined;
    const come = () => setNear(true);
    const watcher = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && come(), {
      rootMargin: NEAR,
    });
    watcher.observe(element.current);
    addEventListener('scroll', come, { once: true, passive: true });
    return () => {
      watcher.disconnect();
      removeEventListener('scroll', come);
    };
  }, [near, element]);
  return near;
}

/** Keeps the index in view for a reader who has just jumped to it: the list, when it appears, pushes it down. */
function useKeptAtIndex(come: boolean): void {
  useEffect(() => {
    if (!come || location.hash !== '#index') return undefined;
    const follow = () => document.getElementById('index')?.scrollIntoView();
    // In its first frame the list measures its rows and corrects the scroll position accordingly.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(follow);
    });
    return () => cancelAnimationFrame(frame);
  }, [come]);
}
