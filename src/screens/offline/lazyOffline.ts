import { codeQuery } from '../routing/lazyCode.ts';

export const offlineLineCode = codeQuery('OfflineLine', () => import('./OfflineLine.tsx'));
export const keeperCode = codeQuery('keeper', () => import('../../client/offline/keeper.ts'));
export const keepSectionCode = codeQuery('KeepSection', () => import('./KeepSection.tsx'));
