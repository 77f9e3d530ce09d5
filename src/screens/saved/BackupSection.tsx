import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useRouter } from 'wouter';
import type { StoredRecord } from '../../storage/record.ts';
import type { SavedSearch } from '../../storage/savedSearch.ts';
import { hasMoreThanPosition } from '../../storage/record.ts';
import { writeBackup } from '../../storage/backupFile.ts';
import { articleAddress } from '../../site/addresses.ts';
import { announce } from '../ui/Announcer.tsx';
import { savedBookCode } from '../export/lazyExport.ts';
import { saveFile } from '../export/saveFile.ts';
import { today } from '../../text/calendar.ts';
import { useLazyTexts } from '../i18n/lazyTexts.ts';
import { ClearHistory } from './ClearHistory.tsx';
import { annotationsMarkdown } from './annotationsMarkdown.ts';
import { ofPart } from './savedTabs.ts';
import type { useImport } from './useImport.ts';
import { savedTexts } from '../i18n/savedTexts.ts';

/** Section for all records: backups to save and to restore, a book, a page to print, the history to clear. */
export function BackupSection({
  records,
  searches,
  importing,
}: {
  records: readonly StoredRecord[];
  searches: readonly SavedSearch[];
  importing: ReturnType<typeof useImport>;
}) {
  const { t, i18n } = useLazyTexts(savedTexts);
  const client = useQueryClient();
  const { base } = useRouter();
  const chooser = useRef<HTMLInputElement>(null);
  const annotated = ofPart(records, 'marks');
  const save = (text: string, type: string, extension: string) =>
    saveFile(new Blob([text], { type: `${type};charset=utf-8` }), `warraq-${today()}.${extension}`);
  const exportAll = () => save(writeBackup(records, searches, new Date()), 'application/json', 'json');
  const exportAnnotations = () => {
    const address = (id: string, block: number) =>
      `${location.origin}${base}${articleAddress(id)}#p${block + 1}`;
    const text = annotationsMarkdown(annotated, { heading: t('saved:marks'), address });
    save(text, 'text/markdown', 'md');
  };
  const treasured = records.filter(hasMoreThanPosition);
  const book = () => {
    const make = async () => {
      const { saveSavedAsBook } = await client.fetchQuery(savedBookCode);
      await saveSavedAsBook(client, treasured, t('saved:saved'), i18n);
    };
    make().catch(() => announce(t('problem.unreachable.headline'), {}));
  };
  return (
    <section className="section copies" aria-labelledby="copies">
      <h2 id="copies" tabIndex={-1}>
        {t('saved:copies')}
      </h2>
      <p className="say">{t('saved:copiesSay')}</p>
      <div className="do">
        {records.length + searches.length > 0 && (
          <button className="btn" onClick={exportAll}>
            {t('saved:exportJson')}
          </button>
        )}
        {annotated.length > 0 && (
          <button className="btn" onClick={exportAnnotations}>
            {t('saved:exportMarkdown')}
          </button>
        )}
        {treasured.length > 0 && (
          <button className="btn" onClick={book}>
            {t('library.book')}
          </button>
        )}
        {records.length > 0 && (
          <button className="btn" onClick={() => print()}>
            {t('saved:print')}
          </button>
        )}
        <button className="btn" onClick={() => chooser.current?.click()}>
          {t('saved:import')}
        </button>
        <input
          ref={chooser}
          hidden
          type="file"
          accept=".json,application/json"
          aria-label={t('saved:import')}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) importing.take(file);
            // Otherwise choosing the same file again would be no change.
            currentTarget.value = '';
          }}
        />
      </div>
      <p className="small drop">{t('saved:drop')}</p>
      {importing.said && <p className="failed">{importing.said}</p>}
      <ClearHistory articles={ofPart(records, 'history').length} />
    </section>
  );
}
