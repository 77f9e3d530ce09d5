import { OwnWords } from '../OwnWords.tsx';
import { useWords } from '../texts/words.ts';
import type { Removal } from './removals.ts';
import { removedSaid } from './useRemovals.ts';
import { shelfWords } from './words.ts';

/** What stands where something was removed: that it was, and the way back. */
export function RemovedLine({ removal, undo }: { removal: Removal; undo: (removal: Removal) => void }) {
  const { t } = useWords(shelfWords);
  return (
    <p className="gone-line">
      <OwnWords>{removedSaid(removal, t)}</OwnWords>{' '}
      <button className="turn" onClick={() => undo(removal)}>
        <span className="ul">{t('shelf:undo')}</span>
      </button>
    </p>
  );
}
