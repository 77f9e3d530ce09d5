import { expect, test } from 'vitest';
import { bylineParts } from './bylineParts.ts';

/** Parts as one line, the authors in brackets with their numbers. */
const told = (byline: string | undefined, authors?: string[]) =>
  bylineParts(byline, authors)
    .map(({ text, author }) => (author === undefined ? text : `[${author}:${text}]`))
    .join('');

test.each<[string, string | undefined, string[] | undefined, string]>([
  ['an opening «كتبت» is left out', 'كتبت : ليلى الساحل', ['ليلى الساحل'], '[0:ليلى الساحل]'],
  ['«بقلم» with its colon too', 'بقلم: ليلى الساحل', ['ليلى الساحل'], '[0:ليلى الساحل]'],
  ['another stays', 'تحقيق: ليلى الساحل', ['ليلى الساحل'], 'تحقيق: [0:ليلى الساحل]'],
  ['«بقلم» without a sign stays', 'بقلم ليلى الساحل', ['ليلى الساحل'], 'بقلم [0:ليلى الساحل]'],
  [
    'two authors',
    'كتب: سامر البحري وليلى الساحل - المنامة',
    ['سامر البحري', 'ليلى الساحل'],
    '[0:سامر البحري] و[1:ليلى الساحل] - المنامة',
  ],
  [
    'a name that begins as the one before',
    'كتب: علي حسن، علي حسن سالم',
    ['علي حسن', 'علي حسن سالم'],
    '[0:علي حسن]، [1:علي حسن سالم]',
  ],
  ['a newsroom is no author', 'كتب: محرر الشؤون المحلية', undefined, 'محرر الشؤون المحلية'],
  [
    'authors without a by-line',
    undefined,
    ['سامر البحري', 'ليلى الساحل'],
    '[0:سامر البحري]، [1:ليلى الساحل]',
  ],
  [
    'an author whom the by-line does not name',
    'كتب: محرر الشؤون',
    ['ليلى الساحل'],
    'محرر الشؤون، [0:ليلى الساحل]',
  ],
  [
    'two by-lines of bare names',
    'سامر البحري ليلى الساحل',
    ['سامر البحري', 'ليلى الساحل'],
    '[0:سامر البحري]، [1:ليلى الساحل]',
  ],
  ['nothing known', undefined, undefined, ''],
])('%s', (_, byline, authors, parts) => expect(told(byline, authors)).toBe(parts));
