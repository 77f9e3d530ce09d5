import type { LazyTexts } from '../../i18n/lazyTexts.ts';

/** Texts of `/about/`. */
export const aboutTexts: LazyTexts = {
  name: 'about',
  files: import.meta.glob<object>('../../i18n/*/about.ts', { eager: true, import: 'about' }),
};
