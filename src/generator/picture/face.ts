import { openSync } from 'fontkit';
import type { Font, PathCommand } from 'fontkit';
import { curve } from './curve.ts';
import type { Point } from './raster.ts';
import { visualRuns } from './visualRuns.ts';

/** Outlines of a line of text, its right end at x = 0, its baseline at y = 0. */
export interface ShapedLine {
  width: number;
  outlines: Point[][];
}

/**
 * Opens a font. fontkit remembers a glyph with the characters it was first made for, and joins letters by these: an alef first met as a
 * part of أ was joined to no letter afterwards («أخب ار»). So each glyph is made for its own character first.
 */
function opened(file: string): Font {
  const font = openSync(file);
  for (const character of font.characterSet) font.glyphForCodePoint(character);
  return font;
}

/** Letters of one font and direction, shaped, their left end at x = 0. */
type Piece = ShapedLine;

/** A face in several files, each with some of its letters. A letter that none of them has is left out. */
export class Face {
  readonly #fonts: Font[];

  /** @param files fonts, those with the commonest letters first @throws the system's errors */
  constructor(files: readonly string[]) {
    this.#fonts = files.map(opened);
  }

  /** Shapes a line that reads from the right. @param size in pixels an em */
  shape(text: string, size: number): ShapedLine {
    const outlines: Point[][] = [];
    let left = 0;
    for (const run of visualRuns(text)) {
      const pieces = this.#pieces(run.text).map(([font, letters]) =>
        shaped(font, letters, run.direction, size),
      );
      // Pieces of a run from the left stand in its order, the run itself left of the one before it.
      for (const piece of run.direction === 'ltr' ? pieces.toReversed() : pieces) {
        left -= piece.width;
        for (const outline of piece.outlines) outlines.push(outline.map(({ x, y }) => ({ x: x + left, y })));
      }
    }
    return { width: Math.abs(left), outlines };
  }

  /** Cuts a text where the font changes. Marks and spaces stay with the letter before them. */
  #pieces(text: string): [Font, string][] {
    const pieces: [Font, string][] = [];
    for (const letter of text) {
      const last = pieces.at(-1);
      const has = (font: Font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
      const font = last && has(last[0]) ? last[0] : this.#fonts.find(has);
      if (font === undefined) continue;
      if (last?.[0] === font) last[1] += letter;
      else pieces.push([font, letter]);
    }
    return pieces;
  }
}

function shaped(font: Font, text: string, direction: 'rtl' | 'ltr', size: number): Piece {
  const script = direction === 'rtl' ? ['arab', 'ARA '] : ['latn', undefined];
  const { glyphs, positions } = font.layout(text, undefined, script[0], script[1], direction);
  const scale = size / font.unitsPerEm;
  const outlines: Point[][] = [];
  let at = 0;
  glyphs.forEach(({ path: { commands } }, i) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
    outlines.push(
      ...turned(
        glyphOutlines(commands, (x, y) => ({ x: (at + xOffset + x) * scale, y: -(yOffset + y) * scale })),
      ),
    );
    at += xAdvance;
  });
  return { width: at * scale, outlines };
}

function glyphOutlines(commands: readonly PathCommand[], point: (x: number, y: number) => Point): Point[][] {
  const outlines: Point[][] = [];
  for (const { command, args } of commands) {
    const [x = 0, y = 0, toX = 0, toY = 0] = args;
    if (command === 'moveTo') outlines.push([point(x, y)]);
    if (command === 'lineTo') outlines.at(-1)?.push(point(x, y));
    if (command === 'quadraticCurveTo') curve(outlines.at(-1), point(x, y), point(toX, toY));
  }
  return outlines;
}

/**
 * Turns the outlines of a glyph so that all but its holes run the same way round. Letters that join overlap, and some fonts close
 * them with a cap that runs the other way (Markazi does): the areas would cancel each other, and the word have a gap.
 */
function turned(outlines: Point[][]): Point[][] {
  const areas = outlines.map(areaOf);
  const direction = Math.sign(areas.reduce((sum, area) => sum + area, 0));
  return outlines.map((outline, i) => {
    const own = Math.sign(areas[i] ?? 0);
    const isHole =
      own !== direction && outlines.some((other) => other !== outline && isInside(middleOf(outline), other));
    return own === (isHole ? -1 : 1) ? outline : outline.toReversed();
  });
}

const areaOf = (outline: readonly Point[]): number =>
  outline.reduce((sum, a, i) => {
    const b = outline[(i + 1) % outline.length] ?? a;
    return sum + a.x * b.y - b.x * a.y;
  }, 0);

const middleOf = (outline: readonly Point[]): Point => ({
  x: outline.reduce((sum, { x }) => sum + x, 0) / outline.length,
  y: outline.reduce((sum, { y }) => sum + y, 0) / outline.length,
});

/** Tells whether a point lies inside an outline: a line from it to the right crosses the outline an odd number of times. */
const isInside = ({ x, y }: Point, outline: readonly Point[]): boolean =>
  outline.reduce((inside, a, i) => {
    const b = outline[(i + 1) % outline.length] ?? a;
    const crosses = a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x);
    return inside !== crosses;
  }, false);
