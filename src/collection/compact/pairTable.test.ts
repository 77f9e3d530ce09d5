import { expect, test } from 'vitest';
import { pairTable } from './pairTable.ts';

test('pairs are numbered in the order they come, and found again', () => {
  const table = pairTable();
  const pairs = Array.from({ length: 20_000 }, (_, i) => [i % 137, (i * 7919) % 10_007] as const);
  const numbers = new Map<string, number>();
  for (const [a, b] of pairs) {
    const number = table.add(a, b);
    expect(number).toBe(numbers.get(`${a} ${b}`) ?? numbers.size);
    numbers.set(`${a} ${b}`, number);
  }
  expect(table.size).toBe(numbers.size);
  for (const [a, b] of pairs) expect(table.get(a, b)).toBe(numbers.get(`${a} ${b}`));
  expect(table.get(0, 0)).toBe(numbers.get('0 0') ?? -1);
  expect(table.get(99_999, 1)).toBe(-1);
});
