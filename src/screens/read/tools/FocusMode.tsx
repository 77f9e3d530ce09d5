import { useEffect, useSyncExternalStore } from 'react';
import { Cross } from '../../ui/Icons.tsx';
import { useTexts } from '../../i18n/useText.tsx';
import { endFocus, FOCUS_ASKED, isFocused, startFocus, watchFocus } from './focusMode.ts';

/** The way out of reading without margins: a button, and Escape. Leaving the article ends it too. */
export function FocusMode() {
  const { t } = useTexts();
  const focused = useSyncExternalStore(watchFocus, isFocused);
  useEffect(() => {
    const asked = (event: Event) => {
      event.preventDefault();
      if (isFocused()) endFocus();
      else startFocus();
    };
    document.addEventListener(FOCUS_ASKED, asked);
    return () => {
      document.removeEventListener(FOCUS_ASKED, asked);
      endFocus();
    };
  }, []);
  useEffect(() => {
    if (!focused) return undefined;
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      endFocus();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [focused]);
  if (!focused) return undefined;
  return (
    <button className="leavefocus" aria-label={t('tools:leaveFocus')} onClick={endFocus}>
      <Cross />
    </button>
  );
}
