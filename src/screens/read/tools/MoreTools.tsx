import type { MouseEvent } from 'react';
import { useState } from 'react';
import type { ArticlePage } from '../../../site/files.ts';
import { useQueryClient } from '@tanstack/react-query';
import { tell } from '../../ui/tell.ts';
import { withoutOverrides } from '../../../text/bidi.ts';
import { useTexts } from '../../i18n/useTexts.tsx';
import { bookCode } from '../../export/lazyExport.ts';
import { CiteTools } from './CiteTools.tsx';
import { startFocus } from './focusState.ts';

type PressEvent = MouseEvent<HTMLButtonElement>;

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
  const copy = ({ currentTarget: button }: PressEvent) => {
    const address = addressNow();
    const write = async () => {
      await navigator.clipboard.writeText(address);
      setUncopied(undefined);
      tell(t('tools:copied'), button);
    };
    write().catch(() => setUncopied(address));
  };
  const book = ({ currentTarget: button }: PressEvent) => {
    const make = async () => {
      const { bookOfPage, saveBook } = await client.fetchQuery(bookCode);
      const file = await saveBook(bookOfPage(page, t, location.href));
      tell(t('tools:bookDone', { file }), button);
    };
    make().catch(() => tell(t('tools:bookFailed', { what: t('tools:bookParts') }), button));
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
