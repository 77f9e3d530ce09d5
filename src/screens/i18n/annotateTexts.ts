import { marksAr } from './ar/annotate.ts';
import { marksEn } from './en/annotate.ts';
import type { LaterWords } from './lazyTexts.ts';

export const marksWords: LaterWords = { name: 'marks', words: { ar: marksAr, en: marksEn } };
