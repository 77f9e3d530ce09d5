import type { Match } from '../../search/answer.ts';

/** Text of an element as the document shows it, with the way back from offsets in it to places in the document. */
export interface DomText {
  text: string;
  /** Range of the document between two offsets in `text`, in UTF-16 units, the end exclusive. */
  rangeOf: (offsets: Pick<Match, 'from' | 'to'>) => Range;
}

/** Stands in the text for an override character, in whose place the page shows its name. */
const OVERRIDE = '\ufffc';

/**
 * Reads the text below an element. An override character (UAX #9) counts as one character, as in the text it came from,
 * however long the name is that the page shows for it.
 */
export function domText(root: Element): DomText {
  const nodes: { node: Text; from: number; to: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const shown = node.parentElement?.closest('.override') ? OVERRIDE : node.data;
    nodes.push({ node, from: text.length, to: text.length + shown.length });
    text += shown;
  }
  const placeOf = (offset: number, isEnd: boolean): [Node, number] => {
    const found = nodes.find(({ from, to }) => (isEnd ? from < offset && offset <= to : offset < to));
    const { node, from } = found ?? nodes.at(-1) ?? { node: root, from: offset };
    return [node, offset - from];
  };
  return {
    text,
    rangeOf: ({ from, to }) => {
      const range = document.createRange();
      range.setStart(...placeOf(from, false));
      range.setEnd(...placeOf(to, true));
      return range;
    },
  };
}
