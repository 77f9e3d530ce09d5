import { shelfAr } from '../texts/shelf.ar.ts';
import { shelfEn } from '../texts/shelf.en.ts';
import type { LaterWords } from '../texts/words.ts';

/** The words of the shelf and of `/saved/`, for useWords. */
export const shelfWords: LaterWords = { name: 'shelf', words: { ar: shelfAr, en: shelfEn } };
