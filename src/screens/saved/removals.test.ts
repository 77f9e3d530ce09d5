import { describe, expect, test } from 'vitest';
import type { StoredRecord, Annotation } from '../../storage/record.ts';
import type { Part } from './savedTabs.ts';
import type { Removal } from './removals.ts';
import {
  allAgain,
  isAnnotationRemoved,
  isRemoved,
  removalFrom,
  removalOf,
  without,
  withAgain,
} from './removals.ts';

const at = { block: 0, exact: 'السفينة', before: '', after: '' };
const annotation = (id: string): Annotation => ({ id, at, ink: 'rose', made: 1 });
const place = { at, share: 0.5, when: 7 };
const whole: StoredRecord = {
  id: 'a',
  brief: { id: 'a', title: 'أسود الأطلس', minutes: 4, keywords: [] },
  place,
  later: 2,
  favourite: 3,
  marks: [annotation('m1'), annotation('m2'), annotation('m3')],
};
const bare: StoredRecord = { id: whole.id, brief: whole.brief };
const annotationRemoval = (id: string): Removal => removalOf(whole, annotation(id));
const marksOf = ({ marks = [] }: StoredRecord) => marks.map(({ id }) => id);

describe('taking an article from a part takes only what puts it there, and undone it is as it was', () => {
  test.each<[Exclude<Part, 'marks'>, keyof StoredRecord]>([
    ['later', 'later'],
    ['favourite', 'favourite'],
    ['history', 'place'],
    ['reading', 'place'],
  ])('%s', (part, taken) => {
    const removal = removalFrom(part, whole);
    const { [taken]: _, ...rest } = whole;
    expect(without(whole, removal)).toEqual(rest);
    expect(withAgain(without(whole, removal), removal)).toEqual(whole);
  });

  test('what was never there is neither taken nor brought back', () => {
    const removal = removalFrom('favourite', bare);
    expect(without(whole, removal)).toEqual(whole);
    expect(withAgain(bare, removal)).toEqual(bare);
  });

  test('what the reader did since stays: a place read later is not undone', () => {
    const removal = removalFrom('history', whole);
    const since = { ...bare, place: { ...place, share: 0.9, when: 99 } };
    expect(withAgain(since, removal)).toEqual(since);
  });
});

describe('an annotation', () => {
  test.each(['m1', 'm2', 'm3'])('%s is taken alone, and comes back where it stood', (id) => {
    const left = without(whole, annotationRemoval(id));
    expect(marksOf(left)).toEqual(['m1', 'm2', 'm3'].filter((one) => one !== id));
    expect(marksOf(withAgain(left, annotationRemoval(id)))).toEqual(['m1', 'm2', 'm3']);
  });

  test('comes back in the order of its neighbours, whichever were taken with it', () => {
    const [first, second] = [annotationRemoval('m1'), annotationRemoval('m2')];
    const left = without(without(whole, first), second);
    expect(marksOf(withAgain(withAgain(left, first), second))).toEqual(['m1', 'm2', 'm3']);
    expect(marksOf(withAgain(withAgain(left, second), first))).toEqual(['m1', 'm2', 'm3']);
  });

  test('that is there again already is there once', () => {
    expect(marksOf(withAgain(whole, annotationRemoval('m2')))).toEqual(['m1', 'm2', 'm3']);
  });
});

describe('the list keeps a line for what was removed', () => {
  test('of an article that is gone altogether too', () => {
    const only: StoredRecord = { ...bare, later: 2 };
    const removal = removalFrom('later', only);
    expect(allAgain([], [removal])).toEqual([only]);
    expect(isRemoved([removal], 'later', only)).toBe(removal);
    expect(isRemoved([removal], 'favourite', only)).toBeUndefined();
  });

  test('and takes several from one article together', () => {
    const removals = [removalFrom('later', whole), annotationRemoval('m2'), removalFrom('history', whole)];
    const left = removals.reduce(without, whole);
    expect(allAgain([left], removals)).toEqual([whole]);
    expect(isRemoved(removals, 'reading', whole)).toBe(removals[2]);
    expect(isAnnotationRemoved(removals, annotation('m2'))).toBe(removals[1]);
    expect(isAnnotationRemoved(removals, annotation('m1'))).toBeUndefined();
  });

  test('others are left alone', () => {
    const other: StoredRecord = { ...bare, id: 'b', brief: { ...bare.brief, id: 'b' }, favourite: 1 };
    expect(allAgain([other], [])).toEqual([other]);
    expect(isRemoved([removalFrom('later', whole)], 'later', other)).toBeUndefined();
  });
});
