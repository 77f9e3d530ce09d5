import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { useRouter } from 'wouter';
import { packsExist } from '../../client/offline/keptHere.ts';
import { onReach, readReach, setReach } from '../../client/offline/reach.ts';
import type { PageWorker } from '../../client/offline/serviceWorker.ts';
import { startServiceWorker } from '../../client/offline/serviceWorker.ts';
import { useTexts } from '../i18n/useTexts.tsx';
import { mayFetchUnasked } from '../routing/idle.ts';
import { offerNewVersion } from '../routing/offer.ts';
import { keeperCode, offlineLineCode } from './lazyOffline.ts';

/** Reading without a network: starts the service worker, has it keep what is read, and says when the network is gone. */
export function Offline({ path }: { path: string }) {
  const { t } = useTexts();
  const { base } = useRouter();
  const [worker, setWorker] = useState<PageWorker>();
  const onNewVersion = useEffectEvent((change: () => void) => offerNewVersion(t, change));
  useEffect(() => {
    if (!import.meta.env.PROD || !mayFetchUnasked()) return;
    void startServiceWorker(`${base}/`, { onReach: setReach, onNewVersion }).then(setWorker);
  }, [base]);
  useEffect(() => {
    if (/^\/articles\/[^/]+\/$/.test(path))
      worker?.keepRead(`${location.pathname.slice(base.length + 1)}article.json`);
  }, [worker, base, path]);
  useKeeper(`${base}/`);
  useEffect(() => watchNetwork(), []);
  const isReached = useSyncExternalStore(onReach, readReach, () => true);
  const { data } = useQuery({ ...offlineLineCode, enabled: !isReached });
  return !isReached && data && <data.OfflineLine />;
}

/** Goes on keeping the collection where an earlier visit left it. */
function useKeeper(base: string): void {
  const { data: exists } = useQuery({ queryKey: ['packsExist'], queryFn: () => packsExist(base) });
  const { data: code } = useQuery({ ...keeperCode, enabled: exists === true });
  useEffect(() => void code?.siteKeeper().load(), [code]);
}

/** Records what the browser says of the network. @returns function that ends this */
function watchNetwork(): () => void {
  const isGone = () => setReach(false);
  const isBack = () => setReach(true);
  addEventListener('offline', isGone);
  addEventListener('online', isBack);
  return () => {
    removeEventListener('offline', isGone);
    removeEventListener('online', isBack);
  };
}
