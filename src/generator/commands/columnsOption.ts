import { type Columns, FIELDS } from '../../import/readers/rows/columns.ts';

/**
 * Reads the value of `--columns`: `title=headline,text=body`, each column by its name or its number from 1.
 * @returns a sentence about the fault, if there is one
 */
export function columnsOption(value: string): Columns | string {
  const columns: Columns = {};
  for (const pair of value.split(',')) {
    const [name = '', ...rest] = pair.split('=');
    const field = FIELDS.find((known) => known === name.trim());
    const column = rest.join('=').trim();
    if (!field) return `--columns has no field «${name.trim()}»; the fields are ${FIELDS.join(', ')}.`;
    if (!column) return `--columns names no column for «${field}»: it is written ${field}=NAME.`;
    columns[field] = column;
  }
  return columns;
}
