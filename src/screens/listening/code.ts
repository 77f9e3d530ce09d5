import { codeQuery } from '../code.ts';

export const listeningCode = codeQuery('Listening', () => import('./Listening.tsx'));
