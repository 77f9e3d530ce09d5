import { savedAr } from './ar/saved.ts';
import { savedEn } from './en/saved.ts';
import type { LaterWords } from './lazyTexts.ts';

/** The words of the shelf and of `/saved/`, for useWords. */
export const savedTexts: LaterWords = { name: 'saved', words: { ar: savedAr, en: savedEn } };
