import { gregorianDay } from '../text/calendar.ts';
import { escapeArticleName, escapeName } from '../text/xml.ts';
import type { Book } from './book.ts';
import { chapterFile } from './chapters.ts';
import { markedName, ownWord, xhtmlPage } from './markup.ts';

/** Names on the cover; of more authors the first ones stand there. */
const NAMES_SHOWN = 4;

/** Lines of the cover, in their order; each is absent where nothing is known. */
export interface CoverLines {
  collection: string;
  title: string;
  names?: string;
  /** Source of all its articles, where the collection is another. */
  publisher?: string;
  day?: string;
}

/** Collects the lines of the cover. */
export function coverLines({ collection, title, creators, publisher, date }: Book): CoverLines {
  const names = creators.filter((name) => name !== publisher);
  const shown = names.slice(0, NAMES_SHOWN).join('، ') + (names.length > NAMES_SHOWN ? '، …' : '');
  return {
    collection,
    title,
    ...(shown && { names: shown }),
    ...(publisher !== undefined && publisher !== collection && { publisher }),
    ...(date !== undefined && { day: gregorianDay(date, 'ar') }),
  };
}

/** Cover page: the collection's name over its double rule, the title, who wrote it and when. */
export function coverPage(book: Book): string {
  const { collection, title, names, publisher, day } = coverLines(book);
  const line = (text: string | undefined) => (text === undefined ? '' : `<p>${markedName(text)}</p>\n`);
  return xhtmlPage(
    escapeArticleName(title),
    `<section epub:type="cover" class="cover" aria-labelledby="title">
<p class="mast">${markedName(collection)}</p>
<h1 id="title">${markedName(title)}</h1>
${line(names)}${line(publisher)}${line(day)}<div class="end"></div>
</section>`,
  );
}

/**
 * Navigation document: the table of contents that every book must have (EPUB 3.3, section 7), under the names of the collection and
 * of the book, and its landmarks.
 */
export function contentsPage({ collection, title, chapters, words }: Book): string {
  const items = chapters.map(
    (chapter, i) => `<li><a href="${chapterFile(i + 1)}">${markedName(chapter.title)}</a></li>\n`,
  );
  // A single article has no table of contents among its pages.
  const toc =
    chapters.length > 1
      ? `<li><a epub:type="toc" href="contents.xhtml">${ownWord(words.contents, words)}</a></li>\n`
      : '';
  const [first] = chapters;
  return xhtmlPage(
    escapeArticleName(title),
    `<p class="mast">${markedName(collection)}</p>
<h1>${markedName(title)}</h1>
<nav epub:type="toc" role="doc-toc" aria-labelledby="contents">
<h2 id="contents">${ownWord(words.contents, words)}</h2>
<ol>
${items.join('')}</ol>
</nav>
<nav epub:type="landmarks" aria-label="${escapeName(words.contents)}" hidden="">
<ol>
<li><a epub:type="cover" href="cover.xhtml">${markedName(title)}</a></li>
${toc}<li><a epub:type="bodymatter" href="${chapterFile(1)}">${markedName(first?.title ?? title)}</a></li>
</ol>
</nav>`,
  );
}
