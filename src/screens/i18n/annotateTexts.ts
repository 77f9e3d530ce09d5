import type { LazyTexts } from './lazyTexts.ts';

/** Texts of highlights, notes and quoting. */
export const annotateTexts: LazyTexts = {
  name: 'annotate',
  files: import.meta.glob<object>('./*/annotate.ts', { eager: true, import: 'annotate' }),
};
