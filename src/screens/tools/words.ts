import { toolsAr } from '../texts/tools.ar.ts';
import { toolsEn } from '../texts/tools.en.ts';
import type { LaterWords } from '../texts/words.ts';

export const toolsWords: LaterWords = { name: 'tools', words: { ar: toolsAr, en: toolsEn } };
