import path from 'node:path';
import { LETTERS, SHADDA, WORDMARK } from '../../screens/app/wordmarkPaths.ts';
import { visibleName } from '../../text/xml.ts';
import { Face } from './face.ts';
import { writePng } from './png.ts';
import { fillOutlines } from './raster.ts';
import type { Point } from './raster.ts';
import { svgOutlines } from './svgOutlines.ts';

/** Texts of the picture that previews of links show; of the front page's own. */
export interface PictureTexts {
  /** Name of the collection; without it the wordmark stands there. */
  name?: string;
  description?: string;
  /** Its size and days. */
  facts: string[];
}

/** Size that previews of links ask for (ogp.me, and each network's own pages). */
export const PICTURE = { width: 1200, height: 630 };
const { width: WIDTH, height: HEIGHT } = PICTURE;
const EDGE = 80;
const MEASURE = WIDTH - 2 * EDGE;

type Colour = readonly [number, number, number];
const PAPER: Colour = [0xf7, 0xf6, 0xf2];
/** Ink, ink for facts, and the red. */
const INKS: readonly Colour[] = [
  [0x1b, 0x1b, 0x1a],
  [0x55, 0x53, 0x4d],
  [0xa3, 0x26, 0x1a],
];
/** Steps from paper to ink. */
const STEPS = 60;

/** Characters of a name and of a description that are looked at: more have no room. */
const NAME_LENGTH = 120;
const DESCRIPTION_LENGTH = 400;

/** Sizes of the name, largest first, with the lines each may fill. */
const NAME_SIZES = [
  { size: 168, most: 1 },
  { size: 112, most: 2 },
  { size: 84, most: 3 },
];

/**
 * Draws the picture of the front page, type alone: the name of the collection over its double rule, what it says of itself, its
 * size and days, and the red square. The same texts are the same bytes.
 * @param fonts folder of the web fonts
 * @throws the system's errors, when the fonts cannot be read
 */
export function frontPicture(texts: PictureTexts, fonts: string): Uint8Array {
  const face = (name: string) =>
    new Face(['arabic', 'latin', 'signs', 'rest'].map((part) => path.join(fonts, `${name}-${part}.woff2`)));
  const ui = face('ui-400');
  const layers: Point[][][] = [[], [], []];
  const print = (ink: number, outlines: Point[][], x: number, y: number, scale = 1) =>
    layers[ink]?.push(
      ...outlines.map((outline) => outline.map((p) => ({ x: p.x * scale + x, y: p.y * scale + y }))),
    );

  let y = texts.name === undefined ? wordmark(print) : 0;
  if (texts.name !== undefined) {
    const head = face('head-700');
    const name = visibleName(texts.name).slice(0, NAME_LENGTH);
    const { size, lines } = fitted(head, name);
    y = 96 + size * 0.78;
    for (const [i, line] of lines.entries())
      print(0, head.shape(line, size).outlines, WIDTH - EDGE, y + i * size * 1.02);
    y += (lines.length - 1) * size * 1.02 + size * 0.44;
  }
  print(0, [box(EDGE, y, WIDTH - EDGE, y + 9), box(EDGE, y + 17, WIDTH - EDGE, y + 20)], 0, 0);
  y += 84;
  const room = Math.floor((HEIGHT - 130 - y) / 56) + 1;
  const description =
    texts.description === undefined
      ? []
      : broken(ui, visibleName(texts.description).slice(0, DESCRIPTION_LENGTH), 36);
  for (const [i, line] of description.slice(0, Math.max(0, room)).entries()) {
    const more = i === room - 1 && i < description.length - 1 ? ' …' : '';
    print(0, ui.shape(line + more, 36).outlines, WIDTH - EDGE, y + i * 56);
  }
  print(1, ui.shape(texts.facts.join(' · '), 30).outlines, WIDTH - EDGE, HEIGHT - 66);
  print(2, [box(EDGE, HEIGHT - 88, EDGE + 24, HEIGHT - 64)], 0, 0);
  return painted(layers);
}

/** Draws the wordmark. @returns where the rule under it begins */
function wordmark(
  print: (ink: number, outlines: Point[][], x: number, y: number, scale: number) => void,
): number {
  const scale = 210 / WORDMARK.height;
  const x = WIDTH - EDGE - WORDMARK.width * scale;
  print(0, svgOutlines(LETTERS), x, 290, scale);
  print(2, svgOutlines(SHADDA), x, 290, scale);
  return 330;
}

const box = (left: number, top: number, right: number, bottom: number): Point[] => [
  { x: left, y: top },
  { x: right, y: top },
  { x: right, y: bottom },
  { x: left, y: bottom },
];

/** The largest size at which a name has room; at the smallest its last words are left out. */
function fitted(face: Face, name: string): { size: number; lines: string[] } {
  const sizes = NAME_SIZES.map(({ size, most }) => ({ size, most, lines: broken(face, name, size) }));
  const fits = ({ size, most, lines }: (typeof sizes)[number]) =>
    lines.length <= most && lines.every((line) => face.width(line, size) <= MEASURE);
  const last = sizes.at(-1);
  const { size, lines, most } = sizes.find(fits) ?? last ?? { size: 84, lines: [], most: 0 };
  return { size, lines: lines.slice(0, most) };
}

/** Breaks a text into lines no wider than the measure, between words; a word that is wider alone is cut. */
function broken(face: Face, text: string, size: number): string[] {
  const lines: string[] = [];
  let last = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = last ? `${last} ${word}` : word;
    if (face.width(longer, size) <= MEASURE) last = longer;
    else {
      if (last) lines.push(last);
      last = within(face, word, size);
    }
  }
  return last ? [...lines, last] : lines;
}

function within(face: Face, word: string, size: number): string {
  let cut = word;
  for (let width = face.width(cut, size); width > MEASURE; width = face.width(cut, size))
    cut = cut.slice(0, Math.min(cut.length - 1, Math.floor((cut.length * MEASURE) / width)));
  return cut;
}

/** Lays the inks over the paper. */
function painted(layers: readonly Point[][][]): Uint8Array {
  const pixels = new Uint8Array(WIDTH * HEIGHT);
  layers.forEach((outlines, ink) => {
    const coverage = fillOutlines(outlines, WIDTH, HEIGHT);
    for (let i = 0; i < coverage.length; i++) {
      const step = Math.round((coverage[i] ?? 0) * STEPS);
      if (step > 0) pixels[i] = ink * STEPS + step;
    }
  });
  const mixed = (ink: Colour, step: number): Colour => {
    const part = step / STEPS;
    const at = (i: 0 | 1 | 2) => Math.round(PAPER[i] + (ink[i] - PAPER[i]) * part);
    return [at(0), at(1), at(2)];
  };
  const shades = INKS.flatMap((ink) => Array.from({ length: STEPS }, (_, i) => mixed(ink, i + 1)));
  return writePng(pixels, WIDTH, [PAPER, ...shades]);
}
