import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvRows, type Delimiter, type Row, sniffDelimiter } from './csvRows.ts';

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield await Promise.resolve(text.slice(at, at + size));
}

async function rowsOf(text: string, size = 7, delimiter: Delimiter = ','): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of csvRows(pieces(text, size), delimiter)) rows.push(row);
  return rows;
}

describe('csvRows', () => {
  it.each<[string, string, Row[]]>([
    [
      'plain',
      'عنوان,نص\nأ,ب',
      [
        { line: 1, cells: ['عنوان', 'نص'] },
        { line: 2, cells: ['أ', 'ب'] },
      ],
    ],
    [
      'quotes, commas and line ends in a cell',
      '"قال: ""نعم"", ثم\nمضى",2\n3,4',
      [
        { line: 1, cells: ['قال: "نعم", ثم\nمضى', '2'] },
        { line: 3, cells: ['3', '4'] },
      ],
    ],
    [
      'CRLF, blank lines, no last line end',
      'أ,ب\r\n\r\nج,د\r\n',
      [
        { line: 1, cells: ['أ', 'ب'] },
        { line: 3, cells: ['ج', 'د'] },
      ],
    ],
    [
      'CR alone',
      'أ,ب\rج,د',
      [
        { line: 1, cells: ['أ', 'ب'] },
        { line: 2, cells: ['ج', 'د'] },
      ],
    ],
    [
      'empty cells',
      ',\nأ,',
      [
        { line: 1, cells: ['', ''] },
        { line: 2, cells: ['أ', ''] },
      ],
    ],
    ['a quote inside a cell is a letter', 'قطر 5" عريض,ب', [{ line: 1, cells: ['قطر 5" عريض', 'ب'] }]],
    ['a quote that is never closed', 'أ,"ب\nج,د', [{ line: 1, cells: ['أ', 'ب\nج,د'], unclosed: true }]],
  ])('%s', async (_, text, rows) => {
    for (const size of [1, 2, 3, 100]) expect(await rowsOf(text, size)).toEqual(rows);
  });

  it('reads what papaparse writes, in chunks of any size', async () => {
    const cell = fc.oneof(
      fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'أ', ' ', ';') }),
      fc.constant('نص'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc
          .integer({ min: 1, max: 4 })
          .chain((width) =>
            fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
          ),
        fc.integer({ min: 1, max: 9 }),
        async (table, size) => {
          const wanted = table.filter((cells) => cells.length > 1 || cells[0]?.trim());
          const text = Papa.unparse(wanted, { quotes: true, newline: '\n' });
          expect((await rowsOf(text, size)).map(({ cells }) => cells)).toEqual(wanted);
        },
      ),
    );
  });

  it.each<[string, Delimiter]>([
    ['أ,ب,ج\nد,هـ,و', ','],
    ['عنوان\tنص\nأ, ب\tج, د', '\t'],
    ['عنوان;نص\n"أ;ب",ج;د', ';'],
    ['نص وحده', ','],
  ])('the delimiter of %j', async (text, delimiter) => {
    expect(await sniffDelimiter(text)).toBe(delimiter);
  });
});
