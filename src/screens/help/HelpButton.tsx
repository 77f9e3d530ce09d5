import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { helpTexts } from '../i18n/helpTexts.ts';
import { useLazyTexts } from '../i18n/lazyTexts.ts';
import { askAgain } from '../routing/lazyCode.ts';
import { announce } from '../ui/Announcer.tsx';
import { searchHelpCode } from './lazyHelp.ts';
import './helpButton.css';

/**
 * Button «كيف أبحث؟» at the end of the search box while the focus is there. It comes with the extras of the page, so that the
 * first view has no byte of it; what it opens loads on the first press.
 */
export function HelpButton() {
  const { t } = useLazyTexts(helpTexts);
  const [place, setPlace] = useState<Element>();
  const [open, setOpen] = useState(false);
  const { data, isError, refetch } = useQuery({ ...searchHelpCode, enabled: open });
  useEffect(() => {
    // The box is rendered before its extras load.
    // oxlint-disable-next-line react/set-state-in-effect
    setPlace(document.querySelector('[role=searchbox]')?.closest('search') ?? undefined);
  }, []);
  useEffect(() => {
    if (isError) announce(t('problem.unreachable.headline'), {});
  }, [isError, t]);
  const pressed = () => {
    setOpen(true);
    if (isError) void askAgain(refetch);
  };
  return (
    <>
      {place &&
        createPortal(
          <button className="searchhelp" aria-haspopup="dialog" aria-expanded={open} onClick={pressed}>
            {t('help:title')}
          </button>,
          place,
        )}
      {open && data && <data.SearchHelp close={() => setOpen(false)} />}
    </>
  );
}
