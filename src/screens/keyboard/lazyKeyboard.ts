import { codeQuery } from '../routing/lazyCode.ts';

export const itemsCode = codeQuery('items', () => import('./stepThroughItems.ts'));
export const keysSheetCode = codeQuery('KeysSheet', () => import('./ShortcutsDialog.tsx'));
