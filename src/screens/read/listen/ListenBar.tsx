import type { ReactNode, RefObject } from 'react';
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Article } from '../../../article/article.ts';
import { Cross } from '../../ui/Icons.tsx';
import { listeningAr } from '../../i18n/ar/listen.ts';
import { listeningEn } from '../../i18n/en/listen.ts';
import { useWords } from '../../i18n/lazyTexts.ts';
import { Player } from './Player.tsx';
import { arabicVoices } from './voices.ts';
import './listen.css';

const WORDS = { name: 'listening', words: { ar: listeningAr, en: listeningEn } } as const;

export interface ListenBarProps {
  article: Article;
  /** The article as it stands on the page. */
  body: RefObject<HTMLElement | null>;
  close: () => void;
}

/** The bar of an article that is read aloud by the device. It ends with the page. */
export function ListenBar({ article, body, close }: ListenBarProps) {
  const { t } = useWords(WORDS);
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

/** @returns nothing while they are waited for */
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

/** Takes the focus when it opens; Escape in it closes it, and what had the focus has it again. */
function Bar({ close, alert, children }: { close: () => void; alert?: string; children?: ReactNode }) {
  const { t } = useWords(WORDS);
  const bar = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const own = bar.current;
    own?.focus({ preventScroll: true });
    return () => {
      const inside = document.activeElement === document.body || own?.contains(document.activeElement);
      if (inside && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  });
  useEffect(() => {
    const own = bar.current;
    own?.addEventListener('keydown', pressed);
    return () => own?.removeEventListener('keydown', pressed);
  }, []);
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
