import type * as arabic from '../ar/time.ts';
import type { TranslationOf } from '../../../text/language.ts';

export const time = {
  name: 'Articles over time',
  results: 'Results over time',
  bar: '{{when}}: {{number}}',
  span: '{{from}} to {{to}}',
  allYears: 'All years',
  allDays: 'All days',
  lowerBounds: 'Not everything could be counted: the numbers are lower bounds.',
  undated_one: '{{count, number}} more article is undated.',
  undated_other: '{{count, number}} more articles are undated.',
  earlier_one: '{{count, number}} earlier article',
  earlier_other: '{{count, number}} earlier articles',
  nothing: 'No article here has a date.',
  table: 'The numbers as a table',
  month: 'Month',
  year: 'Year',
  number: 'Number of articles',
  failed: 'The numbers could not be fetched.',
} satisfies TranslationOf<typeof arabic.time>;
