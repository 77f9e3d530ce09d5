import type { ReactNode } from 'react';
import { formatNumber } from '../../../text/formatNumber.ts';

/** Row of a table of bars. */
export interface BarRow {
  key: string;
  name: ReactNode;
  /** A number a column. */
  values: readonly number[];
  /** Lengths of the bars, when they are not the numbers. */
  lengths?: readonly number[];
  /** Row of what is absent or lumped together, in a lighter voice. */
  light?: boolean;
}

/**
 * Chart of horizontal bars that is a table as well: each number stands at the end of its bar. The longest bar of all columns
 * fills its column.
 * @param columns head of the names, and of each column of numbers
 */
export function BarTable({ columns, rows }: { columns: readonly string[]; rows: readonly BarRow[] }) {
  const longest = Math.max(...rows.flatMap(({ values, lengths = values }) => [...lengths]));
  return (
    <table className={columns.length > 2 ? 'bars pairs' : 'bars'}>
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, values, lengths = values, light }) => (
          <tr key={key} className={light ? 'light' : undefined}>
            <th scope="row">{name}</th>
            {values.map((value, i) => (
              <td key={i}>
                <span className="bar">
                  <svg width={percent(lengths[i] ?? 0, longest)} aria-hidden="true" />
                  {formatNumber(value)}
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/**
 * Writes the share of a number in the largest as an attribute of an `<svg>`, with the digits a screen can show. A `style` attribute
 * in a page is refused by its Content-Security-Policy.
 */
export const percent = (value: number, largest: number): string =>
  `${largest === 0 ? 0 : Math.round((value / largest) * 1000) / 10}%`;
