import { codeQuery } from '../code.ts';

export const itemsCode = codeQuery('items', () => import('./items.ts'));
export const keysSheetCode = codeQuery('KeysSheet', () => import('./KeysSheet.tsx'));
