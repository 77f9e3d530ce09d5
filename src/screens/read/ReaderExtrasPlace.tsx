import { useEffect, useState } from 'react';
import { databaseExists } from '../../storage/databaseName.ts';
import { readerExtrasCode } from './lazyReaderExtras.ts';
import type { ArticleToolsProps } from './tools/ArticleTools.tsx';
import { useFirstInteraction } from '../routing/firstInteraction.ts';
import { useLazyCode } from '../routing/lazyCode.ts';
import { useIdle } from '../routing/useIdle.ts';

/**
 * Fetches and shows the reader's extras: at once where the site has stored something, which may have to be shown, else at
 * the first interaction. A component of its own, so that their arrival renders only itself and not the whole page.
 */
export function ReaderExtrasPlace(props: ArticleToolsProps) {
  const kept = useDatabaseExists();
  const stirred = useFirstInteraction();
  const { data } = useLazyCode(readerExtrasCode, kept || stirred);
  return data && <data.ReaderExtras {...props} />;
}

/** Tells whether the site has a database; asks when the browser is idle. */
function useDatabaseExists(): boolean {
  const idle = useIdle();
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    if (!idle) return undefined;
    let here = true;
    void databaseExists(import.meta.env.BASE_URL).then((is) => here && setBegun(is));
    return () => {
      here = false;
    };
  }, [idle]);
  return begun;
}
