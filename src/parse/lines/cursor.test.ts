import { expect, test } from 'vitest';
import { Cursor } from './cursor.ts';
import { cutLines } from './lines.ts';

const PAGE = 'عنوان الخبر\n\nقال المدير كلاما.\n\nالمصدر: وكالات';
const cursorOf = (page: string) => new Cursor(cutLines(page));

test('peeking does not move, taking does and is entered in the account', () => {
  const cursor = cursorOf(PAGE);
  expect([cursor.peek()?.text, cursor.peek(1)?.text, cursor.rest]).toEqual([
    'عنوان الخبر',
    'قال المدير كلاما.',
    3,
  ]);
  expect(cursor.take('title')).toBe('عنوان الخبر');
  expect([cursor.peek()?.text, cursor.rest]).toEqual(['قال المدير كلاما.', 2]);
  expect(cursor.account.parts).toEqual([{ n: 1, is: 'title' }]);
});

test('a labelled line is taken as its label and its value', () => {
  const cursor = cursorOf(PAGE).ahead(2);
  const label = cursor.peek()?.label;
  expect(label && cursor.takeLabelled(label, 'source')).toBe('وكالات');
  expect(cursor.account.parts).toEqual([
    { n: 5, is: 'label', from: 0, to: 7 },
    { n: 5, is: 'source', from: 8, to: 14 },
  ]);
  expect(cursor.rest).toBe(0);
});

test('a part ends where it ends, moves by itself and shares the account', () => {
  const page = cursorOf(PAGE);
  const part = page.part(1, 2);
  expect([part.peek(1), part.rest, part.atLastLine]).toEqual([undefined, 1, false]);
  part.take('paragraph');
  expect([part.take('paragraph'), page.at, page.account.parts]).toEqual(['', 0, [{ n: 3, is: 'paragraph' }]]);
});
