import { codeQuery } from '../code.ts';

/** Fetched when something is selected, or a mark is pressed. */
export const markBarCode = codeQuery('MarkBar', () => import('./MarkBar.tsx'));
/** Fetched when the article has marks. */
export const markListCode = codeQuery('MarkList', () => import('./MarkList.tsx'));
