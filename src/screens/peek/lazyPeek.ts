import { codeQuery } from '../routing/lazyCode.ts';

export const peekCode = codeQuery('Peek', () => import('./Peek.tsx'));
