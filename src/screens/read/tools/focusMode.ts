/** Asks, from anywhere on the page, for the text without its margins, or with them again. */
export const FOCUS_ASKED = 'warraq:focus';

const { dataset } = document.documentElement;

export const isFocused = (): boolean => 'focus' in dataset;

/** Nothing is left but the text. The root element says so (`data-focus`), tools.css does the rest. */
export function startFocus(): void {
  dataset['focus'] = '';
  dispatchEvent(new Event('warraq:focused'));
}

export function endFocus(): void {
  delete dataset['focus'];
  dispatchEvent(new Event('warraq:focused'));
}

export function watchFocus(changed: () => void): () => void {
  addEventListener('warraq:focused', changed);
  return () => removeEventListener('warraq:focused', changed);
}
