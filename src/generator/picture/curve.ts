import type { Point } from './raster.ts';

/** Straight parts of a curve: at the size of a masthead none of them is seen. */
const PARTS = 8;

/** Continues an outline by a quadratic curve, in straight parts. */
export function curve(outline: Point[] | undefined, control: Point, to: Point): void {
  const from = outline?.at(-1);
  if (!outline || !from) return;
  for (let part = 1; part <= PARTS; part++) {
    const t = part / PARTS;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    outline.push({ x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y });
  }
}
