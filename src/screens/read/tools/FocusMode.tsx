import { useEffect, useSyncExternalStore } from 'react';
import { Cross } from '../../ui/Icons.tsx';
import { useTexts } from '../../i18n/useTexts.tsx';
import { useDismissable } from '../../ui/useDismissable.ts';
import { FOCUS_REQUESTED } from '../../routing/events.ts';
import { endFocus, isFocused, startFocus, watchFocus } from './focusState.ts';

/**
 * Turns reading without margins on and off on request, and shows the button that ends it. Leaving the article ends
 * it too.
 */
export function FocusMode() {
  const focused = useSyncExternalStore(watchFocus, isFocused);
  useEffect(() => {
    const asked = (event: Event) => {
      event.preventDefault();
      if (isFocused()) endFocus();
      else startFocus();
    };
    document.addEventListener(FOCUS_REQUESTED, asked);
    return () => {
      document.removeEventListener(FOCUS_REQUESTED, asked);
      endFocus();
    };
  }, []);
  return focused && <LeaveFocus />;
}

function LeaveFocus() {
  const { t } = useTexts();
  useDismissable(endFocus);
  return (
    <button className="leavefocus" aria-label={t('tools:leaveFocus')} onClick={endFocus}>
      <Cross />
    </button>
  );
}
