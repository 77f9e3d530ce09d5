import type { RefObject } from 'react';
import { useEffect, useState } from 'react';
import type { ArticlePage } from '../../../site/files.ts';
import { minutesLeft } from '../../../storage/record.ts';
import { announce } from '../../ui/Announcer.tsx';
import { Cross } from '../../ui/Icons.tsx';
import { savedTexts } from '../../i18n/savedTexts.ts';
import { useLazyTexts } from '../../i18n/lazyTexts.ts';
import { briefOf } from '../../../storage/briefOf.ts';
import { durationText } from '../../ui/entries/duration.ts';
import { useReadingPosition } from './useReadingPosition.ts';

/** Stores the reading position, returns to it when the article is opened again, and shows the minutes left. */
export function ReadingPosition({
  page,
  article,
}: {
  page: ArticlePage;
  article: RefObject<HTMLElement | null>;
}) {
  const { t } = useLazyTexts(savedTexts);
  const { now, resumed, endResumed, problem } = useReadingPosition(page, article);
  const [hidden, setHidden] = useState(false);
  useEffect(() => {
    if (resumed) announce(t('tools:resumed'));
  }, [resumed, t]);
  useResumedWhileStill(resumed, endResumed);
  const brief = briefOf(page);
  const left =
    now && !now.atEnd && now.share > 0
      ? t('library.left', {
          time: durationText(minutesLeft({ brief, place: { share: now.share, when: 0, at: NOWHERE } }), t),
        })
      : undefined;
  const fromStart = () => {
    scrollTo({ top: 0, behavior: 'instant' });
    endResumed();
  };
  return (
    <>
      {left !== undefined && !resumed && <p className="left">{left}</p>}
      {resumed && (
        <div className="resumed">
          <span>{t('tools:resumed')}</span>
          <button onClick={fromStart}>
            <span className="ul">{t('tools:fromStart')}</span>
          </button>
          <button className="away" aria-label={t('tools:dismiss')} onClick={endResumed}>
            <Cross />
          </button>
        </div>
      )}
      {problem !== undefined && !hidden && (
        <div className="resumed" role="alert">
          <span>{t(`tools:unkept.${problem}`)}</span>
          <button className="away" aria-label={t('tools:dismiss')} onClick={() => setHidden(true)}>
            <Cross />
          </button>
        </div>
      )}
    </>
  );
}

const NOWHERE = { block: 0, exact: '', before: '', after: '' };

/** Ends the notice «عدتَ إلى حيث توقفت» once the reader has scrolled half a window. */
function useResumedWhileStill(resumed: boolean, end: () => void): void {
  useEffect(() => {
    if (!resumed) return undefined;
    const from = scrollY;
    const moved = () => {
      if (Math.abs(scrollY - from) > innerHeight / 2) end();
    };
    addEventListener('scroll', moved, { passive: true });
    return () => removeEventListener('scroll', moved);
  });
}
