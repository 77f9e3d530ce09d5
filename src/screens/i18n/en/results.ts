import type * as arabic from '../ar/results.ts';
import type { TranslationOf } from '../ar/translationOf.ts';

export const results = {
  for_one: 'One result for “\u2068{{q}}\u2069”',
  for_other: '{{count, number}} results for “\u2068{{q}}\u2069”',
  atLeast_one: 'At least one result for “\u2068{{q}}\u2069”',
  atLeast_other: 'At least {{count, number}} results for “\u2068{{q}}\u2069”',
  searching: 'Searching for “\u2068{{q}}\u2069”',

  more: 'More results',
  moreFailed: 'The other results did not arrive.',
  unread: 'Part of the index did not arrive; the results are without {{words}}.',
  unreadTexts_one: 'The text of one of the first results did not arrive.',
  unreadTexts_other: 'The texts of {{count, number}} of the first results did not arrive.',
  cutShort: 'The search broke off before its end; this is what was found.',

  meant: 'Did you mean “\u2068{{q}}\u2069”?',
  nothing:
    'The texts, headlines and keywords of all articles were searched. Try a shorter word, or another form of it.',
  nothingNamed:
    'Keywords and sources are asked for by their whole names, authors by whole words of theirs. Type the word alone, without “keyword:”, “source:” or “author:”, to look for it everywhere.',
  nothingAsked:
    'There is no word to look for in what was typed. Type one or more words of letters or digits.',

  quoted: '“\u2068{{word}}\u2069”',
  and: ' and ',
  andThen: '; ',
  whyIn: 'in the {{places}}',
  whyWordIn: '{{words}} in the {{places}}',
  whyManyIn_one: 'one word in the {{places}}',
  whyManyIn_other: '{{count, number}} words in the {{places}}',
  title: 'headline',
  body: 'text',
  keywords: 'keywords',
  author: 'author’s name',
  source: 'source',
  times_one: 'once',
  times_other: '{{count, number}} times',
  whySpelt: '{{printed}} is written {{how}}',
  whyForm: '{{typed}} as {{printed}}',
  whyBegun: '{{printed}} begins with {{typed}}',
  whyNear: '{{printed}} is near to {{typed}}',
  whyLacks: 'without {{words}}',
  whyLacksMany_one: 'without one of the words',
  whyLacksMany_other: 'without {{count, number}} of the words',
  spelt: {
    teh: 'with tāʾ marbūṭa',
    heh: 'with hāʾ',
    yeh: 'with yāʾ',
    alef: 'with alif maqṣūra',
    hamza: 'with hamza',
    noHamza: 'without hamza',
    otherHamza: 'with another seat of hamza',
    marks: 'with vowel marks',
    tatweel: 'stretched',
    persian: 'in Persian letters',
    eastern: 'in figures ٠١٢',
    western: 'in figures 012',
  },
} satisfies TranslationOf<typeof arabic.results>;

export const find = {
  bar: 'Found words in this article',
  find: 'Find in this article',
  places_one: 'one place',
  places_other: '{{count, number}} places',
  nth: '{{n, number}} of {{all, number}}',
  heard: '{{n, number}} of {{all, number}}: \u2068{{around}}\u2069',
  next: 'Next',
  previous: 'Previous',
  close: 'Hide the marks',
  closeFind: 'Close the search in this article',
  failed: 'The search in this article did not arrive.',
} satisfies TranslationOf<typeof arabic.find>;
