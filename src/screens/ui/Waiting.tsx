import { useEffect, useState } from 'react';
import { useTexts } from '../i18n/useTexts.tsx';
import { Screen } from './Problem.tsx';

/**
 * Lines in place of a text that is loading: static hairlines, and only after 300 ms, so that a short wait shows
 * nothing.
 */
export function Waiting() {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="waiting" aria-busy>
      {long && (
        <>
          <i />
          <i />
          <i />
        </>
      )}
    </div>
  );
}

/** Screen whose data is loading. */
export function WaitingScreen() {
  const { t } = useTexts();
  return (
    <Screen>
      <h1 className="unseen">{t('shell.loading')}</h1>
      <Waiting />
    </Screen>
  );
}
