import { describe, expect, test } from 'vitest';
import type { SearchText, Explanation } from '../answer.ts';
import { foundParts, matcherOf } from './matches.ts';
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

/** An explanation as a line: word's number, printed form, fields, times, difference. */
const told = ({ word, printed, in: fields, times, difference }: Explanation): string =>
  `${word} ${printed} (${fields.join(' ')}) ×${times}${difference === 'exact' ? '' : `: ${difference}`}`;

function whys(text: Partial<SearchText>, typed: string[], forms: string[]): string[] {
  const words = new Map(forms.flatMap((group, word) => wordsOf(group).map((form) => [form, word] as const)));
  const parts = foundParts(article(text), { wordOf: (form) => words.get(form) });
  return explain(parts, { typed, relationOf: () => 'form' }).map(told);
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
      ['0 المَدرسة (title keywords body) ×3: spelling'],
    ],
    [
      'the title before the body, of equals',
      { title: 'القناه', paragraphs: ['القناة', 'القناه'] },
      ['ألقناة'],
      ['القناة'],
      ['0 القناه (title body) ×3: spelling'],
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

test('a compound in one word explains both of its words', () => {
  const { texts, typed } = {
    texts: { title: 'عودة عبدالعزيز', paragraphs: ['لعبد العزيز'] },
    typed: ['عبد', 'العزيز'],
  };
  const numbers = new Map([
    ['عبدالعزيز', 0],
    ['لعبد', 0],
    ['العزيز', 1],
  ]);
  const parts = foundParts(article(texts), matcherOf(numbers, new Map([['عبدالعزيز', [0, 1]]])));
  expect(explain(parts.slice(0, 1), { typed, relationOf: () => 'form' }).map(told)).toEqual([
    '0 عبدالعزيز (title) ×1: joined',
    '1 عبدالعزيز (title) ×1: joined',
  ]);
  // Printed apart, as typed, it is nearer.
  expect(explain(parts, { typed, relationOf: () => 'form' }).map(told)).toEqual([
    '0 لعبد (title body) ×2: proclitics',
    '1 العزيز (title body) ×2',
  ]);
});

test('the index tells a spelling from a form', () => {
  const parts = foundParts(article({ title: 'ترمب والرؤساء' }), {
    wordOf: (form) => ({ ترمب: 0, والروساء: 1, والرءساء: 1 })[form],
  });
  const relationOf = (form: string) => (form === 'ترمب' ? 'respelled' : 'form');
  expect(explain(parts, { typed: ['ترامب', 'رئيس'], relationOf }).map(told)).toEqual([
    '0 ترمب (title) ×1: respelled',
    '1 والرؤساء (title) ×1: form',
  ]);
});
