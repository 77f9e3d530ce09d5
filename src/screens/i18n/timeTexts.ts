import type { LazyTexts } from './lazyTexts.ts';

/** Texts of articles over time. */
export const timeTexts: LazyTexts = {
  name: 'time',
  files: import.meta.glob<object>('./*/time.ts', { eager: true, import: 'time' }),
};
