import { useQuery } from '@tanstack/react-query';
import { useId, useLayoutEffect, useRef } from 'react';
import { libraryQuery } from '../../client/queries.ts';
import { libraryAddress } from '../../site/addresses.ts';
import { NO_FILTER, withWords } from '../../site/filter.ts';
import { helpTexts } from '../i18n/helpTexts.ts';
import { useLazyTexts } from '../i18n/lazyTexts.ts';
import { Link } from '../routing/Link.tsx';
import { Cross } from '../ui/Icons.tsx';
import { useDismissable } from '../ui/useDismissable.ts';
import { useArabic } from '../ui/language.ts';
import { searchExamples } from './searchExamples.ts';
import '../ui/lowerDialog.css';
import './searchHelp.css';

/**
 * Card «كيف أبحث؟»: the ways of asking, each with an example of this collection that runs when pressed. The browser keeps
 * the focus inside, and returns it when the card closes.
 */
export function SearchHelp({ close }: { close: () => void }) {
  const { t } = useLazyTexts(helpTexts);
  const arabic = useArabic();
  const title = useId();
  const card = useRef<HTMLDialogElement>(null);
  const { data } = useQuery(libraryQuery());
  useLayoutEffect(() => {
    const own = card.current;
    own?.showModal();
    return () => own?.close();
  }, []);
  useDismissable(close, { escape: 'first' });
  return (
    <dialog
      ref={card}
      className="lower-dialog helpcard"
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <header>
        <h2 id={title}>{t('help:title')}</h2>
        <button className="close" onClick={close} aria-label={t('help:close')}>
          <Cross />
        </button>
      </header>
      <p className="say">{t('help:say')}</p>
      <ul>
        {data &&
          searchExamples(data).map(({ way, q }) => (
            <li key={way}>
              <Link ref={null} to={libraryAddress(withWords(NO_FILTER, q))} onClick={close} {...arabic}>
                <bdi className="ul">{q}</bdi>
              </Link>
              <span>{t(`help:ways.${way}`)}</span>
            </li>
          ))}
      </ul>
    </dialog>
  );
}
