import { useEffect, useState } from 'react';
import { useTexts } from '../i18n/useTexts.tsx';
import { announce } from './Announcer.tsx';
import { Screen } from './Problem.tsx';

/** Milliseconds before the lines of a wait, so that a short one shows nothing. */
const LINES_AFTER = 300;
/** Milliseconds before the sentence of a wait. */
const SENTENCE_AFTER = 2500;

/**
 * Lines in place of a text that is loading: static hairlines, then a sentence.
 * @param again offered with the sentence: begins anew what is waited for
 */
export function Waiting({ again }: { again?: () => void }) {
  const isLong = useAfter(LINES_AFTER);
  return (
    <div className="waiting" aria-busy>
      {isLong && (
        <>
          <i />
          <i />
          <i />
        </>
      )}
      <StillLoading {...(again && { again })} />
    </div>
  );
}

/** Sentence that something still loads, once that takes long, with a button that begins it anew. */
export function StillLoading({ again }: { again?: () => void }) {
  const { t } = useTexts();
  const isLate = useAfter(SENTENCE_AFTER);
  useEffect(() => {
    if (isLate) announce(t('shell.slow'));
  }, [isLate, t]);
  if (!isLate) return undefined;
  return (
    <p className="small still">
      {t('shell.slow')}{' '}
      {again && (
        <button className="ul" onClick={again}>
          {t('problem.again')}
        </button>
      )}
    </p>
  );
}

/** Tells whether a component has been there for some milliseconds. */
function useAfter(ms: number): boolean {
  const [isPast, setIsPast] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsPast(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return isPast;
}

/** Screen whose data is loading. @param again begins to load anew */
export function WaitingScreen({ again }: { again?: () => void }) {
  const { t } = useTexts();
  return (
    <Screen>
      <h1 className="unseen">{t('shell.loading')}</h1>
      <Waiting {...(again && { again })} />
    </Screen>
  );
}
