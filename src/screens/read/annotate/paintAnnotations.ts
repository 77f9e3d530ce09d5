import type { Ink } from '../../../storage/record.ts';
import { canHighlight, dress } from '../../highlight/highlights.ts';
import look from './inks.css?raw';

/** Text to be painted in an ink. */
export interface PaintedAnnotation {
  ink: Ink;
  noted: boolean;
  ranges: readonly AbstractRange[];
}

/**
 * Paints with the CSS Custom Highlight API, below found words (hits/highlights.ts); what is returned takes the paint
 * away. Does nothing in browsers without it: there MarginLines draws.
 */
export function paintAnnotations(inked: readonly PaintedAnnotation[]): () => void {
  if (!canHighlight() || inked.length === 0) return () => undefined;
  dress(look);
  const added: [Highlight, AbstractRange][] = [];
  const add = (name: string, ranges: readonly AbstractRange[]) => {
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    highlight.priority = -1;
    CSS.highlights.set(name, highlight);
    for (const range of ranges) {
      highlight.add(range);
      added.push([highlight, range]);
    }
  };
  for (const { ink, noted, ranges } of inked) {
    add(`hl-${ink}`, ranges);
    if (noted) add('hl-noted', ranges);
  }
  return () => {
    for (const [highlight, range] of added) highlight.delete(range);
  };
}
