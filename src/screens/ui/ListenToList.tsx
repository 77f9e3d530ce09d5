import type { QueuedArticle } from '../../storage/listenQueue.ts';
import { listenTexts } from '../i18n/listenTexts.ts';
import { useLazyTexts } from '../i18n/lazyTexts.ts';
import { isListenedTo, openListenQueue, useListenQueue } from './listenQueue.ts';

/** Button that has a list read aloud, article after article (read/listen/QueueBar.tsx); it goes on where the reader stopped. */
export function ListenToList({ articles }: { articles: readonly QueuedArticle[] }) {
  const { t } = useLazyTexts(listenTexts);
  // The label changes once listening has stopped in the middle of the list.
  useListenQueue();
  const begun = isListenedTo(articles);
  return (
    <button className="listento" onClick={() => openListenQueue(articles)}>
      <span className="ul">{t(begun ? 'listening:listOn' : 'listening:list')}</span>
    </button>
  );
}
