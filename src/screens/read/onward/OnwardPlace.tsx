import { useEffect, useRef, useState } from 'react';
import type { Article } from '../../../article/article.ts';
import { useLazyCode } from '../../routing/lazyCode.ts';
import { onwardCode } from './lazyOnward.ts';

/** Distance from the window at which the neighbours of an article are fetched. */
const NEAR = '300px';

/** Place of the neighbours at the end of a page; their code and data are fetched when the reader comes near it. */
export function OnwardPlace({ article }: { article: Article }) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  const { data } = useLazyCode(onwardCode, near);
  useEffect(() => {
    if (near || !place.current) return undefined;
    const watcher = new IntersectionObserver(
      (seen) => seen.some(({ isIntersecting }) => isIntersecting) && setNear(true),
      { rootMargin: NEAR },
    );
    watcher.observe(place.current);
    return () => watcher.disconnect();
  }, [near]);
  return <div ref={place}>{data && <data.Onward article={article} />}</div>;
}
