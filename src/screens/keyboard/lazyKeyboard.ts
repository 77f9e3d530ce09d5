import { codeQuery } from '../routing/lazyCode.ts';

export const stepCode = codeQuery('items', () => import('./stepThroughItems.ts'));
export const shortcutsCode = codeQuery('ShortcutsDialog', () => import('./ShortcutsDialog.tsx'));
