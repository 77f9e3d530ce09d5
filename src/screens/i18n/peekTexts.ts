import type { LazyTexts } from './lazyTexts.ts';

/** Texts of the preview beside a link. */
export const peekTexts: LazyTexts = {
  name: 'peek',
  files: import.meta.glob<object>('./*/peek.ts', { eager: true, import: 'peek' }),
};
