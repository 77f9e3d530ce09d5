import { useState } from 'react';
import type { ArticlePage } from '../../../site/files.ts';
import { useQueryClient } from '@tanstack/react-query';
import { announce } from '../../ui/Announcer.tsx';
import { withoutOverrides } from '../../../text/bidi.ts';
import { useTexts } from '../../i18n/useTexts.tsx';
import { bookCode } from '../../export/lazyExport.ts';
import { CiteTools } from './CiteTools.tsx';
import { startFocus } from './focusState.ts';

/** Tools needed less often: share, copy the link, cite, print, save as a book, read without margins. */
export function MoreTools({ page }: { page: ArticlePage }) {
  const { t } = useTexts();
  const client = useQueryClient();
  const [uncopied, setUncopied] = useState<string>();
  const title = withoutOverrides(page.article.title);
  const share = () => {
    // Closing the device's sheet without a choice rejects too, and is no failure.
    navigator.share({ title, url: addressNow() }).catch(() => undefined);
  };
  const copy = () => {
    const address = addressNow();
    const write = async () => {
      await navigator.clipboard.writeText(address);
      setUncopied(undefined);
      announce(t('tools:copied'));
    };
    write().catch(() => setUncopied(address));
  };
  const book = () => {
    const make = async () => {
      const { bookOfPage, saveBook } = await client.fetchQuery(bookCode);
      const file = saveBook(bookOfPage(page, t, location.href));
      announce(t('tools:bookDone', { file }));
    };
    make().catch(() => announce(t('tools:bookFailed', { what: t('tools:bookParts') })));
  };
  return (
    <div className="moretools">
      {'share' in navigator && (
        <button className="tool" onClick={share}>
          <span>{t('tools:share')}</span>
        </button>
      )}
      <button className="tool" onClick={copy}>
        <span>{t('tools:copy')}</span>
      </button>
      {uncopied !== undefined && <Uncopied address={uncopied} />}
      <CiteTools page={page} />
      <button className="tool" onClick={() => print()}>
        <span>{t('tools:print')}</span>
      </button>
      <button className="tool" onClick={book}>
        <span>{t('tools:book')}</span>
      </button>
      <button className="tool" onClick={startFocus}>
        <span>{t('tools:focus')}</span>
      </button>
    </div>
  );
}

/** Address of the page without its query and fragment. */
const addressNow = (): string => location.origin + location.pathname;

/** Field with the address, to be copied by hand where the clipboard refuses. */
function Uncopied({ address }: { address: string }) {
  const { t } = useTexts();
  return (
    <label className="uncopied" role="alert">
      {t('tools:notCopied')}
      <input
        className="line"
        dir="ltr"
        readOnly
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
    </label>
  );
}
