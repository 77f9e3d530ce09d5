import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { chapterFile, chapterPage } from './chapters.ts';
import { coverImage } from './coverImage.ts';
import { contentsPage, coverLines, coverPage } from './front.ts';
import type { Book } from './book.ts';
import { BOOK_STYLE } from './bookStyle.ts';
import { escapeArticleName, escapeXml } from '../text/xml.ts';

/** First day a zip can name, in local time, as zips count: the same book is the same bytes, whenever it is made. */
const NO_TIME = new Date(1980, 0, 1);

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`;

/**
 * Writes a book as EPUB 3.3 (W3C Recommendation, 2023), read from right to left; the same book always gives the same
 * bytes.
 * @throws RangeError when the book has no chapter or no identifier, or `modified` is no date
 */
export function writeEpub(book: Book): Uint8Array {
  if (!book.chapters.length) throw new RangeError('a book has at least one chapter');
  const cover = coverOf(book);
  const files: Zippable = {
    // This file comes first and uncompressed: systems recognize an EPUB by its first bytes (EPUB 3.3, section
    // 4.2.3).
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    'EPUB/package.opf': strToU8(packageOf(book)),
    [`EPUB/${cover.file}`]: book.cover ? [book.cover, { level: 0 }] : strToU8(coverImage(coverLines(book))),
    'EPUB/cover.xhtml': strToU8(coverPage(book)),
    'EPUB/contents.xhtml': strToU8(contentsPage(book)),
    'EPUB/book.css': strToU8(BOOK_STYLE),
  };
  book.chapters.forEach((chapter, i) => {
    files[`EPUB/${chapterFile(i + 1)}`] = strToU8(chapterPage(chapter, book.words));
  });
  return zipSync(files, { level: 9, mtime: NO_TIME });
}

/** File of the cover's image, and its media type. */
const coverOf = ({ cover }: Book) =>
  cover === undefined
    ? { file: 'cover.svg', type: 'image/svg+xml' }
    : { file: 'cover.png', type: 'image/png' };

/** Package document: title, contents and reading order of the book. */
function packageOf(book: Book): string {
  const { title, identifier, creators, publisher, date, modified, chapters } = book;
  const cover = coverOf(book);
  if (!/[^\s\p{C}]/u.test(identifier)) throw new RangeError('a book has an identifier');
  const numbers = chapters.map((_, i) => i + 1);
  // A single article needs no table of contents before it.
  const first = chapters.length > 1 ? '<itemref idref="contents"/>\n' : '';
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="ar" dir="rtl">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeXml(identifier)}</dc:identifier>
<dc:title>${escapeArticleName(title)}</dc:title>
<dc:language>ar</dc:language>
${creators.map(creatorOf).join('')}${publisher === undefined ? '' : `<dc:publisher>${escapeArticleName(publisher)}</dc:publisher>\n`}${date === undefined ? '' : `<dc:date>${escapeXml(date)}</dc:date>\n`}<meta property="dcterms:modified">${momentOf(modified)}</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityFeature">readingOrder</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">displayTransformability</meta>
<meta property="schema:accessibilityHazard">none</meta>
</metadata>
<manifest>
<item id="cover-image" href="${cover.file}" media-type="${cover.type}" properties="cover-image"/>
<item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>
<item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="book.css" media-type="text/css"/>
${numbers.map((n) => `<item id="c${n}" href="${chapterFile(n)}" media-type="application/xhtml+xml"/>\n`).join('')}</manifest>
<spine page-progression-direction="rtl">
<itemref idref="cover"/>
${first}${numbers.map((n) => `<itemref idref="c${n}"/>\n`).join('')}</spine>
</package>
`;
}

/** Name credited, with its role among those of MARC: author. */
function creatorOf(name: string, i: number): string {
  return `<dc:creator id="creator-${i + 1}">${escapeArticleName(name)}</dc:creator>
<meta refines="#creator-${i + 1}" property="role" scheme="marc:relators">aut</meta>
`;
}

/** Formats a moment as `CCYY-MM-DDThh:mm:ssZ`, the one form EPUB takes (section 5.5.6). */
function momentOf(iso: string): string {
  return new Date(iso).toISOString().replace(/\.\d+Z$/, 'Z');
}
