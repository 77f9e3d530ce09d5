import { codeQuery } from '../routing/lazyCode.ts';

export const appExtrasCode = codeQuery('AppExtras', () => import('./AppExtras.tsx'));
