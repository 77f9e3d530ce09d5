import { codeQuery } from '../../routing/lazyCode.ts';

/** Comes when somebody asks for what was not read, or has read something. */
export const unreadCode = codeQuery('Unread', () => import('./UnreadFilter.tsx'));
