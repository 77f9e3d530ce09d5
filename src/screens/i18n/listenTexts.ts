import type { LazyTexts } from './lazyTexts.ts';

/** Texts of reading aloud. */
export const listenTexts: LazyTexts = {
  name: 'listening',
  files: import.meta.glob<object>('./*/listen.ts', { eager: true, import: 'listening' }),
};
