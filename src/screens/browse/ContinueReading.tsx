import { useLayoutEffect, useSyncExternalStore } from 'react';
import { useTexts } from '../i18n/useTexts.tsx';
import type { LastRead } from '../../storage/lastRead.ts';
import { readLastRead } from '../../storage/lastRead.ts';
import { articleAddress } from '../../site/addresses.ts';
import { useArabic } from '../ui/language.ts';
import { Link } from '../routing/Link.tsx';
import { durationText } from '../ui/entries/duration.ts';
import { BidiText } from '../ui/BidiText.tsx';
import { rootAttributes } from '../routing/rootAttributes.ts';

/**
 * «تابع القراءة»: a line with the unfinished article read last and the minutes left; its lower edge shows how much
 * of the article was read. A script in index.html says on the root element that there is one, so that the line has
 * its place from the first paint.
 */
export function ContinueReading() {
  const { t } = useTexts();
  const arabic = useArabic();
  const last = useSyncExternalStore(
    () => () => undefined,
    readOnce,
    () => undefined,
  );
  useLayoutEffect(() => {
    const attributes = rootAttributes();
    // The stored article may have changed, or be gone, since the document was opened.
    if (readOnce()) attributes.continue = '';
    else delete attributes.continue;
  }, []);
  return (
    <div className="continue">
      {last && (
        <Link to={articleAddress(last.id)}>
          <span className="small">{t('library.continue')}</span>
          <span className="hl" {...arabic}>
            <BidiText text={last.title} />
          </span>
          <span className="small">{t('library.left', { time: durationText(last.minutes, t) })}</span>
          <i style={{ inlineSize: `${last.share * 100}%` }} />
        </Link>
      )}
    </div>
  );
}

let read: { text: string | undefined; last: LastRead | undefined } | undefined;

/** Reads the article last read; the same object while the stored text is the same. */
function readOnce(): LastRead | undefined {
  const last = readLastRead(import.meta.env.BASE_URL);
  const text = JSON.stringify(last);
  if (!read || read.text !== text) read = { text, last };
  return read.last;
}
