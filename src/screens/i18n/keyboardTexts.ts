import type { LazyTexts } from './lazyTexts.ts';

/** Texts of the list of keyboard shortcuts. */
export const keyboardTexts: LazyTexts = {
  name: 'keys',
  files: import.meta.glob<object>('./*/keyboard.ts', { eager: true, import: 'keys' }),
};
