import { useQuery } from '@tanstack/react-query';
import { useFirstInteraction } from '../routing/firstInteraction.ts';
import { appExtrasCode } from './lazyAppExtras.ts';

/** Place of the extras of every page, whose code loads after the reader's first interaction. */
export function AppExtrasPlace({ path }: { path: string }) {
  const { data } = useQuery({ ...appExtrasCode, enabled: useFirstInteraction() });
  return data && <data.AppExtras path={path} />;
}
