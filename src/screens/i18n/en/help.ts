import type * as arabic from '../ar/help.ts';
import type { TranslationOf } from '../../../text/language.ts';

export const help = {
  title: 'How do I search?',
  close: 'Close “How do I search?”',
  say: 'Type what you remember, spelt as you like: a word is looked for in the singular and the plural, with and without the article, joined and apart. These ways are more exact; the examples are from this collection and run when pressed:',
  ways: {
    words: 'all the words, in any form',
    phrase: 'just these words in this order',
    without: 'the first without what follows the hyphen',
    or: 'one or the other',
    brackets: 'alternatives in brackets, with another word',
    title: 'in the headline only',
    keyword: 'a keyword by its whole name',
    source: 'from one source',
    author: 'by one author',
    after: 'after a year, month or day',
    before: 'before a year, month or day',
    within: 'in a year, month or day',
  },
} satisfies TranslationOf<typeof arabic.help>;
