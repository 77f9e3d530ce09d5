import type { LazyTexts } from './lazyTexts.ts';

/** Texts of the tools of an article. */
export const toolsTexts: LazyTexts = {
  name: 'tools',
  files: import.meta.glob<object>('./*/tools.ts', { eager: true, import: 'tools' }),
};
