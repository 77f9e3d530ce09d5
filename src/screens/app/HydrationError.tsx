import type { i18n } from 'i18next';
import { useState } from 'react';
import { TextsProvider, useTexts } from '../i18n/useTexts.tsx';
import { SiteError } from '../../client/fetchFile.ts';
import { problemKind } from '../ui/Problem.tsx';

interface Failure {
  error: unknown;
  /** Tries once more. Resolves even if that fails again. */
  again: () => Promise<void>;
}

/**
 * The line below a prerendered page whose data could not be loaded. The text above stays readable and its links work as
 * ordinary links; only the application's additions are missing.
 */
export function HydrationError({ texts, ...failure }: Failure & { texts: i18n }) {
  return (
    <TextsProvider texts={texts}>
      <FailureLine {...failure} />
    </TextsProvider>
  );
}

function FailureLine({ error, again }: Failure) {
  const { t } = useTexts();
  const [trying, setTrying] = useState(false);
  const tryAgain = () => {
    setTrying(true);
    void again().then(() => setTrying(false));
  };
  return (
    <aside className="wrap" role="alert">
      <div className="cut flex flex-wrap items-center gap-x-5 gap-y-2">
        <button className="btn" onClick={tryAgain} disabled={trying}>
          {t('problem.again')}
        </button>
        <p>
          {t('problem.first', { what: t(`problem.${problemKind(error)}.headline`) })}
          {error instanceof SiteError && (
            <>
              {' '}
              <bdi dir="ltr">{error.path}</bdi>
            </>
          )}
        </p>
      </div>
    </aside>
  );
}
