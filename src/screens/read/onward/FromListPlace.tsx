import type { Article } from '../../../article/article.ts';
import { useHistoryState } from '../../routing/historyState.ts';
import { useLazyCode } from '../../routing/lazyCode.ts';
import { fromListCode } from './lazyOnward.ts';

/** Line above an article that was opened from a list; its code is fetched for such an article only, its room kept. */
export function FromListPlace({ article }: { article: Article }) {
  const list = useHistoryState('list');
  const { data } = useLazyCode(fromListCode, list !== undefined);
  if (list === undefined) return undefined;
  return <div className="fromlist">{data && <data.FromList article={article} list={list} />}</div>;
}
