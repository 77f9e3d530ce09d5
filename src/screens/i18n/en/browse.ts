import type * as arabic from '../ar/browse.ts';
import type { TranslationOf } from '../../../text/language.ts';

export const library = {
  heading: 'Library',
  articles: 'Articles',
  continue: 'Continue reading',
  read: 'Read',
  book: 'EPUB book',
  left: '{{time}} left',
  rest: 'The rest of the list',

  of: '{{found}} of {{all}}',
  atLeast: 'at least {{found}}, of {{all}}',
  waiting: 'Counting…',

  choose: 'Choose',
  compact: 'Compact',
  compactList: 'Compact list',
  overTime: 'Over time',

  sort: 'Order',
  nearest: 'Nearest',
  newest: 'Newest',
  oldest: 'Oldest',
  undated: 'Undated',
  undatedToo: 'the undated too',
  onlyBeginning: 'only its beginning here',

  chosen: 'Your choices',
  remove: 'Remove {{what}}',
  clear: 'Clear all',
  since: 'since {{day}}',
  until: 'until {{day}}',
  between: '{{from}} to {{to}}',

  index: 'Index',
  toIndex: 'Index and filters',
  toList: 'To the list',
  keywords: 'Keywords',
  narrowKeywords: 'Type to narrow the list',
  noKeyword: 'No keyword here begins so.',
  allKeywords: 'All keywords',
  source: 'Source',
  author: 'Author',
  every: { source: 'All sources', author: 'All authors' },
  date: 'Date',
  year: 'Year',
  from: 'From',
  to: 'To',
  needsScript:
    'Searching, and choosing a keyword, source, author or date, need JavaScript. Reading does not.',

  inArchive: 'All articles, day by day, are in the archive.',

  onPaper: 'The beginning of the list: {{shown, number}} of {{all}}.',

  search: 'Search the articles',

  nothingYet: 'The shelf is still empty',
  nothingYetNext: 'There is no page in this collection. Put your pages in the folder data, then build again.',

  nothing: 'No article matches your choices together',
  nothingForOne: 'No article here matches {{what}}',
  nothingWhy: 'No article has them all. This is what is left when one of them is removed:',
  without: 'Without {{what}}',
  wholeCollection: 'Search the whole collection',
  everything: 'To all articles',
  keywordNamed: 'the keyword “\u2068{{name}}\u2069”',
  sourceNamed: 'the source “\u2068{{name}}\u2069”',
  authorNamed: 'the author “\u2068{{name}}\u2069”',
  wordsNamed: 'the search for “\u2068{{name}}\u2069”',
  daysNamed: 'the dates',
  undatedNamed: 'the choice “undated”',
  undatedBesides: 'the undated articles',

  entriesFailed: 'This part of the list did not arrive.',
  countsFailed: 'This list did not arrive.',
  again: 'Try again',

  keywordsMost:
    'The most used, by letter, the article “ال” set aside. Choose a letter to see all of its keywords.',
  keywordsAll: 'By letter, the article “ال” set aside.',
  letters: 'Letters',
  mostUsed: 'Most used',
  allLetters: 'All letters',
  otherLetters: 'Others',
  continued: 'continued',
  noKeywords: 'No keywords in this collection',
  noKeywordsNext: 'No keywords were printed on any of its pages.',
} satisfies TranslationOf<typeof arabic.library>;
