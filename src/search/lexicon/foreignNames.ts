import { ORGANISATIONS } from './names/organisations.ts';
import { PERSONS } from './names/persons.ts';
import { CITIES } from './names/cities.ts';
import { COUNTRIES } from './names/countries.ts';
import { GIVEN_NAMES } from './names/givenNames.ts';
import { groupsByFoldedSpelling, readGroups, spellingsIn } from './spellingGroups.ts';

/** Foreign names with their spellings in the press, as printed, the commonest first. */
export const FOREIGN_NAMES = readGroups(PERSONS, GIVEN_NAMES, CITIES, COUNTRIES, ORGANISATIONS);

const GROUPS = groupsByFoldedSpelling(FOREIGN_NAMES);

/**
 * Finds the other spellings of a foreign name: «ترمب» for «ترامب», «فيس بوك» for «فيسبوك».
 * @param name folded words with single spaces between them; ال and inflectional endings may stand
 */
export function nameSpellingsOf(name: string): readonly string[] {
  return spellingsIn(GROUPS, name);
}
