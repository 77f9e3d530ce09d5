import { codeQuery } from '../routing/lazyCode.ts';

export const appCompanionCode = codeQuery('AppCompanion', () => import('./AppExtras.tsx'));
