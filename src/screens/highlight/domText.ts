import type { Match } from '../../search/answer.ts';

/** A text as it stands in the document: its characters as printed, and the way back to their places. */
export interface DomText {
  text: string;
  /** @param mark offsets in `text` */
  rangeOf: (mark: Pick<Match, 'from' | 'to'>) => Range;
}

/** Stands for an override character, of which the page shows the name in its place. */
const OVERRIDE = '\ufffc';

/** Reads the text below an element. An override character is one character of it, like in the text it came from. */
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
