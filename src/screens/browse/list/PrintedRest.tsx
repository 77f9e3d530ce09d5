import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { entriesQuery } from '../../../client/queries.ts';
import { ENTRIES_PER_FILE } from '../../../site/files.ts';
import type { Entry } from '../../../site/files.ts';
import { EntryMeta } from '../../ui/entries/EntryMeta.tsx';
import { HeadlineLink } from '../../ui/entries/HeadlineLink.tsx';
import { useArabic } from '../../ui/language.ts';
import type { Order } from './listOrder.ts';
import { OnPaper } from './OnPaper.tsx';

/** Most articles on paper: some forty sheets. */
const MOST = 1000;

/**
 * The rest of the list on paper. On the screen the document holds only the rows in view, which would print as a gap after the front:
 * here stand all articles that follow it without a gap among those already fetched, and how many they are of all.
 */
export function PrintedRest({ order, skip }: { order: Order; skip: number }) {
  const client = useQueryClient();
  const arabic = useArabic();
  if (!usePrinting()) return undefined;
  const entryAt = (ordinal: number) =>
    client.getQueryData(entriesQuery(Math.floor(ordinal / ENTRIES_PER_FILE)).queryKey)?.[
      ordinal % ENTRIES_PER_FILE
    ];
  const entries: Entry[] = [];
  for (let place = skip; place < order.total && entries.length < MOST; place++) {
    const entry = entryAt(order.at(place));
    if (!entry) break;
    entries.push(entry);
  }
  return (
    <div className="on-paper">
      <ol className="front" {...arabic}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <HeadlineLink ref={null} entry={entry} />
            <EntryMeta entry={entry} />
          </li>
        ))}
      </ol>
      <OnPaper shown={skip + entries.length} all={order.total} />
    </div>
  );
}

/** Tells whether the page is being printed; it is rendered anew before the browser lays it out for paper. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const set = (now: boolean) => () => flushSync(() => setPrinting(now));
    const [begins, ends] = [set(true), set(false)];
    addEventListener('beforeprint', begins);
    addEventListener('afterprint', ends);
    return () => {
      removeEventListener('beforeprint', begins);
      removeEventListener('afterprint', ends);
    };
  }, []);
  return printing;
}
