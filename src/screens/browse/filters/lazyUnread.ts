import { codeQuery } from '../../routing/lazyCode.ts';

/** Code of the unread filter, fetched when the reader has read an article or an address filters by unread. */
export const unreadCode = codeQuery('Unread', () => import('./UnreadFilter.tsx'));
