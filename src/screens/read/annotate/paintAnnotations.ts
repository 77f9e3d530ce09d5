import type { Ink } from '../../../storage/record.ts';
import { paint } from '../../highlight/highlights.ts';
import rules from './inks.css?raw';

/** Annotated text to be painted. */
export interface PaintedAnnotation {
  ink: Ink;
  /** A note adds a dotted line. */
  noted: boolean;
  ranges: readonly AbstractRange[];
}

/** Paints annotations in their inks, below found words. @returns takes the paint away */
export function paintAnnotations(annotations: readonly PaintedAnnotation[]): () => void {
  const painted = annotations.flatMap(({ ink, noted, ranges }) => [
    paint(`hl-${ink}`, ranges, rules),
    ...(noted ? [paint('hl-noted', ranges, rules)] : []),
  ]);
  return () => {
    for (const unpaint of painted) unpaint();
  };
}
