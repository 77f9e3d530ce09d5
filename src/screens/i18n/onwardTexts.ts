import type { LazyTexts } from './lazyTexts.ts';

/** Texts of the ways to the articles before and after. */
export const onwardTexts: LazyTexts = {
  name: 'onward',
  files: import.meta.glob<object>('./*/onward.ts', { eager: true, import: 'onward' }),
};
