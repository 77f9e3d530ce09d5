import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useRouter } from 'wouter';
import { announce } from '../ui/Announcer.tsx';
import { askAgain } from '../routing/lazyCode.ts';
import { keysSheetCode } from '../keyboard/lazyKeyboard.ts';
import { useKeys } from '../keyboard/useShortcuts.ts';
import { peekCode } from '../peek/lazyPeek.ts';
import type { Meant } from '../peek/peekTarget.ts';
import { watchLinks } from '../peek/watchLinks.ts';
import { useTexts } from '../i18n/useText.tsx';

/** What goes along on every page: keys, and peeking into what a link leads to. */
export function AppCompanion({ path }: { path: string }) {
  return (
    <>
      <Keys />
      {/* A page newly shown begins anew: its focus was not put there by the reader. */}
      <Peeking key={path} />
    </>
  );
}

function Keys() {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  const { data, isError, refetch } = useQuery({ ...keysSheetCode, enabled: open });
  useKeys(
    useCallback(() => {
      setOpen(true);
      if (isError) void askAgain(refetch);
    }, [isError, refetch]),
  );
  useEffect(() => {
    if (isError) announce(t('problem.unreachable.headline'));
  }, [isError, t]);
  return open && data && <data.KeysSheet close={() => setOpen(false)} />;
}

/** When its code or its data does not come nothing is shown: the link is there still. */
function Peeking() {
  const { base } = useRouter();
  const [meant, setMeant] = useState<Meant>();
  const { data } = useQuery({ ...peekCode, enabled: meant !== undefined });
  useEffect(() => watchLinks(`${base}/`, setMeant), [base]);
  return meant && data && <data.Peek {...meant} close={() => setMeant(undefined)} />;
}
