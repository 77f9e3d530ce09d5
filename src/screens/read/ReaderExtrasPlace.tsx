import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { shelfIsBegun } from '../../storage/databaseName.ts';
import { readerCompanionCode } from './lazyReaderExtras.ts';
import type { ToolsProps } from './tools/ArticleTools.tsx';
import { useFirstSign } from '../routing/firstInteraction.ts';
import { useIdle } from '../routing/useIdle.ts';

/*
 * Components of their own: what is rendered anew when their code comes is rendered in one piece, and must not be the
 * whole page.
 */

/** The same for what goes along with reading: at once where something was kept, for it may have to be shown. */
export function ReaderCompanionPlace(props: ToolsProps) {
  const kept = useShelfBegun();
  const stirred = useFirstSign();
  const { data } = useQuery({ ...readerCompanionCode, enabled: kept || stirred });
  return data && <data.ReaderCompanion {...props} />;
}

/** @returns whether something was ever kept; asked when the browser is idle */
function useShelfBegun(): boolean {
  const idle = useIdle();
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    if (!idle) return undefined;
    let here = true;
    void shelfIsBegun(import.meta.env.BASE_URL).then((is) => here && setBegun(is));
    return () => {
      here = false;
    };
  }, [idle]);
  return begun;
}
