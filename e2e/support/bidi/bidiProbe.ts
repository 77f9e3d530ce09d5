import type { Locator } from '@playwright/test';
import type { Line } from './bidiReading.ts';

/** Most that rectangles of neighbouring letters may overlap, in CSS pixels: letters of a face reach under each other. */
const OVERLAP = 1.5;

/**
 * Parts of lines that do not stand where their line wants them, by the rectangles the browser drew them in: each part
 * beside the one before it, or on a line further down. The parts as wholes are compared, and the middles of the last
 * letter of one and the first letter of the next.
 * @param elements each line stands in one of them, among other text or alone, in any number of text nodes
 * @returns a sentence a fault; a line that is in none of the elements is one too
 */
export function misplaced(elements: Locator, lines: readonly Line[]): Promise<string[]> {
  const wanted = lines.map(({ text, readings }) => ({
    text,
    readings: readings.map(({ from, parts }) => ({ from, parts, places: placesOf(text, parts) })),
  }));
  return elements.evaluateAll(
    (all, { wanted, overlap }) => {
      const wrong: string[] = [];
      for (const { text, readings } of wanted) {
        const element = all.find(({ textContent }) => textContent.includes(text));
        if (!element) {
          wrong.push(`missing: ${text}`);
          continue;
        }
        const letters: { node: Node; at: number }[] = [];
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        while (walker.nextNode())
          for (let at = 0; at < (walker.currentNode.nodeValue?.length ?? 0); at++)
            letters.push({ node: walker.currentNode, at });
        const begin = element.textContent.indexOf(text);
        const rangeOf = (from: number, to: number) => {
          const first = letters[begin + from];
          const last = letters[begin + to - 1];
          if (!first || !last) throw new Error(`no letters ${from} to ${to} in ${text}`);
          const range = document.createRange();
          range.setStart(first.node, first.at);
          range.setEnd(last.node, last.at + 1);
          return range;
        };
        for (const { from, parts, places } of readings) {
          const side = from === 'right' ? 1 : -1;
          for (const [i, [start, end]] of places.entries()) {
            const before = places[i - 1];
            if (!before) continue;
            const one = [...rangeOf(...before).getClientRects()].at(-1);
            const next = rangeOf(start, end).getClientRects()[0];
            if (!one || !next || next.width === 0) {
              wrong.push(`«${parts[i]}» is not drawn: ${text}`);
              continue;
            }
            if (next.top >= one.bottom - one.height / 3) continue;
            const above = next.bottom <= one.top + one.height / 3;
            const apart = side === 1 ? one.left - next.right : next.left - one.right;
            const lastLetter = rangeOf(before[1] - 1, before[1]).getBoundingClientRect();
            const firstLetter = rangeOf(start, start + 1).getBoundingClientRect();
            const ahead = lastLetter.left + lastLetter.right - firstLetter.left - firstLetter.right;
            if (above || apart < -overlap || ahead * side <= 0)
              wrong.push(`«${parts[i - 1]}» before «${parts[i]}»: ${text}`);
          }
        }
      }
      return wrong;
    },
    { wanted, overlap: OVERLAP },
  );
}

/** Start and end of each part in the text, each after the one before it. @throws Error when one is not there */
function placesOf(text: string, parts: readonly string[]): [from: number, to: number][] {
  let after = 0;
  return parts.map((part) => {
    const from = text.indexOf(part, after);
    if (from < 0) throw new Error(`«${part}» is not in «${text}»`);
    after = from + part.length;
    return [from, after];
  });
}
