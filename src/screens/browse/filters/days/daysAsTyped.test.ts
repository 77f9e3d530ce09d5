import { describe, expect, test } from 'vitest';
import { dayAsTyped, daysAsTyped } from './daysAsTyped.ts';

describe('a day as readers type it', () => {
  test.each([
    ['1/1/2022', '2022-01-01'],
    ['٢٠٢٢-٠١-٠١', '2022-01-01'],
    ['7 ديسمبر 2024', '2024-12-07'],
    ['٧ كانون الأول ٢٠٢٤', '2024-12-07'],
    ['  2022/1/1 ', '2022-01-01'],
    ['Dec 7, 2024', '2024-12-07'],
  ])('%s', (typed, day) => {
    expect(dayAsTyped(typed, 'from')).toBe(day);
    expect(dayAsTyped(typed, 'to')).toBe(day);
  });

  test.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['فبراير 2024', '2024-02-01', '2024-02-29'],
    ['رمضان 1445', '2024-03-11', '2024-04-09'],
  ])('«%s» begins and ends', (typed, from, to) => {
    expect(dayAsTyped(typed, 'from')).toBe(from);
    expect(dayAsTyped(typed, 'to')).toBe(to);
  });

  test.each(['', 'أمس', '30/2/2024', '202', '7 ديسمبر'])('«%s» is no day', (typed) =>
    expect(dayAsTyped(typed, 'from')).toBeUndefined(),
  );
});

describe('both fields', () => {
  const days = { from: '2022-01-01', to: '2022-12-31' };
  test.each([
    [
      'one keeps its day while the other is typed',
      { to: '2024' },
      { from: '2022-01-01', to: '2024-12-31', isReversed: false },
    ],
    [
      'one that was emptied is no day',
      { from: ' ' },
      { from: undefined, to: '2022-12-31', isReversed: false },
    ],
    [
      'the last before the first',
      { to: '1/1/2021' },
      { from: '2021-01-01', to: '2022-01-01', isReversed: true },
    ],
    [
      'years the wrong way round',
      { from: '2024', to: '2022' },
      { from: '2022-01-01', to: '2024-12-31', isReversed: true },
    ],
    ['a text that is no day', { from: '2022', to: 'غدًا' }, undefined],
  ])('%s', (_, drafts, read) => expect(daysAsTyped(days, drafts)).toEqual(read));
});
