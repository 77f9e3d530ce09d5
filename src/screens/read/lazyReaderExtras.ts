import { codeQuery } from '../routing/lazyCode.ts';

export const readerExtrasCode = codeQuery('ReaderExtras', () => import('./ReaderExtras.tsx'));
