import { codeQuery } from '../code.ts';

export const moreToolsCode = codeQuery('MoreTools', () => import('./MoreTools.tsx'));
export const bookCode = codeQuery('book', () => import('../book/bookOfArticles.ts'));
