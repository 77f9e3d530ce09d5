import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { readBackup } from '../../storage/backupFile.ts';
import { mergeSearches } from '../../storage/savedSearch.ts';
import { searchesTexts } from '../i18n/searchesTexts.ts';
import { announce } from '../ui/Announcer.tsx';
import { useLazyTexts } from '../i18n/lazyTexts.ts';
import { problemOf } from '../../client/storageQueries.ts';
import { storeOf } from '../../client/storageQueries.ts';
import { savedTexts } from '../i18n/savedTexts.ts';

/**
 * Restores a backup from a chosen file, or one dropped anywhere on the page.
 * @returns `said` is the sentence about the last file, read or refused
 */
export function useImport(): { take: (file: File) => void; said: string | undefined } {
  const { t } = useLazyTexts(savedTexts);
  useLazyTexts(searchesTexts);
  const client = useQueryClient();
  const [said, setSaid] = useState<string>();
  const taken = async (file: File): Promise<string> => {
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return t('saved:notTaken.unreadable');
    const read = readBackup(text);
    if (!read.ok) return t(`saved:notTaken.${read.problem}`);
    try {
      const store = await storeOf(client);
      await store.take(read.records);
      for (const theirs of read.searches)
        await store.changeSearch(theirs.address, (mine) => (mine ? mergeSearches(mine, theirs) : theirs));
    } catch (error) {
      return t(`saved:notKept.${problemOf(error)}`);
    }
    const parts: string[] = [t('saved:taken', { count: read.records.length })];
    if (read.searches.length) parts.push(t('searches:taken', { count: read.searches.length }));
    if (read.unreadable) parts.push(t('saved:unreadable', { count: read.unreadable }));
    return parts.join(' ');
  };
  const take = async (file: File) => {
    const sentence = await taken(file);
    setSaid(sentence);
    announce(sentence);
  };
  const dropped = useEffectEvent((file: File) => void take(file));
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const [file] = event.dataTransfer?.files ?? [];
      if (!file) return;
      event.preventDefault();
      dropped(file);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  }, []);
  return { take: (file) => void take(file), said };
}
