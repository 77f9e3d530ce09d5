import { MEN } from './arabMen.ts';
import { ARAB_PLACES } from './arabPlaces.ts';
import { WOMEN } from './arabWomen.ts';
import { FAMILIES } from './families.ts';
import { INSTITUTIONS } from './institutions.ts';
import { WORLD_PERSONS } from './worldPersons.ts';
import { WORLD_PLACES } from './worldPlaces.ts';

/**
 * Proper names of one word, without ال, as printed, parted by white space: they are words by themselves, whatever
 * inflection they look like («لبنان» is no dual of «لبن», «شعبان» none of «شعب») and whatever letter they begin with
 * («كمال» is not ك and «مال»). Left out are names that are mostly something else in print: «بن», «فان», «نصر».
 */
export const PROPER_NAMES = [
  MEN,
  WOMEN,
  FAMILIES,
  ARAB_PLACES,
  WORLD_PLACES,
  WORLD_PERSONS,
  INSTITUTIONS,
].join('');
