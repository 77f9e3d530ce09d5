import { COVER, COVER_BOXES, coverTexts, withDirectionMarks } from '../../epub/coverImage.ts';
import type { CoverText } from '../../epub/coverImage.ts';
import type { CoverLines } from '../../epub/front.ts';

/** Pixels of the image for a unit of the cover. */
const SCALE = 2;

const FONTS: Record<CoverText['face'], (size: number) => string> = {
  head: (size) => `700 ${size}px "Warraq Head", serif`,
  ui: (size) => `400 ${size}px "Warraq UI", sans-serif`,
};

/**
 * Draws the cover of a book as a PNG, in the site's own fonts.
 * @returns undefined in a browser that cannot: the book then has its SVG
 */
export async function coverPixels(lines: CoverLines): Promise<Uint8Array | undefined> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [SCALE * COVER.width, SCALE * COVER.height];
  const paper = canvas.getContext('2d');
  if (!paper) return undefined;
  const texts = coverTexts(lines);
  // A font that does not load leaves its line to a font of the system.
  await Promise.allSettled(texts.map(({ face, size, text }) => document.fonts.load(FONTS[face](size), text)));
  paper.scale(SCALE, SCALE);
  paper.fillStyle = COVER.paper;
  paper.fillRect(0, 0, COVER.width, COVER.height);
  for (const { x, y, width, height, colour } of COVER_BOXES) {
    paper.fillStyle = colour;
    paper.fillRect(x, y, width, height);
  }
  paper.direction = 'rtl';
  paper.textAlign = 'right';
  for (const { text, x, y, size, face, colour } of texts) {
    paper.font = FONTS[face](size);
    paper.fillStyle = colour;
    paper.fillText(withDirectionMarks(text), x, y);
  }
  const drawn = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  return drawn ? new Uint8Array(await drawn.arrayBuffer()) : undefined;
}
