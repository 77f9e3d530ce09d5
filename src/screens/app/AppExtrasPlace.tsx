import { useQuery } from '@tanstack/react-query';
import { useFirstSign } from '../routing/firstInteraction.ts';
import { appCompanionCode } from './lazyAppExtras.ts';

/** Where what goes along on every page stands, once the reader has given a sign. */
export function AppCompanionPlace({ path }: { path: string }) {
  const { data } = useQuery({ ...appCompanionCode, enabled: useFirstSign() });
  return data && <data.AppCompanion path={path} />;
}
