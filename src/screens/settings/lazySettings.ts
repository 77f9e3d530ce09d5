import { codeQuery } from '../routing/lazyCode.ts';

export const settingsCode = codeQuery('Settings', () => import('./SettingsPanel.tsx'));
