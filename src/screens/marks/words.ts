import { marksAr } from '../texts/marks.ar.ts';
import { marksEn } from '../texts/marks.en.ts';
import type { LaterWords } from '../texts/words.ts';

export const marksWords: LaterWords = { name: 'marks', words: { ar: marksAr, en: marksEn } };
