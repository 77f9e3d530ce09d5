import { describe, expect, test } from 'vitest';
import type { Explanation } from '../../../search/answer.ts';
import { startTexts } from '../../i18n/i18n.ts';
import { explanationText } from './explanation.ts';

const arabic = await startTexts();
const english = await startTexts('en');

const explained = (word: number, printed: string, more: Partial<Explanation> = {}): Explanation => ({
  word,
  printed,
  difference: 'exact',
  in: ['body'],
  times: 1,
  ...more,
});

/** Strips the invisible isolates round words typed and printed. */
const said = (explanations: Explanation[], typed: string, texts = arabic, unreadableWords: string[] = []) =>
  explanationText(explanations, { words: typed.split(' '), unreadableWords }, texts.t).replaceAll(
    /[\u2068\u2069]/g,
    '',
  );

describe('why an article was found', () => {
  test.each<[string, string, Explanation[], string]>([
    ['as typed: nothing, it is marked', 'سفن', [explained(0, 'سفن', { in: ['title', 'body'] })], ''],
    ['several words as typed', 'سفن القناة', [explained(0, 'سفن'), explained(1, 'القناة')], ''],
    ['a keyword of the text is no news', 'سفن', [explained(0, 'سفن', { in: ['keywords', 'body'] })], ''],
    [
      'a keyword alone is',
      'سفن',
      [explained(0, 'سفن', { in: ['keywords', 'source'], times: 0 })],
      'في الكلمات الدلالية والمصدر',
    ],
    [
      'beside words that are seen, the word is named',
      'سفن القناة',
      [explained(0, 'سفن', { in: ['author'], times: 0 }), explained(1, 'القناة', { in: ['title'] })],
      '«سفن» في اسم الكاتب',
    ],
    [
      'another form',
      'مشروع',
      [explained(0, 'مشروعًا', { difference: 'form', in: ['title', 'body'], times: 3 })],
      'بصيغة «مشروعًا»',
    ],
    [
      'another form beside a word as typed',
      'سفن القناة',
      [explained(0, 'سفينتها', { difference: 'form' }), explained(1, 'القناة', { in: ['title', 'body'] })],
      'بصيغة «سفينتها»',
    ],
    [
      'forms of two words in one clause',
      'سفينة ميناء',
      [explained(0, 'سفن', { difference: 'form' }), explained(1, 'موانئ', { difference: 'form' })],
      'بصيغة «سفن» و«موانئ»',
    ],
    [
      'a name in another spelling',
      'ترامب',
      [explained(0, 'ترمب', { difference: 'respelled' })],
      'بإملاء «ترمب»',
    ],
    [
      'two words printed as one, once',
      'عبد العزيز',
      [0, 1].map((word) => explained(word, 'عبدالعزيز', { difference: 'joined' })),
      'وصلًا: «عبدالعزيز»',
    ],
    [
      'one word printed as two',
      'عبدالعزيز',
      [explained(0, 'عبد العزيز', { difference: 'apart' })],
      'فصلًا: «عبد العزيز»',
    ],
    ['half typed', 'سف', [explained(0, 'سفينة', { difference: 'completion' })], 'إتمامًا: «سفينة»'],
    // A reader does not call these other words.
    ['ه for ة', 'القناه', [explained(0, 'القناة', { difference: 'spelling' })], ''],
    ['letters before it', 'سفن', [explained(0, 'والسفن', { difference: 'proclitics' })], ''],
    ['a word that is not in it', 'سفن القناة', [explained(0, 'سفن')], 'ليس فيه «القناة»'],
    [
      'a keyword is told beside what is missing',
      'سفن القناة',
      [explained(0, 'سفن', { in: ['keywords'], times: 0 })],
      '«سفن» في الكلمات الدلالية، وليس فيه «القناة»',
    ],
    ['nothing known', 'سفن', [], ''],
  ])('%s', (_, typed, explanations, line) => {
    expect(said(explanations, typed)).toBe(line);
  });

  test('at most three forms are told', () => {
    const all = ['سفن', 'قنوات', 'بحار', 'موانئ'].map((printed, word) =>
      explained(word, printed, { difference: 'form' }),
    );
    expect(said(all, 'سفينة قناة بحر ميناء')).toBe('بصيغة «سفن» و«قنوات» و«بحار»');
  });

  test('clauses that make the line longer than allowed are left out', () => {
    const both = [
      explained(0, 'سفن', { difference: 'form' }),
      explained(1, 'ترمب', { difference: 'respelled' }),
    ];
    const line = (longest: number) =>
      explanationText(both, { words: ['سفينة', 'ترامب'], unreadableWords: [] }, arabic.t, longest);
    expect(line(60)).toContain('ترمب');
    expect(line(20)).not.toContain('ترمب');
    expect(line(1)).toContain('سفن');
  });

  test('many words are counted, not listed', () => {
    const typed = 'ا ب ت ث ج ح خ د ذ ر';
    const explanations = [0, 1, 2, 3].map((word) =>
      explained(word, typed.split(' ')[word] ?? '', { in: ['keywords'], times: 0 }),
    );
    expect(said(explanations, typed)).toBe('4 كلمات في الكلمات الدلالية، وتنقصه 6 كلمات');
  });

  test('of a word that could not be looked up nothing is said', () => {
    expect(said([explained(0, 'سفن')], 'سفن القناة', arabic, ['القناة'])).toBe('');
  });

  test('of an alternative that is not there nothing is said', () => {
    const asked = { words: ['سفن', 'غزة', 'رفح'], unreadableWords: [], optionalWords: [1, 2] };
    expect(explanationText([explained(1, 'غزة')], asked, arabic.t)).toBe('ليس فيه «\u2068سفن\u2069»');
  });

  test('in English too', () => {
    const explanations = [
      explained(0, 'سفينتها', { difference: 'form' }),
      explained(1, 'القناة', { in: ['title', 'body'] }),
    ];
    expect(said(explanations, 'سفن القناة', english)).toBe('as “سفينتها”');
  });
});
