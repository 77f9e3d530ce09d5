import { codeQuery } from '../routing/lazyCode.ts';

export const filterBookCode = codeQuery('filterBook', () => import('./filterBook.ts'));
export const savedBookCode = codeQuery('savedBook', () => import('./savedBook.ts'));
export const bookCode = codeQuery('book', () => import('./articleBook.ts'));
