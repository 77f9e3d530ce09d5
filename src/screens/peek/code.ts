import { codeQuery } from '../code.ts';

export const peekCode = codeQuery('Peek', () => import('./Peek.tsx'));
