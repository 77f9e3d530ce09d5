import { codeQuery } from '../routing/lazyCode.ts';

export const searchHelpCode = codeQuery('SearchHelp', () => import('./SearchHelp.tsx'));
