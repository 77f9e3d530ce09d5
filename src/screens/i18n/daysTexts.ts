import type { LazyTexts } from './lazyTexts.ts';

/** Texts of the fields of days, and of what days leave out. */
export const daysTexts: LazyTexts = {
  name: 'days',
  files: import.meta.glob<object>('./*/filters.ts', { eager: true, import: 'days' }),
};
