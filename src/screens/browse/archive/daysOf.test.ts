import { expect, test } from 'vitest';
import { daysOf } from './daysOf.ts';

test('articles stand under their days, in their order; the undated last, under none', () => {
  const line = (id: string, date?: string) => ({ id, title: id, ...(date !== undefined && { date }) });
  const lines = [
    line('a', '2024-12-07'),
    line('b', '2024-12-07'),
    line('c', '2024-12-01'),
    line('d'),
    line('e'),
  ];
  expect(daysOf(lines).map(({ day, articles }) => [day, articles.map(({ id }) => id).join('')])).toEqual([
    ['2024-12-07', 'ab'],
    ['2024-12-01', 'c'],
    [undefined, 'de'],
  ]);
  expect(daysOf([])).toEqual([]);
});
