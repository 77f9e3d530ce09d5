import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { databaseExists } from '../../storage/databaseName.ts';
import { readerExtrasCode } from './lazyReaderExtras.ts';
import type { ArticleToolsProps } from './tools/ArticleTools.tsx';
import { useFirstInteraction } from '../routing/firstInteraction.ts';
import { useIdle } from '../routing/useIdle.ts';

/*
 * Components of their own: what is rendered anew when their code comes is rendered in one piece, and must not be the
 * whole page.
 */

/** The same for what goes along with reading: at once where something was kept, for it may have to be shown. */
export function ReaderExtrasPlace(props: ArticleToolsProps) {
  const kept = useDatabaseExists();
  const stirred = useFirstInteraction();
  const { data } = useQuery({ ...readerExtrasCode, enabled: kept || stirred });
  return data && <data.ReaderExtras {...props} />;
}

/** @returns whether something was ever kept; asked when the browser is idle */
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
