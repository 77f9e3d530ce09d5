import type { RefObject } from 'react';
import { useEffect } from 'react';
import type { Article } from '../../../article/article.ts';
import { listenTexts } from '../../i18n/listenTexts.ts';
import { useLazyTexts } from '../../i18n/lazyTexts.ts';
import { closeListenQueue } from '../../ui/listenQueue.ts';
import { ListenFrame } from './ListenFrame.tsx';
import { Player } from './Player.tsx';

export interface ListenBarProps {
  article: Article;
  /** The article as it stands on the page. */
  body: RefObject<HTMLElement | null>;
  close: () => void;
}

/** Bar of an article that the device reads aloud; leaving the page ends it. It takes the place of a list being read. */
export function ListenBar({ article, body, close }: ListenBarProps) {
  const { t } = useLazyTexts(listenTexts);
  useEffect(closeListenQueue, []);
  return (
    <ListenFrame name={t('listening:name')} close={close}>
      {(voices) => <Player key={article.id} body={body} voices={voices} />}
    </ListenFrame>
  );
}
