import { describe, expect, test } from 'vitest';
import type { SearchText, Explanation } from '../answer.ts';
import { foundParts } from './matches.ts';
import { explain } from './explain.ts';
import { wordsOf } from '../../text/tokenize.ts';

const article = (parts: Partial<SearchText>): SearchText => ({
  id: 'a',
  title: '',
  titleFrom: 'page',
  minutes: 1,
  keywords: [],
  paragraphs: [],
  ...parts,
});

/** An explanation as a line: word's number, printed form, fields, times, differences. */
const told = ({ word, printed, in: fields, times, differences }: Explanation): string =>
  `${word} ${printed} (${fields.join(' ')}) ×${times}${differences.length ? `: ${differences.join(' ')}` : ''}`;

function whys(text: Partial<SearchText>, typed: string[], forms: string[]): string[] {
  const words = new Map(forms.flatMap((group, word) => wordsOf(group).map((form) => [form, word] as const)));
  const parts = foundParts(article(text), { wordOf: (form) => words.get(form) });
  return explain(parts, typed).map(told);
}

describe('why an article was found', () => {
  test.each<[string, Partial<SearchText>, typed: string[], forms: string[], rows: string[]]>([
    [
      'one row a word, in order of their numbers',
      { title: 'القناة والسفن', paragraphs: ['سفن في القناة', 'السفن'] },
      ['سفن', 'القناة'],
      ['سفن السفن والسفن', 'القناة'],
      ['0 سفن (title body) ×3', '1 القناة (title body) ×2'],
    ],
    [
      'the nearest printed form, wherever it stands',
      { title: 'والمدرسه', keywords: ['مدارس'], paragraphs: ['بالمدرسة', 'المَدرسة'] },
      ['المدرسة'],
      ['والمدرسه مدارس بالمدرسة المدرسة'],
      ['0 المَدرسة (title keywords body) ×3: marks'],
    ],
    [
      'the title before the body, of equals',
      { title: 'القناه', paragraphs: ['القناة', 'القناه'] },
      ['ألقناة'],
      ['القناة'],
      ['0 القناة (title body) ×3: hamza'],
    ],
    [
      'keywords and source are places, but not printings of the text',
      { keywords: ['قناة', 'القناة'], source: 'قناة النهار' },
      ['قناة', 'النهار'],
      ['قناة القناة', 'النهار'],
      ['0 قناة (keywords source) ×0', '1 النهار (source) ×0'],
    ],
    [
      'what stands nowhere has no row',
      { title: 'السفن' },
      ['القناة', 'السفن'],
      ['القناة', 'السفن'],
      ['1 السفن (title) ×1'],
    ],
    ['entities are read', { title: '&quot;القناة&quot;' }, ['القناة'], ['القناة'], ['0 القناة (title) ×1']],
    ['nothing asked', { title: 'السفن' }, [], [], []],
  ])('%s', (_, text, typed, forms, rows) => expect(whys(text, typed, forms)).toEqual(rows));
});
