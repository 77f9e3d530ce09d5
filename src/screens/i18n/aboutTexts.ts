import type { LazyTexts } from './lazyTexts.ts';

/** Texts of `/about/`. */
export const aboutTexts: LazyTexts = {
  name: 'about',
  files: import.meta.glob<object>('./*/about.ts', { eager: true, import: 'about' }),
};
