import { codeQuery } from '../routing/lazyCode.ts';

export const settingsCode = codeQuery('SettingsPanel', () => import('./SettingsPanel.tsx'));
