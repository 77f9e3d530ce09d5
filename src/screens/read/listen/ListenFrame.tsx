import type { ReactNode } from 'react';
import { useRef } from 'react';
import { Cross } from '../../ui/Icons.tsx';
import { listenTexts } from '../../i18n/listenTexts.ts';
import { useDismissable } from '../../ui/useDismissable.ts';
import { useLazyTexts } from '../../i18n/lazyTexts.ts';
import type { Voices } from './useArabicVoices.ts';
import { useArabicVoices } from './useArabicVoices.ts';
import './listen.css';

/**
 * Frame of a listening bar, with the button that closes it. Without a voice it says so in place of its content.
 * @param children content of the bar for the device's voices
 */
export function ListenFrame({
  name,
  className = 'listenbar',
  close,
  children,
}: {
  name: string;
  className?: string;
  close: () => void;
  children: (voices: Voices) => ReactNode;
}) {
  const { t } = useLazyTexts(listenTexts);
  const voices = useArabicVoices();
  const bar = useRef<HTMLElement>(null);
  useDismissable(close, { element: bar, escape: 'inside' });
  return (
    <section ref={bar} className={className} aria-label={name} tabIndex={-1}>
      {voices === undefined && <span className="said">{t('listening:waiting')}</span>}
      {voices === 'none' && <p role="alert">{t('listening:noVoice')}</p>}
      {voices === 'unsupported' && <p role="alert">{t('listening:unsupported')}</p>}
      {Array.isArray(voices) && children(voices)}
      <button className="away" aria-label={t('listening:close')} onClick={close}>
        <Cross />
      </button>
    </section>
  );
}
