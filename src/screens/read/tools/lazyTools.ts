import { codeQuery } from '../../routing/lazyCode.ts';

export const moreToolsCode = codeQuery('MoreTools', () => import('./MoreTools.tsx'));
