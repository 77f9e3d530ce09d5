import { annotateAr } from './ar/annotate.ts';
import { annotateEn } from './en/annotate.ts';
import type { LaterWords } from './lazyTexts.ts';

export const annotateTexts: LaterWords = { name: 'annotate', words: { ar: annotateAr, en: annotateEn } };
