import { openSync } from 'fontkit';
import type { Font, GlyphRun, PathCommand } from 'fontkit';
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

/** Letters of one font and direction, shaped, in units of the font. */
interface ShapedRun extends GlyphRun {
  font: Font;
  advance: number;
}

/** A face in several files, each with some of its letters, opened when one is needed. A letter that none of them has is left out. */
export class Face {
  readonly #files: string[];
  readonly #fonts: Font[] = [];

  /** @param files fonts, those with the commonest letters first */
  constructor(files: readonly string[]) {
    this.#files = [...files];
  }

  /** Shapes a line that reads from the right. @param size in pixels an em @throws the system's errors */
  shape(text: string, size: number): ShapedLine {
    const outlines: Point[][] = [];
    let left = 0;
    for (const run of this.#runs(text)) {
      const scale = size / run.font.unitsPerEm;
      left -= run.advance * scale;
      outlines.push(...outlinesOf(run, scale, left));
    }
    return { width: Math.abs(left), outlines };
  }

  /** Width of a line: the same as of `shape`, without its outlines. */
  width(text: string, size: number): number {
    return this.#runs(text).reduce((sum, { font, advance }) => sum + (advance * size) / font.unitsPerEm, 0);
  }

  /** Shaped parts of a line, the rightmost first: each of one font and direction. */
  #runs(text: string): ShapedRun[] {
    return visualRuns(text).flatMap(({ text: letters, direction }) => {
      const parts = this.#parts(letters).map(([font, part]) => shaped(font, part, direction));
      // Parts of a run from the left stand in its order, the run itself left of the one before it.
      return direction === 'ltr' ? parts.toReversed() : parts;
    });
  }

  /** Cuts a text where the font changes. */
  #parts(text: string): [Font, string][] {
    const parts: [Font, string][] = [];
    for (const letter of text) {
      const last = parts.at(-1);
      const font = this.#fontOf(letter.codePointAt(0) ?? 0, last?.[0]);
      if (font === undefined) continue;
      if (last?.[0] === font) last[1] += letter;
      else parts.push([font, letter]);
    }
    return parts;
  }

  /** Font that has a character, that of the letter before it where it can be. */
  #fontOf(character: number, before: Font | undefined): Font | undefined {
    if (before?.hasGlyphForCodePoint(character)) return before;
    for (let i = 0; ; i++) {
      const file = this.#fonts[i] ? undefined : this.#files[i];
      if (file !== undefined) this.#fonts.push(opened(file));
      const font = this.#fonts[i];
      if (font === undefined || font.hasGlyphForCodePoint(character)) return font;
    }
  }
}

function shaped(font: Font, text: string, direction: 'rtl' | 'ltr'): ShapedRun {
  const [script, language] = direction === 'rtl' ? ['arab', 'ARA '] : ['latn', undefined];
  const { glyphs, positions } = font.layout(text, undefined, script, language, direction);
  const advance = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  return { font, glyphs, positions, advance };
}

/** Outlines of a part, in pixels. @param left where it begins */
function outlinesOf({ glyphs, positions }: ShapedRun, scale: number, left: number): Point[][] {
  let at = 0;
  return glyphs.flatMap(({ path: { commands } }, i) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
    const from = at + xOffset;
    at += xAdvance;
    return turned(
      glyphOutlines(commands, (x, y) => ({ x: (from + x) * scale + left, y: -(yOffset + y) * scale })),
    );
  });
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
