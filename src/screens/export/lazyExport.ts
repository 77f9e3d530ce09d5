import { codeQuery } from '../routing/lazyCode.ts';

export const choiceBookCode = codeQuery('choiceBook', () => import('./filterBook.ts'));
export const shelfBookCode = codeQuery('shelfBook', () => import('./shelfBook.ts'));
export const bookCode = codeQuery('book', () => import('./articleBook.ts'));
