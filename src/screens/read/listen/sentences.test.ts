import { describe, expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

const said = (text: string, opening?: number) =>
  sentencesOf([{ text, ...(opening !== undefined && { opening }) }]).map(({ text }) => text);

describe('a text is said sentence by sentence', () => {
  test.each([
    ['at a full stop', 'عادت السفن. وعبرت القناة.', ['عادت السفن.', 'وعبرت القناة.']],
    ['at the Arabic question mark', 'هل عادت السفن؟ نعم!', ['هل عادت السفن؟', 'نعم!']],
    ['a quotation keeps its closing mark', 'قال: «عادت السفن.» ثم مضى.', ['قال: «عادت السفن.»', 'ثم مضى.']],
    ['a text without a full stop is one', 'عادت السفن', ['عادت السفن']],
    ['white space is not said', '  عادت السفن.  \n', ['عادت السفن.']],
    ['what has no sound is not said', 'عادت السفن.\n***\n', ['عادت السفن.']],
    ['nothing of nothing', '', []],
  ])('%s', (_, text, sentences) => {
    expect(said(text)).toEqual(sentences);
  });
});

describe('a point ends no sentence', () => {
  test.each([
    ['in a number', 'بلغت 2.2 مليار دولار.'],
    ['after «د.»', 'وقال د. أحمد سمير إن السفن عادت.'],
    ['after «أ.د.»', 'وقال أ.د. أحمد سمير إن السفن عادت.'],
    ['after «ود.»', 'وحضر أ. سمير ود. أحمد وأ.د. منى حفل العودة.'],
    ['after «م.» in brackets', 'وقال (م. أحمد سمير) إن السفن عادت.'],
    ['after «هـ.»', 'في سنة 1442 هـ. عادت السفن.'],
    ['after initials', 'كتبت J. K. Rowling رواية.'],
    ['after Dr.', 'ورحب Dr. Smith بالعودة.'],
    ['at the very beginning', 'د. أحمد سمير عاد.'],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([text]);
  });
});

test('the dateline is said by itself', () => {
  expect(said('السويس - وكالات: عادت السفن.', 17)).toEqual(['السويس - وكالات:', 'عادت السفن.']);
});

test('a word as short as an abbreviation ends one', () => {
  expect(said('لا بد. عادت السفن.')).toEqual(['لا بد.', 'عادت السفن.']);
});

describe('a long sentence is said in several breaths', () => {
  const long = 'عادت السفن إلى الحركة في القناة مساء الاثنين بعد ستة أيام من التوقف الكامل';
  test.each([
    ['at a comma', `${long}، ثم ${long}.`, [`${long}،`, `ثم ${long}.`]],
    [
      'at a semicolon rather than at a comma',
      `${long}؛ وقد، كما قيل، ${long}.`,
      [`${long}؛`, `وقد، كما قيل، ${long}.`],
    ],
  ])('%s', (_, text, breaths) => {
    expect(said(text)).toEqual(breaths);
  });

  test('but not at the comma in a number', () => {
    const number = `${long.slice(0, 100)} بمقدار 2,2`;
    expect(said(`${number} ${long}`).join(' ')).toBe(`${number} ${long}`);
    expect(said(`${number} ${long}`).filter((breath) => breath.endsWith(','))).toEqual([]);
  });

  test('between two words where there is no sign, and never longer than a voice lasts', () => {
    const text = Array.from({ length: 120 }, (_, i) => `كلمة${i}`).join(' ');
    const breaths = said(text);
    expect(breaths.join(' ')).toBe(text);
    for (const breath of breaths) expect(breath.length).toBeLessThanOrEqual(140);
  });

  test('a word longer than a breath is cut', () => {
    expect(said('ا'.repeat(300)).map(({ length }) => length)).toEqual([140, 140, 20]);
  });
});

test('each sentence knows where it stands', () => {
  const blocks = [{ text: 'عنوان' }, { text: ' السويس: عادت السفن. وعبرت.', opening: 9 }];
  const sentences = sentencesOf(blocks);
  expect(sentences.map(({ block, from, to }) => [block, from, to])).toEqual([
    [0, 0, 5],
    [1, 1, 8],
    [1, 9, 20],
    [1, 21, 27],
  ]);
  for (const { block, from, to, text } of sentences) expect(blocks[block]?.text.slice(from, to)).toBe(text);
});

test('a sign that stands for an override character is not said', () => {
  expect(said('عادت\ufffcالسفن')).toEqual(['عادت السفن']);
});
