import type { LazyTexts } from './lazyTexts.ts';

/** Texts of stored articles and of `/saved/`. */
export const savedTexts: LazyTexts = {
  name: 'saved',
  files: import.meta.glob<object>('./*/saved.ts', { eager: true, import: 'saved' }),
};
