import type * as arabic from '../ar/tools.ts';
import type { TranslationOf } from '../ar/translationOf.ts';

export const tools = {
  name: 'Tools of the article',
  later: 'Read later',
  laterDone: 'Added to “Read later”.',
  laterUndone: 'Removed from “Read later”.',
  favourite: 'Favourites',
  favouriteDone: 'Added to your favourites.',
  favouriteUndone: 'Removed from your favourites.',
  listen: 'Listen',
  more: 'More',
  share: 'Share',
  copy: 'Copy the link',
  copied: 'The link was copied.',
  notCopied: 'The browser did not allow copying; here is the link to copy yourself:',
  print: 'Print',
  book: 'EPUB book',
  bookDone: 'The book was saved as “{{file}}”.',
  bookWaits: 'Gathering the book: {{done, number}} of {{all, number}}.',
  bookFailed: 'The book is not complete: {{what}} did not come. Try again.',
  bookParts: 'some of its parts',
  focus: 'Read without margins',
  leaveFocus: 'Bring the margins back',
  resumed: 'Back where you stopped.',
  fromStart: 'From the beginning',
  unkept: {
    refused:
      'The browser does not allow anything to be kept on this device: your place in articles will not be remembered. Reading goes on.',
    full: 'There is no room left on this device: your place here will not be remembered. What was kept before is still there.',
    damaged:
      'What was kept could not be read: your place here will not be remembered. Nothing of it was erased.',
    ours: 'Your place here will not be remembered, by a mistake of ours. What was kept before is still there.',
  },
  dismiss: 'Hide this notice',
  contents: 'Contents',
  byline: 'Author',
  source: 'Source',
  date: 'Date',
  address: 'Address',
  notes: 'Notes of the reader',
} satisfies TranslationOf<typeof arabic.tools>;
