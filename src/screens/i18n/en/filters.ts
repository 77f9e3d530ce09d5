import type * as arabic from '../ar/filters.ts';
import type { TranslationOf } from '../../../text/language.ts';

/** Texts of the fields of days, and of what days leave out. */
export const days = {
  understood: 'that is, {{day}}',
  notUnderstood:
    'This date was not understood. Write it like “7\u00a0December\u00a02024”, “7/12/2024” or “2024”.',
  reversed: 'The two days were reversed; the earlier now comes first.',
  leftOut_one: '{{count, number}} undated article is left out.',
  leftOut_other: '{{count, number}} undated articles are left out.',
  leftOutAtLeast_one: 'At least {{count, number}} undated article is left out.',
  leftOutAtLeast_other: 'At least {{count, number}} undated articles are left out.',
  add_one: 'Add it',
  add_other: 'Add them',
} as const satisfies TranslationOf<typeof arabic.days>;

/** Texts of saved searches. */
export const searches = {
  keep: 'Save this search',
  kept: 'The search is saved; what is new in it is shown in “Saved”.',
  drop: 'Remove it from “Saved”',
  dropped: 'The search was removed from “Saved”.',
  fresh_zero: 'Nothing new since {{day}}',
  fresh_one: 'One new article since {{day}}',
  fresh_other: '{{count, number}} new articles since {{day}}',
  all: 'Saved searches',
  number_one: 'one search',
  number_other: '{{count, number}} searches',
  atLeast: 'At least {{articles}}',
  counting: 'Counting…',
  failed: 'What is new in it could not be fetched.',
  remove: 'Remove the search “\u2068{{name}}\u2069”',
  removed: 'The search “\u2068{{name}}\u2069” was removed.',
  taken_one: 'One saved search is back too.',
  taken_other: '{{count, number}} saved searches are back too.',
} as const satisfies TranslationOf<typeof arabic.searches>;
