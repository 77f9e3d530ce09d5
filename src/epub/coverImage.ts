import { piecesOf } from '../text/bidi.ts';
import type { Piece } from '../text/bidi.ts';
import { escapeXml } from '../text/xml.ts';
import { nameOf, pieceShown } from './markup.ts';
import type { CoverLines } from './front.ts';

/** Size of the cover in its own units, in the shape most stores ask for (2:3). */
export const COVER = { width: 600, height: 900, paper: '#f7f6f2' };
const EDGE = 54;
const WIDTH = COVER.width - 2 * EDGE;
const INK = '#1b1b1a';
const INK_2 = '#55534d';

/** The double rule under the collection's name, and the red square: the site's own. */
export const COVER_BOXES = [
  { x: EDGE, y: 166, width: WIDTH, height: 5, colour: INK },
  { x: EDGE, y: 175, width: WIDTH, height: 1.5, colour: INK },
  { x: COVER.width - EDGE - 18, y: COVER.height - 82, width: 18, height: 18, colour: '#a3261a' },
];

/** Line of the cover, from its right end `x` on the baseline `y`. */
export interface CoverText {
  text: string;
  x: number;
  y: number;
  size: number;
  face: 'head' | 'ui';
  colour: string;
}

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

/** Sets the lines of the cover. Nobody knows the fonts of a reading system: lines are broken by a cautious estimate of their width. */
export function coverTexts({ collection, title, names, publisher, day }: CoverLines): CoverText[] {
  const text = (
    words: string,
    y: number,
    size: number,
    face: CoverText['face'],
    colour: string,
  ): CoverText => ({
    text: words,
    x: COVER.width - EDGE,
    y: Math.round(y),
    size,
    face,
    colour,
  });
  const head = fitted(nameIn(title), TITLE_SIZES);
  const name = fitted(nameIn(collection), NAME_SIZES);
  const below = [names, publisher, day].flatMap((line) =>
    line === undefined ? [] : broken(nameIn(line), 24).slice(0, 2),
  );
  return [
    ...name.lines.map((line, i) =>
      text(line, 140 - (name.lines.length - 1 - i) * name.size * LEADING, name.size, 'head', INK),
    ),
    ...head.lines.map((line, i) => text(line, 300 + i * head.size * LEADING, head.size, 'head', INK)),
    ...below.map((line, i) => text(line, COVER.height - 116 - (below.length - 1 - i) * 40, 24, 'ui', INK_2)),
  ];
}

const FAMILIES = {
  head: "'Markazi Text','Noto Naskh Arabic','Geeza Pro','Traditional Arabic',serif",
  ui: "'Vazirmatn','Segoe UI','Tahoma',sans-serif",
};

/** Cover as an SVG image, type alone: paper, ink and one red, as the site's front page, in the fonts of the reading system. */
export function coverImage(lines: CoverLines): string {
  const { width, height, paper } = COVER;
  const boxes = COVER_BOXES.map(
    (box) =>
      `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="${box.colour}"/>\n`,
  );
  const texts = coverTexts(lines).map(
    ({ text, x, y, size, face, colour }) =>
      `<text class="${face}" x="${x}" y="${y}" fill="${colour}" font-size="${size}">${inSvg(text)}</text>\n`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${2 * width}" height="${2 * height}" direction="rtl" xml:lang="ar">
<style>.head{font-family:${FAMILIES.head};font-weight:700}.ui{font-family:${FAMILIES.ui}}</style>
<rect width="100%" height="100%" fill="${paper}"/>
${boxes.join('')}${texts.join('')}</svg>
`;
}

const nameIn = (text: string): string => nameOf(text).replace(/\s+/g, ' ').trim();

const inSvg = (text: string): string => piecesOf(text).map(spanOf).join('');

function spanOf(piece: Piece): string {
  const words = escapeXml(pieceShown(piece));
  const isolated = { address: 'isolate', number: 'isolate-override' }[piece.kind as string];
  return isolated === undefined
    ? words
    : `<tspan direction="ltr" unicode-bidi="${isolated}">${words}</tspan>`;
}

/** A line of the cover for where there is no markup: marks of direction (UAX #9) keep its addresses and numbers from the left. */
export const withDirectionMarks = (text: string): string =>
  piecesOf(text)
    .map((piece) => {
      const words = pieceShown(piece);
      if (piece.kind === 'address') return `\u2066${words}\u2069`;
      return piece.kind === 'number' ? `\u202d${words}\u202c` : words;
    })
    .join('');

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
