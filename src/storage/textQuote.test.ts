import { describe, expect, test } from 'vitest';
import { anchorQuote, describeRange } from './textQuote.ts';

const STORY = [
  'رست السفينة في الميناء صباح الأحد، ونزل منها المسافرون قبل الظهر بقليل.',
  'وقال مدير الميناء إن الملاحة ستعود إلى حالها خلال ثلاثة أيام إن هدأت الرياح.',
  'وكانت الرياح قد اشتدّت مساء الخميس، فأُغلق الميناء أمام السفن الكبيرة والصغيرة.',
  'ويعمل في الميناء ألف عامل، نصفهم من أبناء المدينة.',
];

/** Quote of words that stand in a text. */
function quoteFrom(blocks: string[], words: string) {
  const block = blocks.findIndex((text) => text.includes(words));
  const from = blocks[block]?.indexOf(words) ?? -1;
  expect(from, `«${words}» stands in the text`).toBeGreaterThanOrEqual(0);
  return describeRange(blocks, block, from, from + words.length);
}

/** Words at the place at which a quote is anchored. */
function foundWords(blocks: string[], quote: Parameters<typeof anchorQuote>[1]): string | undefined {
  const span = anchorQuote(blocks, quote);
  if (!span) return undefined;
  const { block, from, toBlock, to } = span;
  if (block === toBlock) return blocks[block]?.slice(from, to);
  return [
    blocks[block]?.slice(from),
    ...blocks.slice(block + 1, toBlock),
    blocks[toBlock]?.slice(0, to),
  ].join('\n');
}

describe('a quote holds', () => {
  test('the words, 32 characters on each side, and the paragraph', () => {
    expect(quoteFrom(STORY, 'الملاحة')).toEqual({
      block: 1,
      exact: 'الملاحة',
      before: 'قبل الظهر بقليل.\nوقال مدير الميناء إن '.slice(-32),
      after: ' ستعود إلى حالها خلال ثلاثة أيام',
    });
  });

  test('less where the text begins or ends', () => {
    expect(quoteFrom(STORY, 'رست السفينة').before).toBe('');
    expect(quoteFrom(STORY, 'أبناء المدينة.').after).toBe('');
  });

  test('words on both sides of a paragraph’s end, parted by a line feed', () => {
    const quote = describeRange(STORY, 0, STORY[0]?.indexOf('قبل') ?? 0, 4, 1);
    expect(quote.exact).toBe('قبل الظهر بقليل.\nوقال');
    expect(anchorQuote(STORY, quote)).toEqual({ block: 0, from: 55, toBlock: 1, to: 4 });
  });

  test('no white space at its ends, even that of the paragraph before', () => {
    const quote = describeRange(STORY, 0, STORY[0]?.length ?? 0, 5, 1);
    expect(quote).toMatchObject({ block: 1, exact: 'وقال' });
  });

  test('whole characters only', () => {
    const emoji = `${'ا'.repeat(4)}\u{1f6a2}${'ب'.repeat(31)}سفينة`;
    expect(describeRange([emoji], 0, emoji.length - 5, emoji.length).before).toBe('ب'.repeat(31));
  });
});

describe('a quote is found', () => {
  test.each([
    ['where it was', STORY],
    ['after paragraphs were put before it', ['خبر عاجل.', 'تحديث.', ...STORY]],
    ['after the paragraph before it went', STORY.slice(1)],
    ['in a paragraph joined with another', [STORY.slice(0, 2).join(' '), ...STORY.slice(2)]],
    ['with other white space', STORY.map((text) => text.replaceAll(' ', ' \u00a0'))],
    ['with harakat', STORY.map((text) => text.replace('الملاحة', 'المِلاحَةَ'))],
    ['spelt otherwise', STORY.map((text) => text.replace('الملاحة', 'الملاحه'))],
    ['with a tatweel', STORY.map((text) => text.replace('الملاحة', 'المـلاحة'))],
  ])('%s', (_, blocks) => {
    const found = foundWords(blocks, quoteFrom(STORY, 'الملاحة'));
    expect(found?.replaceAll(/[\u064b-\u0652ـ]/g, '').replace('ه', 'ة')).toBe('الملاحة');
  });

  test('among the same words by what stands around them', () => {
    const words = 'الميناء';
    const from = STORY[2]?.indexOf(words) ?? 0;
    const quote = describeRange(STORY, 2, from, from + words.length);
    expect(anchorQuote(STORY, quote)).toMatchObject({ block: 2, from });
    expect(anchorQuote(['تمهيد.', ...STORY], quote)).toMatchObject({ block: 3, from });
  });

  test('among equal passages in the paragraph it was in', () => {
    const chorus = ['لازمة النشيد التي يردّدها الجميع معًا في الساحة.', 'بيت.'];
    const song = [...chorus, ...chorus, ...chorus];
    expect(anchorQuote(song, describeRange(song, 2, 0, 5))).toMatchObject({ block: 2, from: 0, to: 5 });
  });

  test('with words corrected inside it, by its ends', () => {
    const long = quoteFrom(STORY, STORY[1] ?? '');
    const corrected = STORY.map((text) => text.replace('ثلاثة أيام', 'أربعة أيام'));
    expect(foundWords(corrected, long)).toBe(corrected[1]);
    const short = quoteFrom(STORY, 'خلال ثلاثة أيام إن هدأت');
    expect(foundWords(corrected, short)).toBe('خلال أربعة أيام إن هدأت');
  });
});

describe('a quote is not found rather than found in a wrong place', () => {
  test.each([
    ['its paragraph is gone, its word stands elsewhere', STORY.toSpliced(1, 1), 'إن'],
    [
      'another word stands between the same neighbours',
      STORY.map((text) => text.replace('الملاحة', 'حركة القطارات')),
      'الملاحة',
    ],
    ['the text is another', ['وصل الوفد إلى العاصمة، واستُقبل في الميناء الجويّ.'], 'أمام السفن الكبيرة'],
    ['there is no text', [], 'الملاحة'],
  ])('%s', (_, blocks, words) => {
    expect(foundWords(blocks, quoteFrom(STORY, words))).toBeUndefined();
  });

  test('it says nothing', () => {
    expect(anchorQuote(STORY, { block: 0, exact: ' \u064e', before: '', after: '' })).toBeUndefined();
  });

  test('its sentence stands twice, and nothing tells which was meant', () => {
    const sentence = 'أكدت الوزارة أن العمل يجري كما خُطّط له منذ البداية';
    const quote = {
      ...describeRange([sentence], 0, 0, sentence.length),
      block: 7,
      before: 'صباحًا، ',
      after: ' في حينه.',
    };
    expect(anchorQuote([sentence, 'ثم', sentence], quote)).toBeUndefined();
  });
});
