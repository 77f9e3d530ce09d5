import { directionsAr } from './ar/bidiCheck.ts';
import { directionsEn } from './en/bidiCheck.ts';

/** The words of `/directions/`, for useWords. */
export const directionsWords = { name: 'directions', words: { ar: directionsAr, en: directionsEn } } as const;
