import { stableHash } from '../text/hash.ts';
import type { Reference } from './reference.ts';
import { inOneLine, linesOf, partsOfDate } from './reference.ts';

/** Abbreviations of months that every BibTeX style defines. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * Writes references as BibTeX entries that biblatex reads as well: `date` is for biblatex, `year` and `month` for BibTeX.
 * Each name stands in braces, so that no style takes it apart at a space or «and». An article without a source is `@misc`,
 * for `@article` needs a journal.
 * @param collection name of the collection, as a note, when it has one
 */
export const writeBibtex = (references: readonly Reference[], collection?: string): string =>
  references.map((reference) => entryOf(reference, collection)).join('\n');

function entryOf(
  { id, title, authors, source, date, keywords, address }: Reference,
  collection?: string,
): string {
  const day = partsOfDate(date);
  const journal = escapeTex(inOneLine(source ?? ''));
  const heading = escapeTex(inOneLine(title));
  const fields: [name: string, value: string][] = [
    ['title', heading && `{{${heading}}}`],
    [
      'author',
      braced(
        linesOf(authors).map((name) => `{${escapeTex(name)}}`),
        ' and ',
      ),
    ],
    ['journal', braced([journal])],
    ['date', braced([day ? `${day.year}-${day.month}-${day.day}` : ''])],
    ['year', braced([day?.year ?? ''])],
    ['month', (day && MONTHS[Number(day.month) - 1]) ?? ''],
    // A comma separates keywords.
    [
      'keywords',
      braced(
        linesOf(keywords).map((keyword) => escapeTex(keyword.replaceAll(',', '،'))),
        ', ',
      ),
    ],
    ['note', braced([escapeTex(inOneLine(collection ?? ''))])],
    ['langid', '{arabic}'],
    ['url', `{${address.replaceAll(/[{}\\]/g, encodeURIComponent)}}`],
  ];
  const known = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = ${value}`);
  return `@${journal ? 'article' : 'misc'}{${keyOf(id)},\n${known.join(',\n')}\n}\n`;
}

/** Values in braces; '' when all are empty. */
function braced(values: readonly string[], between = ''): string {
  const value = values.join(between);
  return value && `{${value}}`;
}

/** Key of an entry: the id where TeX takes it; of an id with other letters a hash, the same in every export. */
const keyOf = (id: string): string => (/^[A-Za-z0-9_.:-]+$/.test(id) ? id : `warraq-${stableHash(id)}`);

/**
 * Characters that TeX reads as commands. Braces are written with an invisible partner, as Zotero writes them, because
 * BibTeX counts braces even behind a backslash and one alone would swallow the entries after it.
 */
const TEX: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '{': '\\{\\vphantom{\\}}',
  '}': '\\vphantom{\\{}\\}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

const escapeTex = (text: string): string =>
  text.replace(/[\\{}~^&%$#_]/g, (character) => TEX[character] ?? `\\${character}`);
