import { codeQuery } from '../../routing/lazyCode.ts';

export const listenCode = codeQuery('ListenBar', () => import('./ListenBar.tsx'));
export const queueCode = codeQuery('QueueBar', () => import('./QueueBar.tsx'));
