import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { KeptHere } from '../../client/offline/keptHere.ts';
import { SAVED } from '../../site/addresses.ts';
import { useLazyTexts } from '../i18n/lazyTexts.ts';
import { savedTexts } from '../i18n/savedTexts.ts';
import type { Texts } from '../i18n/useTexts.tsx';
import { Link } from '../routing/Link.tsx';
import { announce } from '../ui/Announcer.tsx';
import { keptHereQuery } from './keptHereQuery.ts';
import './offlineLine.css';

/** Line under the masthead while the network is gone: what can be read on this device. */
export function OfflineLine() {
  const { t } = useLazyTexts(savedTexts);
  const { data } = useQuery(keptHereQuery());
  const sentence = data && t('saved:offline.line', { what: whatOf(data, t) });
  useEffect(() => {
    if (sentence !== undefined) announce(sentence);
  }, [sentence]);
  const masthead = document.querySelector('.masthead');
  if (!masthead || sentence === undefined) return undefined;
  return createPortal(
    <p className="offline-line">
      {sentence} <Link to={SAVED}>{t('saved:saved')}</Link>
    </p>,
    masthead,
  );
}

/** Names what can be read here: the collection, or what was read. */
function whatOf({ read, whole }: KeptHere, t: Texts['t']): string {
  if (whole !== undefined) return t('saved:offline.lineWhole');
  if (read === 0) return t('saved:offline.lineFront');
  return t('saved:offline.lineRead', { articles: t('count.articles', { count: read }) });
}
