import type { Block, BlockKind } from '../article/article.ts';
import { bylineParts } from '../article/bylineParts.ts';
import { blockRuns } from '../article/blockRuns.ts';
import { tableCells } from '../article/tableCells.ts';
import { verseHalves } from '../article/verseHalves.ts';
import { withoutEntities } from '../text/entities.ts';
import type { BookTexts, Chapter, Note } from './book.ts';
import { hrefOf } from './href.ts';
import { marked, markedName, markedText, ownWord, xhtmlPage } from './markup.ts';
import { escapeArticleName, escapeName, escapeXml } from '../text/xml.ts';

/** Name of a chapter's file; `n` counts from 1. */
export const chapterFile = (n: number): string => `chapter-${n}.xhtml`;

/** Chapter document as XHTML: block n of the article has the id `pn`, as on the site. */
export function chapterPage(chapter: Chapter, words: BookTexts): string {
  const { title, kicker, dateline, notes = [] } = chapter;
  return xhtmlPage(
    escapeArticleName(title),
    `<section epub:type="chapter" role="doc-chapter" aria-labelledby="title">
${kicker === undefined ? '' : `<p class="kicker">${markedName(kicker)}</p>\n`}<h1 id="title">${markedName(title)}</h1>
${facts(chapter, words)}${text(chapter.body, dateline)}<div class="end"></div>
${notes.length ? notesSection(notes, words) : ''}</section>`,
  );
}

function facts({ byline, authors, source, date, address }: Chapter, words: BookTexts): string {
  const by = bylineParts(byline, authors)
    .map(({ text: part }) => part)
    .join('');
  const fact = (name: 'byline' | 'source' | 'date' | 'address', value: string) =>
    `<li>${ownWord(words[name], words)}: <bdi>${value}</bdi></li>\n`;
  const lines = [
    by && fact('byline', markedName(by)),
    source === undefined ? '' : fact('source', markedName(source)),
    date === undefined ? '' : fact('date', markedName(date)),
    address === undefined ? '' : fact('address', link(address)),
  ].join('');
  return lines && `<ul class="facts">\n${lines}</ul>\n`;
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
  const opening = dateline === undefined ? '' : `<span class="dateline">${markedName(dateline)}</span> `;
  // A dateline stands also where no text follows it.
  const printed: readonly Block[] = body.length || !opening ? body : [{ kind: 'paragraph', text: '' }];
  const runs = blockRuns(printed).map(({ kind, from, blocks }) => {
    const { each, all } = ELEMENTS[kind];
    const lines = blocks.map(({ text: words }, i) => {
      const begins = from + i === 0 ? opening : '';
      const inside =
        kind === 'row'
          ? cells(words, begins, blocks[i + 1]?.text)
          : begins + (kind === 'verse' ? halves(words) : markedText(words));
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
  const printed = own.map(({ text: words }, i) => `<td>${i === 0 ? opening : ''}${marked(words)}</td>`);
  return (isShort ? '<td></td>' : '') + printed.join('');
}

/** Halves of a verse with the gap between them, which reading systems without the style sheet print. */
function halves(line: string): string {
  const text = withoutEntities(line);
  const verse = verseHalves(text);
  if (verse === undefined) return markedText(line);
  const [first, second] = [verse.first, verse.second].map(
    (half) => `<span class="half">${marked(half)}</span>`,
  );
  return `${first}<span class="gap">${escapeXml(verse.gap)}</span>${second}`;
}

function notesSection(notes: Note[], words: BookTexts): string {
  const each = notes.map(
    ({ quote, note }) =>
      `<blockquote>\n${lines(quote)}</blockquote>\n${note === undefined ? '' : lines(note)}`,
  );
  return `<section class="notes" aria-labelledby="notes">
<h2 id="notes">${ownWord(words.notes, words)}</h2>
${each.join('')}</section>
`;
}

function lines(text: string): string {
  return withoutEntities(text)
    .split(/\r\n?|\n/)
    .map((line) => `<p>${markedText(line)}</p>\n`)
    .join('');
}
