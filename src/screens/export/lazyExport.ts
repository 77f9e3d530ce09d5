import { codeQuery } from '../routing/lazyCode.ts';

export const choiceBookCode = codeQuery('choiceBook', () => import('./filterBook.ts'));
export const savedBookCode = codeQuery('savedBook', () => import('./savedBook.ts'));
export const bookCode = codeQuery('book', () => import('./articleBook.ts'));
