import type * as arabic from '../ar/saved.ts';
import type { TranslationOf } from '../../../text/language.ts';

/** Texts of stored articles and annotations. */
export const saved = {
  saved: 'Saved',
  parts: 'Parts of what is saved',
  needsScript: 'What you saved is kept in this browser; seeing it needs JavaScript.',
  reading: 'Continue reading',
  later: 'Read later',
  favourite: 'Favourites',
  marks: 'Highlights and notes',
  searches: 'Searches',
  history: 'History',
  articles: 'Articles',
  filter: 'Narrow what is saved by a word',

  articlesKept_one: 'one article',
  articlesKept_other: '{{count, number}} articles',
  marksKept_one: 'one highlight',
  marksKept_other: '{{count, number}} highlights',
  of: '{{found}} of {{all, number}}',
  readOrNot: 'Reading',
  unread: 'Unread',
  unreadNamed: 'unread only',
  allRead: 'You have read everything here',
  since: 'Since',
  inks: 'Ink',
  tags: 'Tags',
  ink: { saffron: 'Saffron', olive: 'Olive', rose: 'Rose' },

  nothing: {
    reading: {
      headline: 'No article begun and not finished',
      say: 'Leave an article before its end and you find it here; it opens at the paragraph where you stopped.',
    },
    later: {
      headline: 'Nothing to read later',
      say: 'Choose “Read later” in an article you want to come back to: it stays here until you remove it.',
    },
    favourite: {
      headline: 'No favourites',
      say: 'Choose “Favourites” in an article you liked, and find it here whenever you want.',
    },
    marks: {
      headline: 'No highlights, no notes',
      say: 'Select words in an article, and choose an ink or write a note: what you marked in every article is gathered here.',
    },
    searches: {
      headline: 'No saved searches',
      say: 'Choose “Save this search” above the results of any search or filter: what is new in them since you last opened them is shown here.',
    },
    history: {
      headline: 'The history is empty',
      say: 'Every article you read some of is named here, by day. None of it leaves this device.',
    },
  },
  toLibrary: 'To the library',
  nothingFound: 'Nothing in this part has “\u2068{{q}}\u2069”',
  nothingSuch: 'Nothing in this part matches your choice',
  showAll: 'Show the whole part',
  waiting: 'Reading what is saved',

  more: 'More articles',
  remove: 'Remove',
  removeFrom: {
    reading: 'Remove “\u2068{{title}}\u2069” from “Continue reading” and the history',
    later: 'Remove “\u2068{{title}}\u2069” from “Read later”',
    favourite: 'Remove “\u2068{{title}}\u2069” from the favourites',
    history: 'Remove “\u2068{{title}}\u2069” from the history',
  },
  removeMark: 'Remove the highlight “\u2068{{words}}\u2069”',
  removed: '“\u2068{{title}}\u2069” was removed.',
  removedMark: 'The highlight “\u2068{{words}}\u2069” was removed.',
  undo: 'Undo',
  undone: 'It is back as it was.',

  copies: 'A copy of what you saved',
  copiesSay:
    'What you saved is in this browser alone. Take a copy before you clear its data or move to another device, and bring it back there: what the copy holds is added to what you have, and nothing is lost.',
  exportJson: 'Download a full copy (JSON)',
  exportMarkdown: 'Download the highlights (Markdown)',
  print: 'Print this part',
  import: 'Bring back a copy',
  drop: 'Or drop the file anywhere on this page.',
  clear: 'Clear the history',
  clearAsk_one:
    'Where you stopped in one article will be forgotten. What is kept to read later, favourites and highlights stay.',
  clearAsk_other:
    'Where you stopped in {{count, number}} articles will be forgotten. What is kept to read later, favourites and highlights stay.',
  clearYes: 'Clear it',
  clearNo: 'Keep it',
  cleared: 'The history was cleared.',
  taken_one: 'What was saved of one article is back.',
  taken_other: 'What was saved of {{count, number}} articles is back.',
  unreadable_one: 'One damaged record in it could not be read.',
  unreadable_other: '{{count, number}} damaged records in it could not be read.',
  notTaken: {
    'not-json': 'This file is no copy of what was saved: it could not be read. Nothing of yours changed.',
    'not-ours': 'This is another program’s JSON file, no copy of what was saved. Nothing of yours changed.',
    newer: 'A later Warraq wrote this copy. Open it on the site it came from. Nothing of yours changed.',
    unreadable: 'The file could not be read from your device. Nothing of yours changed.',
  },

  damaged_one: 'One damaged record is not shown; it was left where it lies.',
  damaged_other: '{{count, number}} damaged records are not shown; they were left where they lie.',
  problem: {
    refused: {
      headline: 'The browser lets nothing be saved here',
      say: 'Reading and searching work as ever, but no place, highlight or favourite is kept. This may be a private window, or site data may be switched off in the settings.',
    },
    full: {
      headline: 'No room to save more',
      say: 'What you saved before is all there; the last change was not saved. Free some room on the device, then try again.',
    },
    damaged: {
      headline: 'What is saved could not be read',
      say: 'The browser could not read its files, and nothing in them was deleted. Reading and searching work as ever; closing and opening the browser may help.',
    },
    ours: {
      headline: 'A fault of ours in what is saved',
      say: 'Nothing you saved was deleted. Reading and searching work as ever.',
    },
  },
  again: 'Try again',
  notKept: {
    refused: 'That was not saved: the browser lets nothing be saved here.',
    full: 'That was not saved: there is no room for more. What was there before remains.',
    damaged: 'That was not saved: what is saved could not be read. Nothing was deleted.',
    ours: 'That was not saved, by a fault of ours. What was there before remains.',
  },
  offline: {
    headline: 'Reading offline',
    say: 'Articles you open are kept on this device by themselves, to be read again without a network.',
    readHere: 'Kept of what you have read: {{articles}}.',
    size: 'The whole collection: {{articles}}, with search, about {{size}} on the device.',
    free: 'Only about {{free}} are free for this site on the device.',
    keep: 'Keep the whole collection for reading offline',
    running: '{{percent, number}}% of the collection is kept.',
    paused: 'Keeping the collection has paused at {{percent, number}}%.',
    pause: 'Pause',
    resume: 'Go on keeping',
    cancel: 'Cancel and delete what was kept',
    whole: 'The whole collection is kept on this device: {{articles}}, with search.',
    newer: 'A newer version of the collection is out.',
    update: 'Update what is kept',
    remove: 'Delete the collection from this device',
    removed: 'The collection was deleted from this device.',
    elsewhere: 'Another window is keeping the collection now.',
    unavailable: 'The browser does not allow reading offline on this site.',
    problem: {
      full: 'There is no room on the device for more. What is kept remains: make room and go on, or cancel.',
      unreachable:
        'The connection broke or the server did not answer. What is kept remains; keeping goes on when the connection is back, or when you like.',
      damaged: 'A part of the collection arrived damaged twice. What was kept before it remains.',
      refused: 'The browser allows nothing to be kept here.',
    },
    line: 'No network. On this device: {{what}}.',
    lineWhole: 'the whole collection, with search',
    lineRead: '{{articles}} you have read',
    lineFront: 'only the front page',
    megabytes: '{{size}} MB',
  },
} satisfies TranslationOf<typeof arabic.saved>;
