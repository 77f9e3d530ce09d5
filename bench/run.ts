import type { Table } from './table.ts';

/** What every measurement is given. */
export interface Run {
  /** The project's folder. */
  root: string;
  /** Where everything generated goes: `bench/out/`. */
  out: string;
  /** Larger collections and more rounds. */
  full: boolean;
  /** So many pages in place of the usual number. */
  pages?: number;
  /** Shows a table as soon as it is measured. */
  show(table: Table): void;
}
