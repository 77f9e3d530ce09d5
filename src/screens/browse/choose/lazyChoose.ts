import { codeQuery } from '../../routing/lazyCode.ts';

/** Code of what the tools of a list do, each fetched when it is first used. */
export const choosingCode = codeQuery('choosing', () => import('./ChoosingBar.tsx'));
export const overTimeCode = codeQuery('overTime', () => import('../time/OverTime.tsx'));
export const appearanceCode = codeQuery('appearance', () => import('../../typography/appearance.ts'));
