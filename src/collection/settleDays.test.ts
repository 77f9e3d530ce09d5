import { expect, test } from 'vitest';
import type { DayOrder } from '../article/article.ts';
import { dayOrderOf } from '../parse/dates/dayOrder.ts';
import { readDate } from '../parse/dates/readDate.ts';
import { settleDays } from './settleDays.ts';

const page = (printed: string, source?: string) => {
  const reading = readDate(printed);
  const date = reading.kind === 'day' ? reading.day : '';
  const dayOrder: DayOrder | undefined = dayOrderOf(printed, date);
  return {
    file: printed,
    printedKeywords: [],
    article: {
      id: printed,
      title: printed,
      titleFrom: 'page' as const,
      date,
      ...(source === undefined ? {} : { source }),
      keywords: [],
      body: [],
      readAlso: [],
      related: [],
    },
    ...(dayOrder === undefined ? {} : { dayOrder }),
  };
};
const days = (...dates: (readonly [printed: string, source?: string])[]) =>
  settleDays(dates.map(([printed, source]) => page(printed, source))).map(
    ({ date, printedDate }) => date ?? `as printed: ${printedDate}`,
  );

test('a day above twelve in another date shows the order', () => {
  expect(days(['6/7/2023'], ['2/19/2025'])).toEqual(['2023-06-07', '2025-02-19']);
  expect(days(['6/7/2023'], ['19/2/2025'])).toEqual(['2023-07-06', '2025-02-19']);
});

test('dates of the same source come before those of others', () => {
  const dates = days(
    ['6/7/2023', 'المرفأ'],
    ['2/19/2025', 'المرفأ'],
    ['5/4/2023', 'الواحة'],
    ['25/4/2023', 'الواحة'],
  );
  expect(dates).toEqual(['2023-06-07', '2025-02-19', '2023-04-05', '2023-04-25']);
});

test('where dates show both orders the day is not known, and stays as printed', () => {
  expect(days(['6/7/2023'], ['2/19/2025'], ['19/2/2025'])[0]).toBe('as printed: 6/7/2023');
});

test('without another date it is read day first, but not beside an English clock', () => {
  expect(days(['6/7/2023'], ['2023-05-19'], ['7 ديسمبر 2024'])[0]).toBe('2023-07-06');
  expect(days(['6/7/2023 12:00:00 AM'])).toEqual(['as printed: 6/7/2023 12:00:00 AM']);
});

test.each([['7/7/2023'], ['2023/6/7'], ['6 يوليو 2023']])('%s can be read one way only', (printed) => {
  const reading = readDate(printed);
  expect(reading.kind === 'day' ? dayOrderOf(printed, reading.day) : 'no day').toBeUndefined();
});
