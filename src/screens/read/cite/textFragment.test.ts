import { describe, expect, test } from 'vitest';
import { textDirective } from './textFragment.ts';

const STORY = [
  'رست السفينة في الميناء صباح الأحد، ونزل منها المسافرون. ثم أبحرت السفينة في المساء.',
  'وقال مدير الميناء إن الملاحة ستعود إلى حالها خلال ثلاثة أيام إن هدأت الرياح في عرض البحر كما قال أمس وأمس الأول.',
  'فاز فريق Al-Ahli بنتيجة 2-1 أمام Tom & Jerry, Inc. بعد التمديد.',
];

/** The directive for the passage between two words, read as a browser reads it. */
function directive(from: string, to = from, other?: string): string {
  const block = STORY.findIndex((text) => text.includes(from));
  const toBlock = STORY.findIndex((text, i) => i >= block && text.includes(to));
  const span = {
    block,
    from: STORY[block]?.indexOf(from) ?? -1,
    toBlock,
    to: (STORY[toBlock]?.indexOf(to) ?? -1) + to.length,
  };
  return textDirective(STORY, span, other);
}

describe('words are named as the specification writes them', () => {
  test.each<[string, string, string]>([
    ['a passage that stands once: start', directive('ونزل منها المسافرون'), 'ونزل منها المسافرون'],
    ['half words are made whole', directive('زل منها المساف'), 'ونزل منها المسافرون'],
    [
      'punctuation at its ends is left out',
      directive('الأحد، ونزل منها المسافرون.'),
      'الأحد، ونزل منها المسافرون',
    ],
    [
      'a passage that stands twice: prefix-,start,-suffix',
      directive('السفينة في'),
      'رست-,السفينة في,-الميناء صباح الأحد',
    ],
    ['at a beginning: start,-suffix', directive('رست'), 'رست,-السفينة في الميناء'],
    ['at an end: prefix-,start', directive('المساء'), 'أبحرت السفينة في-,المساء'],
    ['a long one: start,end', directive('وقال', 'الأول'), 'وقال مدير الميناء إن,قال أمس وأمس الأول'],
    [
      'over two paragraphs: start,end',
      directive('ونزل', 'ستعود'),
      'ونزل منها المسافرون. ثم,الميناء إن الملاحة ستعود',
    ],
  ])('%s', (_, written, read) => {
    expect(decodeURIComponent(written)).toBe(`:~:text=${read}`);
  });

  test('hyphens, commas and ampersands of the text are escaped', () => {
    expect(directive('Al-Ahli بنتيجة 2-1 أمام Tom & Jerry, Inc')).toBe(
      ':~:text=Al%2DAhli%20%D8%A8%D9%86%D8%AA%D9%8A%D8%AC%D8%A9%202%2D1%20%D8%A3%D9%85%D8%A7%D9%85%20' +
        'Tom%20%26%20Jerry%2C%20Inc',
    );
  });

  test('what stands in the headline too has its context', () => {
    expect(
      decodeURIComponent(directive('منها المسافرون. ثم', undefined, 'نزل منها المسافرون. ثم ماذا؟')),
    ).toBe(':~:text=صباح الأحد، ونزل-,منها المسافرون. ثم,-أبحرت السفينة في');
  });
});

test.each([
  ['no word', { block: 0, from: 34, toBlock: 0, to: 34 }, ['رست السفينة']],
  ['signs only', { block: 0, from: 0, toBlock: 0, to: 3 }, ['***']],
  ['no such paragraph', { block: 4, from: 0, toBlock: 4, to: 3 }, []],
])('%s: nothing', (_, span, texts) => {
  expect(textDirective(texts, span)).toBe('');
});

test('half a character does not hinder', () => {
  const text = 'رست السفينة \ud83d في الميناء';
  expect(textDirective([text], { block: 0, from: 0, toBlock: 0, to: text.length })).toContain('%EF%BF%BD');
});
