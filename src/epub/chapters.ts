import type { Block, BlockKind } from '../article/article.ts';
import { bylineParts } from '../article/bylineParts.ts';
import { blockRuns } from '../article/blockRuns.ts';
import { tableCells } from '../article/tableCells.ts';
import { verseHalves } from '../article/verseHalves.ts';
import { withoutEntities } from '../text/entities.ts';
import type { Book, BookTexts, Chapter, Note } from './book.ts';
import { hrefOf } from './href.ts';
import { escapeArticleName, escapeArticleText, escapeName, escapeXml } from '../text/xml.ts';

/** Name of a chapter's file; `n` counts from 1. */
export const chapterFile = (n: number): string => `chapter-${n}.xhtml`;

/** Navigation document as XHTML: the table of contents that every book must have (EPUB 3.3, section 7). */
export function contentsPage({ title, chapters, words }: Book): string {
  const items = chapters.map(
    (chapter, i) => `<li><a href="${chapterFile(i + 1)}">${escapeArticleName(chapter.title)}</a></li>\n`,
  );
  return page(
    escapeArticleName(title),
    `<nav epub:type="toc" role="doc-toc" aria-labelledby="contents">
<h1 id="contents">${escapeName(words.contents)}</h1>
<ol>
${items.join('')}</ol>
</nav>`,
  );
}

/** Chapter document as XHTML: block n of the article has the id `pn`, as on the site. */
export function chapterPage(chapter: Chapter, words: BookTexts): string {
  const { title, kicker, dateline, notes = [] } = chapter;
  return page(
    escapeArticleName(title),
    `<section epub:type="chapter" role="doc-chapter" aria-labelledby="title">
${kicker === undefined ? '' : `<p class="kicker">${escapeArticleName(kicker)}</p>\n`}<h1 id="title">${escapeArticleName(title)}</h1>
${facts(chapter, words)}${text(chapter.body, dateline)}<div class="end"></div>
${notes.length ? notesSection(notes, words) : ''}</section>`,
  );
}

function page(title: string, body: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="ar" xml:lang="ar" dir="rtl">
<head>
<meta charset="utf-8"/>
<title>${title}</title>
<link rel="stylesheet" type="text/css" href="book.css"/>
</head>
<body>
${body}
</body>
</html>
`;
}

function facts({ byline, authors, source, date, address }: Chapter, words: BookTexts): string {
  const by = bylineParts(byline, authors)
    .map(({ text: part }) => part)
    .join('');
  const lines = [
    by && fact(words.byline, escapeArticleName(by)),
    source === undefined ? '' : fact(words.source, escapeArticleName(source)),
    date === undefined ? '' : fact(words.date, escapeArticleName(date)),
    address === undefined ? '' : fact(words.address, link(address)),
  ].join('');
  return lines && `<ul class="facts">\n${lines}</ul>\n`;
}

function fact(name: string, value: string): string {
  return `<li>${escapeName(name)}: <bdi>${value}</bdi></li>\n`;
}

/** Link to an address, which reads from the left whatever stands around it. Text that is no address is printed without a link. */
function link(address: string): string {
  const href = hrefOf(address);
  const printed = `<span dir="ltr" class="address">${escapeName(address)}</span>`;
  return href === undefined ? printed : `<a href="${escapeXml(href)}">${printed}</a>`;
}

/** Elements by kind of block: one for each block, and one round a run of them. */
const ELEMENTS: Record<BlockKind, { each: string; all?: string }> = {
  paragraph: { each: 'p' },
  subhead: { each: 'h2' },
  quotation: { each: 'blockquote' },
  item: { each: 'li', all: 'ul' },
  row: { each: 'tr', all: 'table' },
  verse: { each: 'p', all: 'div' },
  caption: { each: 'p' },
};

function text(body: readonly Block[], dateline: string | undefined): string {
  const opening =
    dateline === undefined ? '' : `<span class="dateline">${escapeArticleName(dateline)}</span> `;
  // A dateline stands also where no text follows it.
  const printed: readonly Block[] = body.length || !opening ? body : [{ kind: 'paragraph', text: '' }];
  const runs = blockRuns(printed).map(({ kind, from, blocks }) => {
    const { each, all } = ELEMENTS[kind];
    const lines = blocks.map(({ text: words }, i) => {
      const begins = from + i === 0 ? opening : '';
      const inside =
        kind === 'row'
          ? cells(words, begins, blocks[i + 1]?.text)
          : begins + (kind === 'verse' ? halves(words) : escapeArticleText(words));
      return `<${each} id="p${from + i + 1}"${kind === 'caption' ? ' class="caption"' : ''}>${inside}</${each}>\n`;
    });
    return all === undefined
      ? lines.join('')
      : `<${all}${kind === 'verse' ? ' class="verse"' : ''}>\n${lines.join('')}</${all}>\n`;
  });
  return runs.join('');
}

/** Cells of a row; an empty one first where the next row has one more. */
function cells(row: string, opening: string, next: string | undefined): string {
  const own = tableCells(withoutEntities(row));
  const isShort = next !== undefined && tableCells(withoutEntities(next)).length > own.length;
  const printed = own.map(({ text: words }, i) => `<td>${i === 0 ? opening : ''}${escapeXml(words)}</td>`);
  return (isShort ? '<td></td>' : '') + printed.join('');
}

/** Halves of a verse with the gap between them, which reading systems without the style sheet print. */
function halves(line: string): string {
  const text = withoutEntities(line);
  const verse = verseHalves(text);
  if (verse === undefined) return escapeArticleText(line);
  const [first, second] = [verse.first, verse.second].map(
    (half) => `<span class="half">${escapeXml(half)}</span>`,
  );
  return `${first}<span class="gap">${escapeXml(verse.gap)}</span>${second}`;
}

function notesSection(notes: Note[], words: BookTexts): string {
  const each = notes.map(
    ({ quote, note }) =>
      `<blockquote>\n${lines(quote)}</blockquote>\n${note === undefined ? '' : lines(note)}`,
  );
  return `<section class="notes" aria-labelledby="notes">
<h2 id="notes">${escapeName(words.notes)}</h2>
${each.join('')}</section>
`;
}

function lines(text: string): string {
  return withoutEntities(text)
    .split(/\r\n?|\n/)
    .map((line) => `<p>${escapeArticleText(line)}</p>\n`)
    .join('');
}
