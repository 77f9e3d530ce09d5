import { describe, expect, test } from 'vitest';
import { familiesOf, subsetsFor } from './fontSubsets.ts';

const subset = (family: string, weight: string, unicodeRange: string) => ({ family, weight, unicodeRange });
const rest = subset('"Warraq Text"', '400', 'U+600-6FF');
const arabic = subset('"Warraq Text"', '400', 'U+20-23, U+61b-64A');
const latin = subset('Warraq Text', '400', 'U+0041-005A, U+61-7a');
const digits = subset('Warraq Digits', '400', 'U+30-39');
const bold = subset('Warraq UI', '600', 'U+4??');
const light = subset('Warraq UI', '400', 'U+4??');
const ALL = [rest, arabic, latin, digits, light, bold];

const asked = (characters: string, families = ['Warraq Digits', 'Warraq Text'], weight = '400') => [
  ...subsetsFor(ALL, [{ families, weight, characters }]),
];

describe('the subsets a text asks for', () => {
  test('of two with a letter: the one declared last', () => {
    expect(asked('مصر')).toEqual([arabic]);
  });
  test('an earlier one for characters the later lacks', () => {
    expect(asked('مصر ۞')).toEqual([arabic, rest]);
  });
  test('of two families the first that has it', () => {
    expect(asked('a1')).toEqual([latin, digits]);
    expect(asked('1', ['Warraq Text'])).toEqual([]);
  });
  test('in the weight it is drawn in, or in the only one there is', () => {
    expect(asked('и', ['Warraq UI'], '600')).toEqual([bold]);
    expect(asked('م', ['Warraq Text'], '700')).toEqual([arabic]);
  });
  test('none for characters no subset has', () => {
    expect(asked('中')).toEqual([]);
  });
});

test('the families of a list, without their quotes', () => {
  expect(familiesOf(`"Warraq Text", 'Warraq Book',Warraq`)).toEqual(['Warraq Text', 'Warraq Book', 'Warraq']);
});
