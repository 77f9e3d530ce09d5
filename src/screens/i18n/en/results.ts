import type * as arabic from '../ar/results.ts';
import type { TranslationOf } from '../../../text/language.ts';

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
  nothingFunction:
    'Of these words only {{words}} was found, and hardly an article is without it. Check the spelling of the others.',
  onlyFunction: 'Hardly an article is without {{words}}. Add a word that tells what you are looking for.',
  nothingAsked:
    'There is no word to look for in what was typed. Type one or more words of letters or digits.',

  headlines: 'Headlines without their articles here: {{n, number}}',
  headlinesAtLeast: 'Headlines without their articles here: at least {{n, number}}',
  headlinesFailed: 'The headlines without their articles here did not load.',

  quoted: '“\u2068{{word}}\u2069”',
  and: ' and ',
  andThen: '; ',
  whyIn: 'in the {{places}}',
  whyWordIn: '{{words}} in the {{places}}',
  whyManyIn_one: 'one word in the {{places}}',
  whyManyIn_other: '{{count, number}} words in the {{places}}',
  keywords: 'keywords',
  author: 'author’s name',
  source: 'source',
  whyForm: 'as {{words}}',
  whyRespelled: 'spelt {{words}}',
  whyJoined: 'joined: {{words}}',
  whyApart: 'apart: {{words}}',
  whyCompleted: 'completed: {{words}}',
  whyLacks: 'without {{words}}',
  whyLacksMany_one: 'without one of the words',
  whyLacksMany_other: 'without {{count, number}} of the words',
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
