import type * as arabic from '../ar/onward.ts';
import type { TranslationOf } from '../../../text/language.ts';

export const onward = {
  list: 'In the list it was opened from',
  result: 'Result {{n, number}} of {{all, number}}',
  resultAtLeast: 'Result {{n, number}} of at least {{all, number}}',
  resultBefore: 'Previous',
  resultAfter: 'Next',
  article: 'Article {{n, number}} of {{all, number}}',
  articleAtLeast: 'Article {{n, number}} of at least {{all, number}}',
  articleBefore: 'Previous',
  articleAfter: 'Next',
  name: 'Before and after this article',
  newer: 'Newer',
  older: 'Older',
  before: 'Before it',
  after: 'After it',
} satisfies TranslationOf<typeof arabic.onward>;
