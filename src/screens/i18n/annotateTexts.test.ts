import { expect, test } from 'vitest';
import { annotate as arabic } from './ar/annotate.ts';
import { annotate as english } from './en/annotate.ts';
import { truncate } from '../../text/truncate.ts';

interface Section {
  [key: string]: string | Section;
}

/** Every key with the places its sentence leaves open. */
const shapeOf = (words: Section): unknown =>
  Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'string' ? [...value.matchAll(/{{\w+}}/g)].map(String) : shapeOf(value),
    ]),
  );

test('English says what Arabic says', () => {
  expect(shapeOf(english)).toEqual(shapeOf(arabic));
});

test.each([
  ['رست السفينة', 20, 'رست السفينة'],
  ['رست السفينة في الميناء', 13, 'رست السفينة …'],
  ['رست\n السفينة', 20, 'رست السفينة'],
  ['سفينةبلامسافات', 5, 'سفينة …'],
  ['\u{1f6a2}\u{1f6a2}', 3, '\u{1f6a2} …'],
])('«%s» in %i characters', (text, most, brief) => {
  expect(truncate(text, most)).toBe(brief);
});
