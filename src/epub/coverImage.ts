import { piecesOf } from '../text/bidi.ts';
import type { Piece } from '../text/bidi.ts';
import { escapeXml } from '../text/xml.ts';
import { nameOf, pieceShown } from './markup.ts';
import type { CoverLines } from './front.ts';

/** Size of the cover in its own units, in the shape most stores ask for (2:3). */
export const COVER = { width: 600, height: 900 };
const EDGE = 54;
const WIDTH = COVER.width - 2 * EDGE;

/** Sizes of the collection's name and of the title, largest first, each with the number of lines it may fill. */
const NAME_SIZES = [
  { size: 44, lines: 1 },
  { size: 32, lines: 2 },
  { size: 24, lines: 3 },
];
const TITLE_SIZES = [
  { size: 68, lines: 4 },
  { size: 54, lines: 6 },
  { size: 42, lines: 9 },
];
/** Width of a letter as a share of its size, on average, in the widest of the fonts below: a line never runs over the edge. */
const LETTER = 0.56;
const LEADING = 1.32;

const HEAD = "'Markazi Text','Noto Naskh Arabic','Geeza Pro','Traditional Arabic',serif";
const UI = "'Vazirmatn','Segoe UI','Tahoma',sans-serif";

/**
 * Cover as an SVG image, type alone: paper, ink and one red, as the site's front page. A reading system draws it with its own
 * fonts, so lines are broken by a cautious estimate of their width.
 * @param fonts rules `@font-face` to draw it with, for whoever turns it into pixels
 */
export function coverImage({ collection, title, names, publisher, day }: CoverLines, fonts = ''): string {
  const { size, lines } = fitted(nameIn(title), TITLE_SIZES);
  const name = fitted(nameIn(collection), NAME_SIZES);
  const top = 300;
  const below = [names, publisher, day]
    .filter((line) => line !== undefined)
    .map((line) => broken(nameIn(line), 24).slice(0, 2))
    .flat();
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${COVER.width} ${COVER.height}" width="${2 * COVER.width}" height="${2 * COVER.height}" direction="rtl" xml:lang="ar">
<style>${fonts}.h{font-family:${HEAD};font-weight:700}.u{font-family:${UI};font-size:24px}</style>
<rect width="100%" height="100%" fill="#f7f6f2"/>
<g fill="#1b1b1a">
${name.lines.map((one, i) => line(one, 140 - (name.lines.length - 1 - i) * name.size * LEADING, 'h', name.size)).join('')}<rect x="${EDGE}" y="166" width="${WIDTH}" height="5"/>
<rect x="${EDGE}" y="175" width="${WIDTH}" height="1.5"/>
${lines.map((one, i) => line(one, top + i * size * LEADING, 'h', size)).join('')}</g>
<g fill="#55534d">
${below.map((one, i) => line(one, COVER.height - 116 - (below.length - 1 - i) * 40, 'u', 24)).join('')}</g>
<rect x="${COVER.width - EDGE - 18}" y="${COVER.height - 82}" width="18" height="18" fill="#a3261a"/>
</svg>
`;
}

const nameIn = (text: string): string => nameOf(text).replace(/\s+/g, ' ').trim();

/** Line that begins at the right edge. */
function line(text: string, y: number, face: 'h' | 'u', size: number): string {
  return `<text class="${face}" x="${COVER.width - EDGE}" y="${Math.round(y)}" font-size="${size}">${inSvg(text)}</text>\n`;
}

const inSvg = (text: string): string => piecesOf(text).map(spanOf).join('');

function spanOf(piece: Piece): string {
  const words = escapeXml(pieceShown(piece));
  const isolated = { address: 'isolate', number: 'isolate-override' }[piece.kind as string];
  return isolated === undefined
    ? words
    : `<tspan direction="ltr" unicode-bidi="${isolated}">${words}</tspan>`;
}

/** The largest size at which a name has room, and its lines there; at the smallest it is cut. */
function fitted(name: string, sizes: typeof TITLE_SIZES): { size: number; lines: string[] } {
  const fits = sizes.map(({ size, lines }) => ({ size, most: lines, lines: broken(name, size) }));
  const [last] = fits.slice(-1);
  const found = fits.find(({ most, lines }) => lines.length <= most);
  if (found) return found;
  const lines = (last?.lines ?? []).slice(0, last?.most);
  return { size: last?.size ?? 0, lines: [...lines.slice(0, -1), `${lines.at(-1) ?? ''} …`] };
}

/** Breaks a text into lines no wider than the cover between its edges; a word longer than a line is cut. */
function broken(text: string, size: number): string[] {
  const most = Math.floor(WIDTH / (size * LETTER));
  const lines: string[] = [];
  let last = '';
  for (const word of text.split(' ').flatMap((whole) => cut(whole, most))) {
    if (last && letters(last) + 1 + letters(word) > most) {
      lines.push(last);
      last = word;
    } else last += (last && ' ') + word;
  }
  return last ? [...lines, last] : lines;
}

/** Number of letters, marks aside: those take no width. */
const letters = (text: string): number => Array.from(text.replace(/\p{M}/gu, '')).length;

function cut(word: string, most: number): string[] {
  if (letters(word) <= most) return [word];
  const all = Array.from(word);
  return Array.from({ length: Math.ceil(all.length / most) }, (_, i) =>
    all.slice(i * most, (i + 1) * most).join(''),
  );
}
