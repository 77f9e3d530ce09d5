import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Dice } from '../search/dice.ts';

/** Element in which a page sets a run of an article's text. */
export type PieceTag = 'p' | 'h2' | 'li' | 'blockquote';

/** Article that a template sets as a page: the text is the corpus's, day, author, tags and captions are given to it. */
export interface Story {
  title: string;
  /** ISO day. */
  day: string;
  author: string;
  section: string;
  keywords: string[];
  source: string;
  caption: string;
  pieces: { tag: PieceTag; text: string }[];
  /** Headlines of other articles, for lists. */
  others: string[];
  url: string;
}

interface Row {
  title: string;
  body: string;
}

const AUTHORS = ['سلمى الحاج', 'كريم النجار', 'ليلى منصور', 'يوسف العطار', 'نادين الخوري', 'طارق الشامي'];
const SECTIONS = ['محليات', 'اقتصاد', 'ثقافة', 'رياضة', 'علوم', 'منوعات'];
const SOURCES = ['جريدة الساحل', 'صحيفة المنارة', 'موقع الضفة', 'أخبار الوادي'];
const TAGS = [
  'المدينة القديمة',
  'أسعار الوقود',
  'التعليم',
  'النقل العام',
  'مهرجان الربيع',
  'المياه',
  'الزراعة',
];
const CAPTIONS = [
  'مشهد عام من وسط المدينة مساء أمس',
  'عمال في الموقع قبل بدء الأعمال',
  'صورة من الأرشيف لمبنى البلدية القديم',
  'جانب من اللقاء الذي عقد في القاعة الكبرى',
];
const SUBHEADS = ['خلفية القضية', 'أرقام ومقارنات', 'ردود الفعل', 'ماذا بعد؟'];

/** Fewest and most characters of an article that is taken. */
const LENGTHS = [900, 9000] as const;

/** Draws stories of a corpus (gzipped JSON lines with `title` and `body`); the same seed draws the same. */
export function drawStories(corpus: string, count: number, seed: string): Story[] {
  const dice = new Dice(seed);
  const rows = gunzipSync(readFileSync(corpus))
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)
    .filter(({ title, body }) => title.length > 20 && isTaken(body));
  return dice.some(rows, count).map((row, i) => storyOf(row, i, rows, dice));
}

function isTaken(body: string): boolean {
  const [least, most] = LENGTHS;
  return body.length >= least && body.length <= most && paragraphsOf(body).length >= 3;
}

/** Lines in which an outlet points to another article of its own: no text of this one. */
const READ_ALSO = /^(?:للمزيد|[إا]قر[أا]|قد يهمك|شاهد)/;

function paragraphsOf(body: string): string[] {
  return body
    .split('\n')
    .map((text) => text.replaceAll(/\s+/g, ' ').trim())
    .filter((text) => text !== '' && !READ_ALSO.test(text));
}

function storyOf({ title, body }: Row, i: number, rows: readonly Row[], dice: Dice): Story {
  const day = new Date(Date.UTC(2011 + dice.roll(14), dice.roll(12), 1 + dice.roll(28)));
  return {
    title: title.replaceAll(/\s+/g, ' ').trim(),
    day: day.toISOString().slice(0, 10),
    author: dice.pick(AUTHORS),
    section: dice.pick(SECTIONS),
    keywords: dice.some(TAGS, 2 + dice.roll(2)),
    source: dice.pick(SOURCES),
    caption: dice.pick(CAPTIONS),
    pieces: piecesOf(paragraphsOf(body), i, dice),
    others: Array.from({ length: 12 }, () => dice.pick(rows).title.replaceAll(/\s+/g, ' ').trim()),
    url: `https://news.example/${i}`,
  };
}

/** Sets some paragraphs apart: every fourth story has subheads, every fifth a quotation, every sixth a list. */
function piecesOf(paragraphs: readonly string[], i: number, dice: Dice): Story['pieces'] {
  const pieces: Story['pieces'] = paragraphs.map((text) => ({ tag: 'p', text }));
  const inner = 1 + dice.roll(Math.max(1, pieces.length - 2));
  const piece = pieces[inner];
  if (piece && i % 5 === 0) piece.tag = 'blockquote';
  if (i % 6 === 0) for (const one of pieces.slice(inner, inner + 3)) one.tag = 'li';
  if (i % 4 === 0 && pieces.length > 4) {
    pieces.splice(Math.min(inner + 2, pieces.length - 1), 0, { tag: 'h2', text: dice.pick(SUBHEADS) });
    pieces.splice(2, 0, { tag: 'h2', text: dice.pick(SUBHEADS) });
  }
  return pieces;
}
