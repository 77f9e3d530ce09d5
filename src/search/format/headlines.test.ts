import { expect, test } from 'vitest';
import { DamagedError } from './bytes.ts';
import type { HeadlineText, HeadlineWord } from './headlines.ts';
import {
  LISTED,
  readHeadlineTexts,
  readHeadlineWords,
  TEXTS_PER_FILE,
  writeHeadlineTexts,
  writeHeadlineWords,
} from './headlines.ts';

const word = (text: string, ...ordinals: number[]): HeadlineWord => ({
  text,
  frequency: ordinals.length,
  ordinals: Uint32Array.from(ordinals),
});

test('words are read as they were written', () => {
  const common = { ...word('في', ...Array.from({ length: LISTED }, (_, i) => 2 * i)), frequency: 5000 };
  const words = [word('2024', 3), word('سفن', 0, 7, 9_999), word('سفينه', 1), common];
  expect([...readHeadlineWords(writeHeadlineWords(words, 10_000), 10_000).values()]).toEqual(words);
  expect(readHeadlineWords(writeHeadlineWords([], 0), 0).size).toBe(0);
});

test('texts are read as they were written', () => {
  const texts: HeadlineText[] = [
    { id: '0a1b2c3d4e5', text: 'سفنٌ «عالقة» في القناة 🙂', printedBy: 300, candidates: 0 },
    { id: '1zzzzzzzzzz', text: '', printedBy: 1, candidates: 2 },
  ];
  expect(readHeadlineTexts(writeHeadlineTexts(texts))).toEqual(texts);
});

test('what is damaged is said to be', () => {
  const bytes = writeHeadlineWords([word('سفن', 1, 2)], 10);
  bytes[6] = (bytes[6] ?? 0) ^ 1;
  expect(() => readHeadlineWords(bytes, 10)).toThrow(DamagedError);
  const many = Array.from({ length: TEXTS_PER_FILE + 1 }, () => ({
    id: '',
    text: '',
    printedBy: 0,
    candidates: 0,
  }));
  expect(() => readHeadlineTexts(writeHeadlineTexts(many))).toThrow(DamagedError);
});
