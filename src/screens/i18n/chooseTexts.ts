import type { LazyTexts } from './lazyTexts.ts';

/** Texts of choosing articles of a list. */
export const chooseTexts: LazyTexts = {
  name: 'choose',
  files: import.meta.glob<object>('./*/choose.ts', { eager: true, import: 'choose' }),
};
