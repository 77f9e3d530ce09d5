import { useState } from 'react';
import type { QueuedArticle } from '../../storage/listenQueue.ts';
import { listenTexts } from '../i18n/listenTexts.ts';
import { useLazyTexts } from '../i18n/lazyTexts.ts';
import { isListenedTo, openListenQueue } from './listenQueue.ts';

/** Button that has a list read aloud, article after article (read/listen/QueueBar.tsx); it goes on where the reader stopped. */
export function ListenToList({ articles }: { articles: readonly QueuedArticle[] }) {
  const { t } = useLazyTexts(listenTexts);
  const [begun] = useState(() => isListenedTo(articles));
  return (
    <button className="listento" onClick={() => openListenQueue(articles)}>
      <span className="ul">{t(begun ? 'listening:listOn' : 'listening:list')}</span>
    </button>
  );
}
