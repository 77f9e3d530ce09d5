import { codeQuery } from '../../routing/lazyCode.ts';

/** Code of the ways to the articles before and after: of the list from which an article was opened, its day, its source. */
export const fromListCode = codeQuery('FromList', () => import('./FromList.tsx'));
export const onwardCode = codeQuery('Onward', () => import('./Onward.tsx'));
