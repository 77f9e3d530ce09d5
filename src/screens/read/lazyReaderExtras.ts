import { codeQuery } from '../routing/lazyCode.ts';

export const readerCompanionCode = codeQuery('ReaderCompanion', () => import('./ReaderExtras.tsx'));
