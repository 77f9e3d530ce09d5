import type { ReactNode, RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Article } from '../../../article/article.ts';
import { Cross } from '../../ui/Icons.tsx';
import { listenTexts } from '../../i18n/listenTexts.ts';
import { useDismissable } from '../../ui/useDismissable.ts';
import { useLazyTexts } from '../../i18n/lazyTexts.ts';
import { Player } from './Player.tsx';
import { arabicVoices } from './voices.ts';
import './listen.css';

export interface ListenBarProps {
  article: Article;
  /** The article as it stands on the page. */
  body: RefObject<HTMLElement | null>;
  close: () => void;
}

/** Bar of an article that the device reads aloud; leaving the page ends it. */
export function ListenBar({ article, body, close }: ListenBarProps) {
  const { t } = useLazyTexts(listenTexts);
  const voices = useArabicVoices();
  if (voices === 'unsupported') return <Bar close={close} alert={t('listening:unsupported')} />;
  if (!voices) {
    return (
      <Bar close={close}>
        <span className="said">{t('listening:waiting')}</span>
      </Bar>
    );
  }
  const [first] = voices;
  if (!first) return <Bar close={close} alert={t('listening:noVoice')} />;
  return (
    <Bar close={close}>
      <Player key={article.id} body={body} voices={[first, ...voices.slice(1)]} />
    </Bar>
  );
}

/** Arabic voices of the device; undefined while the browser gathers them. */
function useArabicVoices(): SpeechSynthesisVoice[] | 'unsupported' | undefined {
  const [voices, setVoices] = useState<SpeechSynthesisVoice[]>();
  const supported = 'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window;
  useEffect(() => {
    let here = true;
    if (supported) void arabicVoices(speechSynthesis).then((found) => here && setVoices(found));
    return () => {
      here = false;
    };
  }, [supported]);
  return supported ? voices : 'unsupported';
}

/** Frame of the listening bar, with the button that closes it. */
function Bar({ close, alert, children }: { close: () => void; alert?: string; children?: ReactNode }) {
  const { t } = useLazyTexts(listenTexts);
  const bar = useRef<HTMLElement>(null);
  useDismissable(close, { element: bar, escape: 'inside' });
  return (
    <section ref={bar} className="listenbar" aria-label={t('listening:name')} tabIndex={-1}>
      {alert !== undefined && <p role="alert">{alert}</p>}
      {children}
      <button className="away" aria-label={t('listening:close')} onClick={close}>
        <Cross />
      </button>
    </section>
  );
}
