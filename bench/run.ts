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
  /** The half of the questions to be asked of search; nothing but their answers is then measured. */
  half?: 'tune' | 'report';
  /** Shows a table as soon as it is measured. */
  show(table: Table): void;
}
