import { curve } from './curve.ts';
import type { Point } from './raster.ts';

/** Numbers that a command of a path takes. */
const TAKES: Record<string, number> = { M: 2, m: 2, l: 2, h: 1, v: 1, q: 4, t: 2 };

/**
 * Reads the path of an SVG as outlines: of its commands those that the wordmark is drawn with (`M m l h v q t z`).
 * @throws RangeError at another command
 */
export function svgOutlines(path: string): Point[][] {
  const outlines: Point[][] = [];
  let [at, control, command]: [Point, Point, string] = [{ x: 0, y: 0 }, { x: 0, y: 0 }, ''];
  const numbers: number[] = [];
  for (const token of path.match(/[a-z]|-?[\d.]+/gi) ?? []) {
    if (/[a-z]/i.test(token)) {
      command = token;
      if (command === 'z') at = control = outlines.at(-1)?.[0] ?? at;
      else if (TAKES[command] === undefined) throw new RangeError(`a path has no command ${command} here`);
      continue;
    }
    numbers.push(Number(token));
    if (numbers.length < (TAKES[command] ?? 0)) continue;
    const given = numbers.splice(0);
    const outline = outlines.at(-1);
    const from = at;
    const moved = (x = 0, y = 0): Point => ({ x: from.x + x, y: from.y + y });
    at =
      { M: { x: given[0] ?? 0, y: given[1] ?? 0 }, h: moved(given[0]), v: moved(0, given[0]) }[command] ??
      moved(...given.slice(-2));
    if (command === 'M' || command === 'm') {
      outlines.push([at]);
      command = 'l';
    } else if (command === 'q' || command === 't') {
      control =
        command === 'q'
          ? moved(given[0], given[1])
          : { x: 2 * from.x - control.x, y: 2 * from.y - control.y };
      curve(outline, control, at);
      continue;
    } else outline?.push(at);
    control = at;
  }
  return outlines;
}
