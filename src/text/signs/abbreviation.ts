/**
 * Matches a text that ends in an abbreviation with its point. Single letters, alone or in a row («د.», «أ.د.», «J.»),
 * with و before them («ود.», «وأ.د.»); before a row other proclitics too («لأ.د.»), but not before a single letter, for
 * «فم.», «كم.» and «لا بد.» are words that end a sentence. هـ and Latin titles, with و too.
 */
const ABBREVIATION =
  /(?:^|[\s([«"“'/])(?:(?:\p{L}\p{M}*\u0640?\.)+|و[دأامص]\.|[وفبكل]{1,2}(?:\p{L}\p{M}*\u0640?\.){2,}|و?(?:هـ|Mrs?|[DJS]r|Prof|Gen|St|No|vs|Inc|Ltd|Co)\.)\s*$/u;

/** Tells whether the point at the end of a text is of an abbreviation, so that no sentence ends there. White space may follow it. */
export const endsInAbbreviation = (text: string): boolean => ABBREVIATION.test(text.slice(-24));
