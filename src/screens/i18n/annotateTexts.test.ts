import { expect, test } from 'vitest';
import { annotate as arabic } from './ar/annotate.ts';
import { annotate as english } from './en/annotate.ts';

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
