import { describe, expect, test } from 'vitest';
import type { Why } from '../../../search/answer.ts';
import { startTexts } from '../../i18n/i18n.ts';
import { whyLine } from './explanation.ts';

const arabic = await startTexts();
const english = await startTexts('en');

const why = (word: number, printed: string, more: Partial<Why> = {}): Why => ({
  word,
  printed,
  how: [],
  in: ['body'],
  times: 1,
  ...more,
});

/** Without the invisible isolates round what was typed and printed. */
const said = (whys: Why[], typed: string, texts = arabic, unread: string[] = []) =>
  whyLine(whys, { words: typed.split(' '), unread }, texts.t).replaceAll(/[\u2068\u2069]/g, '');

describe('why an article was found', () => {
  test.each<[string, string, Why[], string]>([
    ['as typed: only where', 'سفن', [why(0, 'سفن', { in: ['title', 'body'] })], 'في العنوان والمتن'],
    ['one word often', 'سفن', [why(0, 'سفن', { times: 4 })], 'في المتن، 4 مرات'],
    ['twice is a dual', 'سفن', [why(0, 'سفن', { times: 2 })], 'في المتن، مرتين'],
    ['several words in one place', 'سفن القناة', [why(0, 'سفن'), why(1, 'القناة')], 'في المتن'],
    ['a keyword of the text is no news', 'سفن', [why(0, 'سفن', { in: ['keywords', 'body'] })], 'في المتن'],
    ['a keyword alone is', 'سفن', [why(0, 'سفن', { in: ['keywords'], times: 0 })], 'في الكلمات الدلالية'],
    [
      'several words in several places',
      'سفن القناة',
      [why(0, 'سفن'), why(1, 'القناة', { in: ['title'] })],
      '«سفن» في المتن، و«القناة» في العنوان',
    ],
    [
      'another form beside one as typed',
      'سفن القناة',
      [why(0, 'بسفنها', { how: ['glued', 'ending'] }), why(1, 'القناة', { in: ['title', 'body'] })],
      '«القناة» في العنوان، و«سفن» بصورة «بسفنها»',
    ],
    [
      'that the other stands in the text goes without saying',
      'سفن القناة',
      [why(0, 'السفن', { how: ['article'] }), why(1, 'القناة')],
      '«سفن» بصورة «السفن»',
    ],
    ['ه for ة', 'القناة', [why(0, 'القناه', { how: ['teh'] })], 'كُتبت «القناه» بالهاء'],
    ['ة for ه', 'القناه', [why(0, 'القناة', { how: ['teh'] })], 'كُتبت «القناة» بالتاء المربوطة'],
    ['ى for ي', 'مستشفي', [why(0, 'مستشفى', { how: ['yeh'] })], 'كُتبت «مستشفى» بالألف المقصورة'],
    ['without hamza', 'أسد', [why(0, 'اسد', { how: ['hamza'] })], 'كُتبت «اسد» بلا همزة'],
    ['with hamza', 'اسد', [why(0, 'أسد', { how: ['hamza'] })], 'كُتبت «أسد» بالهمزة'],
    ['another seat', 'مسؤول', [why(0, 'مسئول', { how: ['hamza'] })], 'كُتبت «مسئول» برسم آخر للهمزة'],
    [
      'two differences',
      'إذاعة',
      [why(0, 'اذاعه', { how: ['hamza', 'teh'] })],
      'كُتبت «اذاعه» بلا همزة وبالهاء',
    ],
    ['vowel marks', 'مدرسة', [why(0, 'مَدْرَسَة', { how: ['marks'] })], 'كُتبت «مَدْرَسَة» بالتشكيل'],
    ['marks that only the reader typed', 'مَدرسة', [why(0, 'مدرسة', { how: ['marks'] })], 'في المتن'],
    ['figures', '2024', [why(0, '٢٠٢٤', { how: ['digits'] })], 'كُتبت «٢٠٢٤» بأرقام ٠١٢'],
    ['capital letters have no name', 'nasa', [why(0, 'NASA', { how: ['letters'] })], 'في المتن'],
    ['begun', 'سف', [why(0, 'سفينة', { how: ['begun'] })], '«سفينة» تبدأ بـ «سف»'],
    ['near', 'سفن', [why(0, 'سفائن', { how: ['near'] })], '«سفائن» قريبة من «سفن»'],
    ['a word that is not in it', 'سفن القناة', [why(0, 'سفن')], 'ليس فيه «القناة»'],
    [
      'in the headline and the text, of several words: the headline',
      'سفن القناة',
      [why(0, 'سفن'), why(1, 'القناة', { in: ['title', 'body'] })],
      '«سفن» في المتن، و«القناة» في العنوان',
    ],
    [
      'a keyword is told beside what is missing',
      'سفن القناة',
      [why(0, 'سفن', { in: ['keywords'], times: 0 })],
      '«سفن» في الكلمات الدلالية، وليس فيه «القناة»',
    ],
    ['nothing known', 'سفن', [], ''],
  ])('%s', (_, typed, whys, line) => {
    expect(said(whys, typed)).toBe(line);
  });

  test('at most three differences are told', () => {
    const all = ['السفن', 'القناة', 'البحر', 'الميناء'].map((printed, word) =>
      why(word, printed, { how: ['article'] }),
    );
    expect(said(all, 'سفن قناة بحر ميناء').match(/بصورة/g)).toHaveLength(3);
  });

  test('many words are counted, not listed', () => {
    const typed = 'ا ب ت ث ج ح خ د ذ ر';
    const whys = [0, 1, 2, 3].map((word) =>
      why(word, typed.split(' ')[word] ?? '', { in: ['title', 'body'] }),
    );
    expect(said(whys, typed)).toBe('4 كلمات في العنوان، وتنقصه 6 كلمات');
  });

  test('of a word that could not be looked up nothing is said', () => {
    expect(said([why(0, 'سفن')], 'سفن القناة', arabic, ['القناة'])).toBe('في المتن');
  });

  test('in English too', () => {
    const whys = [why(0, 'بسفنها', { how: ['glued'] }), why(1, 'القناة', { in: ['title', 'body'] })];
    expect(said(whys, 'سفن القناة', english)).toBe('“القناة” in the headline; “سفن” as “بسفنها”');
  });
});
