import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useRouter } from 'wouter';
import { announce } from '../ui/Announcer.tsx';
import { askAgain } from '../routing/lazyCode.ts';
import { HelpButton } from '../help/HelpButton.tsx';
import { shortcutsCode } from '../keyboard/lazyKeyboard.ts';
import { useShortcuts } from '../keyboard/useShortcuts.ts';
import { Offline } from '../offline/Offline.tsx';
import { queueCode } from '../read/listen/lazyListen.ts';
import { useListenQueue } from '../ui/listenQueue.ts';
import { peekCode } from '../peek/lazyPeek.ts';
import type { PeekTarget } from '../peek/peekTarget.ts';
import { watchFailures } from './watchFailures.ts';
import { watchLinks } from '../peek/watchLinks.ts';
import type { RootAttribute } from '../../site/rootAttributes.ts';
import { useTexts } from '../i18n/useTexts.tsx';

/** Keyboard shortcuts, help with searching, link previews and the service worker of every page. */
export function AppExtras({ path }: { path: string }) {
  // Effects of children run first, so keys and mouse are listened to by now; tests and outside drivers wait for this
  // attribute.
  useEffect(() => {
    document.documentElement.dataset['listens' satisfies RootAttribute] = '';
  }, []);
  const client = useQueryClient();
  const { t } = useTexts();
  useEffect(() => watchFailures(client, t), [client, t]);
  return (
    <>
      <Keys />
      <HelpButton />
      <Listening />
      <Offline path={path} />
      {/* Remounts on each page: the focus moved there by the navigation must not open a preview. */}
      <Peeking key={path} />
    </>
  );
}

/** List of articles being read aloud, on every page until it is closed. */
function Listening() {
  const queue = useListenQueue();
  const { data } = useQuery({ ...queueCode, enabled: queue !== undefined });
  return queue && data && <data.QueueBar queue={queue} />;
}

function Keys() {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  const { data, isError, refetch } = useQuery({ ...shortcutsCode, enabled: open });
  useShortcuts(
    useCallback(() => {
      setOpen(true);
      if (isError) void askAgain(refetch);
    }, [isError, refetch]),
  );
  useEffect(() => {
    if (isError) announce(t('problem.unreachable.headline'), {});
  }, [isError, t]);
  return open && data && <data.ShortcutsDialog close={() => setOpen(false)} />;
}

/**
 * Preview of the link on which the reader rests. If its code or data fails to load nothing is shown; the link
 * works all the same.
 */
function Peeking() {
  const { base } = useRouter();
  const [meant, setMeant] = useState<PeekTarget>();
  const { data } = useQuery({ ...peekCode, enabled: meant !== undefined });
  useEffect(() => watchLinks(`${base}/`, setMeant), [base]);
  return meant && data && <data.Peek {...meant} close={() => setMeant(undefined)} />;
}
