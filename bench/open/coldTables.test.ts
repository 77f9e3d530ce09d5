import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { weightOf } from './coldTables.ts';

/** Makes a text of about `kb` kB compressed: a hexadecimal letter holds half a byte. */
function noise(name: string, kb: number): string {
  const hash = (i: number) => createHash('sha512').update(`${name} ${i}`).digest('hex');
  return Array.from({ length: (kb * 1000) / 64 }, (_, i) => hash(i)).join('');
}

test('the weight of a page is told apart into styles, drawings and all else', () => {
  const html = `<style>${noise('a', 3)}</style><p>${noise('b', 1)}</p><svg><path d="${noise('c', 2)}"/></svg>`;
  expect(weightOf(html)).toMatch(
    /^Its HTML weighs 6\.\d kB: styles 3\.\d, drawings [12]\.\d, all else 1\.\d\.$/,
  );
});
