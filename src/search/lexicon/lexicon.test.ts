import { describe, expect, test } from 'vitest';
import { fold } from '../../text/fold.ts';
import { readNouns } from './lexicon.ts';
import { NOUN_TEXTS } from './nounLists.ts';

const plain = { plurals: [], soundMasculine: false, soundFeminine: false, isAdjective: false };

describe('format of the lexicon', () => {
  test.each([
    ['طالب طلاب طلبة', { ...plain, singular: 'طالب', plurals: ['طلاب', 'طلبة'] }],
    ['مواطن +ون', { ...plain, singular: 'مواطن', soundMasculine: true }],
    ['عملية +ات', { ...plain, singular: 'عملية', soundFeminine: true }],
    ['بقرة بقر +ات', { ...plain, singular: 'بقرة', plurals: ['بقر'], soundFeminine: true }],
    ['قمح -', { ...plain, singular: 'قمح' }],
    [
      '~كبير كبار +ون',
      { ...plain, singular: 'كبير', plurals: ['كبار'], soundMasculine: true, isAdjective: true },
    ],
    [
      '~أحمر حمر ف:حمراء',
      { ...plain, singular: 'أحمر', plurals: ['حمر'], isAdjective: true, feminine: 'حمراء' },
    ],
  ])('%s', (text, entry) => {
    expect(readNouns(text)).toEqual([entry]);
  });

  test('entries stand in the order of lines', () => {
    const singulars = readNouns('\nباب أبواب · بيت بيوت\nبنك بنوك\n').map(({ singular }) => singular);
    expect(singulars).toEqual(['باب', 'بيت', 'بنك']);
  });

  test.each([
    ['no plural', 'باب'],
    ['a plural beside none', 'باب أبواب -'],
    ['a sound plural beside none', 'عملية +ات -'],
    ['an unknown plural', 'باب +ين'],
    ['a word twice', 'باب أبواب أبواب'],
    ['a plural that is the singular', 'باب باب'],
    ['a vowel mark', 'باب أبوَاب'],
    ['tatweel', 'باب أبـواب'],
    ['a Persian letter', 'باب ابواپ'],
    ['two spaces', 'باب  أبواب'],
    ['a missing dot', 'باب أبواب ~بعيد'],
    ['a dot without space', 'باب أبواب ·بيت بيوت'],
    ['two feminines', '~أحمر حمر ف:حمراء ف:حمرة'],
    ['a mark without a word', '~ +ون'],
  ])('%s is malformed', (_, text) => {
    expect(() => readNouns(`بيت بيوت\n${text}`)).toThrow(`«${text.split(' ·')[0] ?? text}`);
  });
});

describe('nouns of the lexicon', () => {
  const entries = NOUN_TEXTS.flatMap(readNouns);

  test('are many', () => {
    expect(entries.length).toBeGreaterThanOrEqual(7000);
  });

  test('have one entry each', () => {
    const seen = new Set<string>();
    const twice = entries.filter(({ singular }) => seen.size === seen.add(singular).size);
    expect(twice).toEqual([]);
  });

  test('are not the same for two spellings that folding makes one', () => {
    const keys = entries.map((entry) =>
      JSON.stringify({ ...entry, singular: fold(entry.singular), plurals: entry.plurals.map(fold) }),
    );
    expect(keys.filter((key, n) => keys.indexOf(key) !== n)).toEqual([]);
  });

  test('have plurals that folding tells apart from the singular and from each other', () => {
    const same = entries.filter(({ singular, plurals }) => {
      const words = [singular, ...plurals].map(fold);
      return new Set(words).size < words.length;
    });
    expect(same).toEqual([]);
  });

  test('stand on lines of at most 100 columns, without blanks at the ends', () => {
    const lines = NOUN_TEXTS.flatMap((text) => text.split('\n'));
    expect(lines.filter((line) => line.length > 100 || line !== line.trim())).toEqual([]);
  });
});
