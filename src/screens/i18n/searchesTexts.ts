import type { LazyTexts } from './lazyTexts.ts';

/** Texts of saved searches: over results, and among what is saved. */
export const searchesTexts: LazyTexts = {
  name: 'searches',
  files: import.meta.glob<object>('./*/filters.ts', { eager: true, import: 'searches' }),
};
