import { expect, test } from 'vitest';
import type { Forms } from '../../../client/search/messages.ts';
import { formsByWord, matchQuery } from './matchQuery.ts';

const text = 'قناة السويس: عبرت السفينة القناة، ثم سفن أخرى. السويس مدينة، وقناة بنما بعيدة.';
const marked = (q: string, forms?: Forms['forms']) =>
  matchQuery(q, forms && { words: [], forms })(text).map(({ from, to }) => text.slice(from, to));

test.each<[string, string, Forms['forms'] | undefined, string[]]>([
  [
    'words, in the forms of the collection',
    'سفينة',
    [
      ['السفينه', 0],
      ['سفن', 0],
    ],
    ['السفينة', 'سفن'],
  ],
  [
    'a phrase, as one place, only where it stands as one',
    '"قناة السويس"',
    [
      ['قناه', 0],
      ['السويس', 1],
    ],
    ['قناة السويس'],
  ],
  [
    'a phrase beside words',
    '"قناة السويس" سفن',
    [
      ['قناه', 0],
      ['السويس', 1],
      ['سفن', 2],
    ],
    ['قناة السويس', 'سفن'],
  ],
  [
    'a word that is also asked for by itself, everywhere',
    'السويس "قناة السويس"',
    [
      ['السويس', 0],
      ['قناه', 1],
    ],
    ['قناة السويس', 'السويس'],
  ],
  ['without the forms, what was typed', 'السويس "القناة ثم"', undefined, ['السويس', 'القناة، ثم', 'السويس']],
  ['never what is excluded', 'القناة -السويس -"سفن أخرى" مصدر:بنما', undefined, ['القناة']],
  ['nothing asked, nothing marked', '"', undefined, []],
])('%s', (_, q, forms, marks) => {
  expect(marked(q, forms)).toEqual(marks);
});

test('forms are told apart by their words', () => {
  const forms: Forms['forms'] = [
    ['مدارس', 0],
    ['سفن', 1],
    ['مدرسه', 0],
  ];
  expect(formsByWord({ words: ['مدرسة', 'سفينة', 'نهر'], forms })).toEqual(
    new Map([
      ['مدرسه', ['مدارس', 'مدرسه']],
      ['سفينه', ['سفن']],
      ['نهر', []],
    ]),
  );
});
