import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tableCells } from './tableCells.ts';

const texts = (line: string): string[] => tableCells(line).map(({ text }) => text);

test.each<[string, string[]]>([
  ['النهر\t3\t2', ['النهر', '3', '2']],
  ['النهر | 3 |2', ['النهر', '3', '2']],
  ['1- النهر   12 نقطة (+6)', ['1- النهر', '12 نقطة (+6)']],
  ['النهر  وضفتاه', ['النهر  وضفتاه']],
  ['| النهر | 3 |', ['النهر', '3']],
  ['| النهر |', ['النهر']],
  ['', ['']],
])('%j', (line, cells) => expect(texts(line)).toEqual(cells));

test('cells and what parts them make up the line', () => {
  const line = fc
    .array(fc.constantFrom('النهر', '3', ' ', '   ', '\t', '|', '\u00a0'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(line, (row) => {
      expect(
        tableCells(row)
          .map(({ before = '', text, after }) => before + text + after)
          .join(''),
      ).toBe(row);
    }),
  );
});
