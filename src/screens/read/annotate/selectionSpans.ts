import type { Span } from '../../../storage/textQuote.ts';
import { blockElement } from '../../highlight/blockElements.ts';
import { domText } from '../../highlight/domText.ts';

/*
 * Spans between the document's ranges and the article's texts. Offsets count in the paragraphs as shown: entities decoded,
 * without the dateline that stands inside the first. A paragraph whose text differs on the page (a browser's translation)
 * has no spans.
 */

/** Length of the dateline inside a paragraph's element; 0 without one. */
const openingOf = (paragraph: Element): number =>
  paragraph.querySelector('.dateline')?.textContent.length ?? 0;

/**
 * Span of a selection: its part inside paragraphs, without white space at the ends, extended to whole words, because half of
 * a joined Arabic word is not something a reader highlights.
 * @returns undefined for an empty part, and for a selection that begins outside the text (all of the page was selected)
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

/** Span of what is selected now; undefined without a selection in the article's text. */
export function selectedSpan(article: Element | null, texts: readonly string[]): Span | undefined {
  const selection = getSelection();
  if (!article || !selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  return spanOf(selection.getRangeAt(0), article, texts);
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

/** Ranges of a span on the page, one for each paragraph. Paragraphs whose text differs there have none. */
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

/** Comparator that sorts spans in the order of the text. */
export const inTextOrder = (a: Span, b: Span): number =>
  a.block - b.block || a.from - b.from || a.toBlock - b.toBlock || a.to - b.to;

/** Tells whether a point of the window lies on the text of some ranges. */
export const isOn = (ranges: readonly Range[], x: number, y: number): boolean =>
  ranges.some((range) =>
    [...range.getClientRects()].some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    ),
  );
