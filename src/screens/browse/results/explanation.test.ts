import { describe, expect, test } from 'vitest';
import type { Explanation } from '../../../search/answer.ts';
import { startTexts } from '../../i18n/i18n.ts';
import { explanationText } from './explanation.ts';

const arabic = await startTexts();
const english = await startTexts('en');

const explained = (word: number, printed: string, more: Partial<Explanation> = {}): Explanation => ({
  word,
  printed,
  differences: [],
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
    ['as typed: only where', 'سفن', [explained(0, 'سفن', { in: ['title', 'body'] })], 'في العنوان والمتن'],
    ['one word often', 'سفن', [explained(0, 'سفن', { times: 4 })], 'في المتن، 4 مرات'],
    ['twice is a dual', 'سفن', [explained(0, 'سفن', { times: 2 })], 'في المتن، مرتين'],
    ['several words in one place', 'سفن القناة', [explained(0, 'سفن'), explained(1, 'القناة')], 'في المتن'],
    [
      'a keyword of the text is no news',
      'سفن',
      [explained(0, 'سفن', { in: ['keywords', 'body'] })],
      'في المتن',
    ],
    [
      'a keyword alone is',
      'سفن',
      [explained(0, 'سفن', { in: ['keywords'], times: 0 })],
      'في الكلمات الدلالية',
    ],
    [
      'several words in several places',
      'سفن القناة',
      [explained(0, 'سفن'), explained(1, 'القناة', { in: ['title'] })],
      '«سفن» في المتن، و«القناة» في العنوان',
    ],
    [
      'another form beside one as typed',
      'سفن القناة',
      [
        explained(0, 'بسفنها', { differences: ['glued', 'ending'] }),
        explained(1, 'القناة', { in: ['title', 'body'] }),
      ],
      '«القناة» في العنوان، و«سفن» بصورة «بسفنها»',
    ],
    [
      'that the other stands in the text goes without saying',
      'سفن القناة',
      [explained(0, 'السفن', { differences: ['article'] }), explained(1, 'القناة')],
      '«سفن» بصورة «السفن»',
    ],
    ['ه for ة', 'القناة', [explained(0, 'القناه', { differences: ['teh'] })], 'كُتبت «القناه» بالهاء'],
    [
      'ة for ه',
      'القناه',
      [explained(0, 'القناة', { differences: ['teh'] })],
      'كُتبت «القناة» بالتاء المربوطة',
    ],
    [
      'ى for ي',
      'مستشفي',
      [explained(0, 'مستشفى', { differences: ['yeh'] })],
      'كُتبت «مستشفى» بالألف المقصورة',
    ],
    ['without hamza', 'أسد', [explained(0, 'اسد', { differences: ['hamza'] })], 'كُتبت «اسد» بلا همزة'],
    ['with hamza', 'اسد', [explained(0, 'أسد', { differences: ['hamza'] })], 'كُتبت «أسد» بالهمزة'],
    [
      'another seat',
      'مسؤول',
      [explained(0, 'مسئول', { differences: ['hamza'] })],
      'كُتبت «مسئول» برسم آخر للهمزة',
    ],
    [
      'two differences',
      'إذاعة',
      [explained(0, 'اذاعه', { differences: ['hamza', 'teh'] })],
      'كُتبت «اذاعه» بلا همزة وبالهاء',
    ],
    ['vowel marks', 'مدرسة', [explained(0, 'مَدْرَسَة', { differences: ['marks'] })], 'كُتبت «مَدْرَسَة» بالتشكيل'],
    [
      'marks that only the reader typed',
      'مَدرسة',
      [explained(0, 'مدرسة', { differences: ['marks'] })],
      'في المتن',
    ],
    ['figures', '2024', [explained(0, '٢٠٢٤', { differences: ['digits'] })], 'كُتبت «٢٠٢٤» بأرقام ٠١٢'],
    [
      'capital letters have no name',
      'nasa',
      [explained(0, 'NASA', { differences: ['letters'] })],
      'في المتن',
    ],
    ['begun', 'سف', [explained(0, 'سفينة', { differences: ['begun'] })], '«سفينة» تبدأ بـ «سف»'],
    ['near', 'سفن', [explained(0, 'سفائن', { differences: ['near'] })], '«سفائن» قريبة من «سفن»'],
    ['a word that is not in it', 'سفن القناة', [explained(0, 'سفن')], 'ليس فيه «القناة»'],
    [
      'in the headline and the text, of several words: the headline',
      'سفن القناة',
      [explained(0, 'سفن'), explained(1, 'القناة', { in: ['title', 'body'] })],
      '«سفن» في المتن، و«القناة» في العنوان',
    ],
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

  test('at most three differences are told', () => {
    const all = ['السفن', 'القناة', 'البحر', 'الميناء'].map((printed, word) =>
      explained(word, printed, { differences: ['article'] }),
    );
    expect(said(all, 'سفن قناة بحر ميناء').match(/بصورة/g)).toHaveLength(3);
  });

  test('many words are counted, not listed', () => {
    const typed = 'ا ب ت ث ج ح خ د ذ ر';
    const explanations = [0, 1, 2, 3].map((word) =>
      explained(word, typed.split(' ')[word] ?? '', { in: ['title', 'body'] }),
    );
    expect(said(explanations, typed)).toBe('4 كلمات في العنوان، وتنقصه 6 كلمات');
  });

  test('of a word that could not be looked up nothing is said', () => {
    expect(said([explained(0, 'سفن')], 'سفن القناة', arabic, ['القناة'])).toBe('في المتن');
  });

  test('in English too', () => {
    const explanations = [
      explained(0, 'بسفنها', { differences: ['glued'] }),
      explained(1, 'القناة', { in: ['title', 'body'] }),
    ];
    expect(said(explanations, 'سفن القناة', english)).toBe('“القناة” in the headline; “سفن” as “بسفنها”');
  });
});
