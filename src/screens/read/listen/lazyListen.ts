import { codeQuery } from '../../routing/lazyCode.ts';

export const listeningCode = codeQuery('Listening', () => import('./ListenBar.tsx'));
