import { withoutEntities } from '../../../text/entities.ts';
import type { Article } from '../../../article/article.ts';
import type { Span } from '../../../storage/textQuote.ts';
import { blockElement } from '../../highlight/blockElements.ts';
import { domText } from '../../highlight/domText.ts';

/*
 * Places are offsets in the paragraphs as they are shown: «&quot;» and the like read, without the dateline that
 * stands inside the first. A paragraph of the page is such a text, letter for letter, however many nodes hold it;
 * one that is not (a browser's translation) has no places.
 */

/** The paragraphs as they are shown. */
export const blockTexts = ({ body }: Article): string[] => body.map(({ text }) => withoutEntities(text));

/** Length of what stands before the text of a paragraph, inside it. */
const openingOf = (paragraph: Element): number =>
  paragraph.querySelector('.dateline')?.textContent.length ?? 0;

/**
 * The place of a selection: what of it lies in paragraphs, without white space at its ends, and its words whole: half of
 * a joined word is nothing a reader of Arabic would mark.
 * @returns nothing when that is nothing, or when the selection begins outside the text (everything was selected)
 */
export function spanOf(selected: Range, article: Element, texts: readonly string[]): Span | undefined {
  const body = article.querySelector('.body');
  if (!body?.contains(selected.startContainer)) return undefined;
  let span: Span | undefined;
  for (const [block, text] of texts.entries()) {
    const paragraph = blockElement(article, block);
    if (!paragraph || !selected.intersectsNode(paragraph)) continue;
    const opening = openingOf(paragraph);
    if (paragraph.textContent.slice(opening) !== text) return undefined;
    const offset = (node: Node, at: number) => Math.max(0, lengthUpTo(paragraph, node, at) - opening);
    const begin = paragraph.contains(selected.startContainer)
      ? offset(selected.startContainer, selected.startOffset)
      : 0;
    const end = paragraph.contains(selected.endContainer)
      ? offset(selected.endContainer, selected.endOffset)
      : text.length;
    const chosen = text.slice(begin, end);
    if (chosen.trim() === '') continue;
    const from = wordBegin(text, begin + chosen.length - chosen.trimStart().length);
    const to = wordEnd(text, begin + chosen.trimEnd().length);
    span = { block: span?.block ?? block, from: span?.from ?? from, toBlock: block, to };
  }
  return span;
}

const IN_WORD = /[\p{L}\p{M}\p{N}\u0640\u200c\u200d]/u;
const isInside = (text: string, at: number): boolean =>
  IN_WORD.test(text[at - 1] ?? '') && IN_WORD.test(text[at] ?? '');

function wordBegin(text: string, at: number): number {
  let begin = at;
  while (isInside(text, begin)) begin--;
  return begin;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (isInside(text, end)) end++;
  return end;
}

function lengthUpTo(root: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(root, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** The text of a place on the page, a range for each of its paragraphs. Paragraphs that read otherwise have none. */
export function rangesOf(span: Span, article: Element, texts: readonly string[]): Range[] {
  const ranges: Range[] = [];
  for (let block = span.block; block <= span.toBlock; block++) {
    const text = texts[block] ?? '';
    const from = block === span.block ? span.from : 0;
    const to = block === span.toBlock ? span.to : text.length;
    const paragraph = blockElement(article, block);
    if (!paragraph || to <= from) continue;
    const opening = openingOf(paragraph);
    const printed = domText(paragraph);
    if (printed.text.slice(opening) === text)
      ranges.push(printed.rangeOf({ from: from + opening, to: to + opening }));
  }
  return ranges;
}

export const sameSpan = (a: Span, b: Span): boolean =>
  a.block === b.block && a.from === b.from && a.toBlock === b.toBlock && a.to === b.to;

/** For sorting places in the order of the text. */
export const inTextOrder = (a: Span, b: Span): number =>
  a.block - b.block || a.from - b.from || a.toBlock - b.toBlock || a.to - b.to;

/** Does a point of the window lie on the text of some ranges? */
export const isOn = (ranges: readonly Range[], x: number, y: number): boolean =>
  ranges.some((range) =>
    [...range.getClientRects()].some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    ),
  );
