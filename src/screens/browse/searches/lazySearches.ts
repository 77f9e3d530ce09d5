import { codeQuery } from '../../routing/lazyCode.ts';

/** Code that saves a search and tells what is new in it, fetched once something is searched or filtered. */
export const keepSearchCode = codeQuery('KeepSearch', () => import('./KeepSearch.tsx'));
