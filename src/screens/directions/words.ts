import { directionsAr } from '../texts/directions.ar.ts';
import { directionsEn } from '../texts/directions.en.ts';

/** The words of `/directions/`, for useWords. */
export const directionsWords = { name: 'directions', words: { ar: directionsAr, en: directionsEn } } as const;
