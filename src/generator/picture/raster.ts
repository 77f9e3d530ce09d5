/** A point, in pixels, from the upper left. */
export interface Point {
  x: number;
  y: number;
}

/** Coverage of the pixels of a picture, 0 to 1, one after the other in rows. */
export type Coverage = Float32Array;

/**
 * Fills outlines by their area: how much of each pixel they cover, exactly, so that edges are smooth. Closed outlines add up
 * where they run one way round, and take away where they run the other, as those of fonts do. The method is that of `font-rs`
 * (Raph Levien, 2016): each edge adds the area to its right to a buffer of differences, and the sums of its rows are the coverage.
 */
export function fillOutlines(
  outlines: readonly (readonly Point[])[],
  width: number,
  height: number,
): Coverage {
  const differences = new Float32Array(width * height + 2);
  for (const outline of outlines)
    outline.forEach((from, i) => {
      const to = outline[(i + 1) % outline.length];
      if (to) addEdge(differences, from, to, width, height);
    });
  let sum = 0;
  for (let i = 0; i < width * height; i++) {
    if (i % width === 0) sum = 0;
    sum += differences[i] ?? 0;
    differences[i] = Math.min(1, Math.abs(sum));
  }
  return differences.subarray(0, width * height);
}

function addEdge(into: Float32Array, from: Point, to: Point, width: number, height: number): void {
  if (from.y === to.y) return;
  const direction = from.y < to.y ? 1 : -1;
  const [upper, lower] = from.y < to.y ? [from, to] : [to, from];
  const slope = (lower.x - upper.x) / (lower.y - upper.y);
  let x = upper.x - Math.min(0, upper.y) * slope;
  for (let y = Math.max(0, Math.floor(upper.y)); y < Math.min(height, Math.ceil(lower.y)); y++) {
    const tall = Math.min(y + 1, lower.y) - Math.max(y, upper.y);
    const next = x + slope * tall;
    addRow(into, y * width, width, direction * tall, Math.min(x, next), Math.max(x, next));
    x = next;
  }
}

/** Adds an edge's part within one row of pixels; `area` is its height, with the sign of its direction. */
function addRow(
  into: Float32Array,
  row: number,
  width: number,
  area: number,
  left: number,
  right: number,
): void {
  const add = (column: number, part: number) => {
    if (column < width) into[row + Math.max(0, column)] = (into[row + Math.max(0, column)] ?? 0) + part;
  };
  const first = Math.floor(left);
  const last = Math.ceil(right);
  if (last <= first + 1) {
    const middle = (left + right) / 2 - first;
    add(first, area - area * middle);
    add(first + 1, area * middle);
    return;
  }
  const inverse = 1 / (right - left);
  const begins = 1 - (left - first);
  const at0 = 0.5 * inverse * begins * begins;
  const ends = right - last + 1;
  const atEnd = 0.5 * inverse * ends * ends;
  add(first, area * at0);
  if (last === first + 2) add(first + 1, area * (1 - at0 - atEnd));
  else {
    const second = inverse * (1.5 - (left - first));
    add(first + 1, area * (second - at0));
    for (let column = first + 2; column < last - 1; column++) add(column, area * inverse);
    const most = second + (last - first - 3) * inverse;
    add(last - 1, area * (1 - most - atEnd));
  }
  add(last, area * atEnd);
}
