import type { Texts } from '../../i18n/useTexts.tsx';
import { writeBibtex } from '../../../references/bibtex.ts';
import { writeCsv } from '../../../references/csv.ts';
import { writeMarkdownList, writePlainList } from '../../../references/lists.ts';
import type { Reference } from '../../../references/reference.ts';
import { writeRis } from '../../../references/ris.ts';

/** Formats of a list of references as a file, by the ending of the file's name. */
export const LIST_FORMATS = {
  csv: 'text/csv',
  ris: 'application/x-research-info-systems',
  bib: 'application/x-bibtex',
  md: 'text/markdown',
  txt: 'text/plain',
} as const;
export type ListFormat = keyof typeof LIST_FORMATS;

/** Facts of a list that its file states besides the references. */
export interface ListFacts {
  name: string;
  /** The collection's own name, when it has one. */
  collection: string | undefined;
  day: (date: string) => string;
  t: Texts['t'];
}

/** Writes references as a list in a format. */
export function listText(
  format: ListFormat,
  references: readonly Reference[],
  { name, collection, day, t }: ListFacts,
): string {
  const comma = t('shell.comma');
  switch (format) {
    case 'csv':
      return writeCsv(references, {
        title: t('choose:columns.title'),
        authors: t('choose:columns.authors'),
        source: t('choose:columns.source'),
        date: t('choose:columns.date'),
        keywords: t('choose:columns.keywords'),
        url: t('choose:columns.url'),
        id: t('choose:columns.id'),
      });
    case 'ris':
      return writeRis(references, collection);
    case 'bib':
      return writeBibtex(references, collection);
    case 'md':
      return writeMarkdownList(references, name, { comma, day });
    case 'txt':
      return writePlainList(references, { comma, day, ...(collection !== undefined && { collection }) });
  }
}
