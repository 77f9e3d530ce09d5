import { useEffect } from 'react';
import { useTexts } from '../i18n/useTexts.tsx';
import { RELOAD_EVENT } from '../routing/events.ts';
import { offer } from '../routing/offer.ts';
import { useQuery } from '@tanstack/react-query';
import { useFirstInteraction } from '../routing/firstInteraction.ts';
import { appExtrasCode } from './lazyAppExtras.ts';

/** Place of the extras of every page, whose code loads after the reader's first interaction. */
export function AppExtrasPlace({ path }: { path: string }) {
  const { t } = useTexts();
  const { data, isError } = useQuery({ ...appExtrasCode, enabled: useFirstInteraction() });
  // The code that tells a newer version of the site from any other failure is part of what did not come.
  useEffect(() => {
    if (isError) offer(t('problem.part'), [t('problem.again'), () => dispatchEvent(new Event(RELOAD_EVENT))]);
  }, [isError, t]);
  return data && <data.AppExtras path={path} />;
}
