import { toolsAr } from './ar/tools.ts';
import { toolsEn } from './en/tools.ts';
import type { LaterWords } from './lazyTexts.ts';

export const toolsTexts: LaterWords = { name: 'tools', words: { ar: toolsAr, en: toolsEn } };
