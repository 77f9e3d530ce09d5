import type { LazyTexts } from './lazyTexts.ts';

/** Texts of the card that shows how to search. */
export const helpTexts: LazyTexts = {
  name: 'help',
  files: import.meta.glob<object>('./*/help.ts', { eager: true, import: 'help' }),
};
