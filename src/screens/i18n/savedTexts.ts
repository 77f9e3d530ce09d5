import { shelfAr } from './ar/saved.ts';
import { shelfEn } from './en/saved.ts';
import type { LaterWords } from './lazyTexts.ts';

/** The words of the shelf and of `/saved/`, for useWords. */
export const shelfWords: LaterWords = { name: 'shelf', words: { ar: shelfAr, en: shelfEn } };
