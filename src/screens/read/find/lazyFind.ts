import { codeQuery } from '../../routing/lazyCode.ts';

export const hitsCode = codeQuery('Hits', () => import('./FindInArticle.tsx'));
