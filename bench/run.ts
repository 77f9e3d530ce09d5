import type { Table } from './table.ts';

/** Settings given to every measurement. */
export interface Run {
  /** The project's folder. */
  root: string;
  /** Folder of everything generated: `bench/out/`. */
  out: string;
  /** Takes larger collections and more rounds. */
  full: boolean;
  /** Number of pages, in place of the usual one. */
  pages?: number;
  /** Half of the questions asked of search (only relevance is then measured), or of the sites that pages are made of. */
  half?: 'tune' | 'report';
  /** Shows a table as soon as it is measured. */
  show(table: Table): void;
}
