import { codeQuery } from '../../routing/lazyCode.ts';

export const resultsCode = codeQuery('Results', () => import('./Results.tsx'));
