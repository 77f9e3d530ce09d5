import { FOCUS_CHANGED } from '../../routing/events.ts';
import { rootAttributes } from '../../routing/rootAttributes.ts';

export const isFocused = (): boolean => 'focus' in rootAttributes();

/** Begins reading without margins: sets `data-focus` on the root element, by which tools.css hides all but the text. */
export function startFocus(): void {
  rootAttributes().focus = '';
  dispatchEvent(new Event(FOCUS_CHANGED));
}

export function endFocus(): void {
  delete rootAttributes().focus;
  dispatchEvent(new Event(FOCUS_CHANGED));
}

export function watchFocus(changed: () => void): () => void {
  addEventListener(FOCUS_CHANGED, changed);
  return () => removeEventListener(FOCUS_CHANGED, changed);
}
