import { describe, expect, test } from 'vitest';
import { fold } from '../../text/fold.ts';
import { readNouns } from './lexicon.ts';
import { WordFamilies } from './wordFamilies.ts';

const families = new WordFamilies(
  readNouns(
    'مدرسة مدارس · مدرس +ون · بلد بلاد بلدان · بلادة - · ~تركي أتراك +ون · هيئة +ات · كاتب +ون · كتاب كتب · نفق أنفاق · إنفاق -',
  ),
  [
    ['تركيا', 'تركية'],
    ['هيئة', 'هيأة'],
    ['ترامب', 'ترمب'],
  ],
);

/** Words that name the families of a word. */
const namesOf = (word: string, hasTaa?: boolean) =>
  families.readingsOf(fold(word), hasTaa).map(({ family }) => families.lemmasOf(family)[0]);

describe('the families of a word', () => {
  test.each<[word: string, names: string[]]>([
    ['مدارس', ['مدرسه']],
    ['مدرستين', ['مدرسه']],
    ['مدرسين', ['مدرس']],
    // A school before a woman who teaches.
    ['مدرسة', ['مدرسه']],
    // Spending and tunnels are spelled alike.
    ['أنفاق', ['نفق', 'انفاق']],
    ['إنفاقها', ['نفق', 'انفاق']],
    ['كتبهم', ['كتاب']],
    ['بلدان', ['بلد']],
    // A spelling holds beside what the word is besides.
    ['تركية', ['تركي', 'تركيا']],
    ['تركيا', ['تركيا']],
    ['هيأة', ['هيءه']],
    ['هيأتها', ['هيءه']],
    ['ترمب', ['ترامب']],
    ['زيتون', []],
  ])('%s', (word, names) => expect(namesOf(word)).toEqual(names));

  test('the print of ه tells two apart', () => {
    expect(namesOf('بلاده', true)).toEqual(['بلاده']);
    expect(namesOf('بلاده', false)).toEqual(['بلد']);
  });

  test('a print that no family has says nothing', () => {
    expect(namesOf('هيئة', false)).toEqual(['هيءه']);
  });
});

test('one word a stem leads to the others', () => {
  const [reading] = families.readingsOf('مدرسه');
  expect(families.lemmasOf(reading?.family ?? -1)).toEqual(['مدرسه', 'مدارس']);
});
