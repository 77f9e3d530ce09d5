import { codeQuery } from '../../routing/lazyCode.ts';

export const findCode = codeQuery('FindInArticle', () => import('./FindInArticle.tsx'));
