import type { Article } from '../../../article/article.ts';
import { useHistoryState } from '../../routing/historyState.ts';
import { mayFetchUnasked } from '../../routing/idle.ts';
import { useLazyCode } from '../../routing/lazyCode.ts';
import { useIdle } from '../../routing/useIdle.ts';
import { fromListCode } from './lazyOnward.ts';

/** Line above an article that was opened from a list; its code is fetched for such an article only, when the browser is idle; its room is kept. */
export function FromListPlace({ article }: { article: Article }) {
  const list = useHistoryState('list');
  const idle = useIdle();
  // The whole library is a list of little use to a reader who saves data.
  const wanted = idle && (list === '' ? mayFetchUnasked() : list !== undefined);
  const { data } = useLazyCode(fromListCode, wanted);
  if (list === undefined) return undefined;
  return <div className="fromlist">{data && <data.FromList article={article} list={list} />}</div>;
}
