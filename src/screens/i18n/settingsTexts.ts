import type { LazyTexts } from './lazyTexts.ts';

/** Texts of the reading settings. */
export const settingsTexts: LazyTexts = {
  name: 'settings',
  files: import.meta.glob<object>('./*/settings.ts', { eager: true, import: 'settings' }),
};
