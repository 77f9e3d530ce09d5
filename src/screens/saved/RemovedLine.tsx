import { InterfaceText } from '../ui/InterfaceText.tsx';
import { useLazyTexts } from '../i18n/lazyTexts.ts';
import type { Removal } from './removals.ts';
import { removedSaid } from './useUndoableRemoval.ts';
import { savedTexts } from '../i18n/savedTexts.ts';

/** Line in place of something removed: says that it was removed, with a button to undo that. */
export function RemovedLine({ removal, undo }: { removal: Removal; undo: (removal: Removal) => void }) {
  const { t } = useLazyTexts(savedTexts);
  return (
    <p className="gone-line">
      <InterfaceText>{removedSaid(removal, t)}</InterfaceText>{' '}
      <button className="turn" onClick={() => undo(removal)}>
        <span className="ul">{t('saved:undo')}</span>
      </button>
    </p>
  );
}
