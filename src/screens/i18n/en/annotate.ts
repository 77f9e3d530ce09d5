import type * as arabic from '../ar/annotate.ts';
import type { TranslationOf } from '../../../text/language.ts';

/** Texts of highlights and notes in an opened article. Words of the article stand isolated. */
export const annotate = {
  bar: 'Highlight and note',
  barTitle: 'Highlight and note (from the keyboard: Alt+M)',
  ink: { saffron: 'Saffron ink', olive: 'Olive ink', rose: 'Rose ink' },
  note: 'Note',
  noteOn: 'Note on «\u2068{{words}}\u2069»',
  tags: 'Tags, with commas between them',
  tagComma: ', ',
  noteKept: 'The note is saved.',
  noteUnkept: 'The note is not saved: copy it before you leave.',
  done: 'Done',
  quote: 'Quote',
  link: 'Copy a link',
  search: 'Search here',
  dictionary: 'Dictionary',
  quoted: 'The quotation is copied.',
  linked: 'The link to the place is copied.',
  notCopied: 'The browser did not allow copying; the text is here for you to copy:',
  remove: 'Remove',
  removed: 'The highlight is removed.',
  undo: 'Undo',
  restored: 'The highlight is back.',
  made: 'Highlighted: {{ink}}.',
  unkept: 'Highlighted for this visit only: it is not saved on this device.',
  onlyNow: 'For this visit only',
  list: 'Highlights in this article',
  gone: 'This place is no longer in the text',
  removeOf: 'Remove the highlight «\u2068{{words}}\u2069»',
  failed: 'The highlighting tools did not arrive; select the words again once you are connected.',
} satisfies TranslationOf<typeof arabic.annotate>;
