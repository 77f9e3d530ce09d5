import type * as arabic from '../ar/peek.ts';
import type { TranslationOf } from '../../../text/language.ts';

export const peek = {
  printedIn_one: 'Printed in one article:',
  printedIn_other: 'Printed in {{count, number}} articles, among them:',
  borneBy_one: 'It may be that of this article:',
  borneBy_other: 'Borne by {{count, number}} articles, among them:',
  newestOf: '{{articles}}, the newest:',
} satisfies TranslationOf<typeof arabic.peek>;
