import { isCaption } from '../body/captions.ts';
import { readDate } from '../dates/readDate.ts';
import { bylineOf } from '../head/byline.ts';
import { creditsOf, signedPaper } from '../head/creditLine.ts';
import { isKnownPart } from '../head/dateline.ts';
import { isMenuWord, isSection, menuLength } from '../head/furniture.ts';
import { isPersonName } from '../head/givenNames.ts';
import { sharedWords } from '../head/headline.ts';
import { plain } from '../lines/labelLetters.ts';
import type { Line } from '../lines/lines.ts';
import { isProseLine } from '../lines/proseLine.ts';

/** Lines at a page's top in which its menu begins and in which the headline is looked for; lines above it in which it may stand a first time. */
const WITHIN = { menu: 8, headline: 300, repeat: 12 };
/** Most paragraphs of other things between menu and headline, and the longest, in characters. */
const ASIDES = { most: 3, longest: 260 };
/** Length of the text below a headline that is compared with it, in paragraphs and characters, and most other lines between two of its paragraphs. */
const TEXT = { paragraphs: 3, characters: 900, gap: 2, least: 200 };
/** Length of a line that is a paragraph whatever its end, in characters. */
const LONG = 125;
/** Most lines between headline and text: date, by-line, share bar, caption. */
const BETWEEN = 7;
/** Length of a line, in characters, from which it may as well be the text's first paragraph. */
const LEAD = 90;
/** Fewest words that a headline shares with its text. */
const SHARED = 2;
/** Shortest and longest headline, in characters, and fewest words. */
const HEADLINE = { shortest: 10, longest: 170, words: 3 };

/** Words that open a ticker, in plain spelling. */
const TICKER =
  /^(?:شريط (?:ال)?اخبار|شريط الانباء|اخبار عاجله|الاخبار العاجله|عاجل|اخر الاخبار|اخر المستجدات|اخر الانباء|اهم الاخبار|احدث الاخبار|يحدث الان|الان|مباشر)/u;

/**
 * Finds where the article begins on a whole page of a site: under a menu at the page's top, past a ticker, a list of the most
 * read and a column's box, at the headline (or at the section, date and by-line right above it). The headline is the line that
 * shares most words with the text below it; without one that does, nothing is passed over. 0: it begins where the page does.
 */
export function articleStart(lines: readonly Line[], isTaken: (place: number) => boolean): number {
  const menu = menuEnd(lines, isTaken);
  if (menu === 0) return 0;
  const last = Math.min(lines.length, menu + WITHIN.headline);
  let from = menu;
  let besides: number | undefined;
  const asides: Line[] = [];
  for (let place = menu; place < last; place++) {
    const line = lines[place];
    if (line === undefined || isTaken(place) || !isProseLine(line) || isQuestion(line)) continue;
    const title = headlineAbove(lines, from, place, isTaken);
    const text = title === undefined ? '' : textFrom(lines, place, isTaken);
    // A line beside a column's box of one sentence: the article's headline may come yet.
    if (title !== undefined && text.length < TEXT.least) besides ??= title;
    else if (title !== undefined) {
      const isOfArticle = asides.some((aside) => isOfText(aside, lines[title]?.text ?? '', text));
      return isOfArticle ? 0 : withCredits(lines, menu, title, isTaken, asides.length > 0);
    }
    if (asides.push(line) > ASIDES.most || (line.length > ASIDES.longest && !isTicker(line))) break;
    from = place + 1;
  }
  return besides === undefined ? 0 : withCredits(lines, menu, besides, isTaken, true);
}

/** True for a headline that asks or calls out. */
const isQuestion = (line: Line): boolean => line.length < LONG && /[؟?!]$/u.test(line.text);

/** True for a paragraph above the headline that speaks of the same: a deck. */
const isOfText = (line: Line, title: string, text: string): boolean =>
  sharedWords(line.text, title) >= SHARED ||
  (line.endsSentence && sharedWords(line.text, text) >= 2 * SHARED);

/** Place behind the menu at the page's top; 0 where there is none. */
function menuEnd(lines: readonly Line[], isTaken: (place: number) => boolean): number {
  const texts = lines.slice(0, WITHIN.menu + 60).map(({ text }) => text.slice(0, 80));
  for (let place = 0; place < Math.min(WITHIN.menu, lines.length); place++) {
    const length = menuLength(texts, place);
    if (length > 0) return place + length;
    const line = lines[place];
    if (line !== undefined && isProseLine(line) && !isTaken(place)) return 0;
  }
  return 0;
}

/** Line, of those from `from`, that shares most words with the text that begins at `text`; of equals the lower one. */
function headlineAbove(
  lines: readonly Line[],
  from: number,
  text: number,
  isTaken: (place: number) => boolean,
): number | undefined {
  const lead = textFrom(lines, text, isTaken);
  let best: number | undefined;
  let most = SHARED;
  for (let place = Math.max(from, text - BETWEEN); place < text; place++) {
    const line = lines[place];
    if (line === undefined || isTaken(place) || !canBeHeadline(line)) continue;
    const shared = sharedWords(line.text, lead);
    if (shared < most) continue;
    most = shared;
    best = place;
  }
  const isLead = (lines[best ?? 0]?.length ?? 0) > LEAD;
  // A first paragraph without a stop shares more words with the next than the headline above the date does.
  return best === undefined || isLead ? (aboveCredits(lines, from, best ?? text, isTaken) ?? best) : best;
}

/** Line right above a date or a by-line over the text. */
function aboveCredits(
  lines: readonly Line[],
  from: number,
  text: number,
  isTaken: (place: number) => boolean,
): number | undefined {
  for (let place = Math.max(from, text - BETWEEN); place + 1 < text; place++) {
    const [line, below] = [lines[place], lines[place + 1]];
    if (line === undefined || below === undefined || isTaken(place) || isCredit(line)) continue;
    if (canBeHeadline(line) && isCredit(below)) return place;
  }
  return undefined;
}

function textFrom(lines: readonly Line[], from: number, isTaken: (place: number) => boolean): string {
  let text = '';
  let paragraphs = 0;
  let gap = 0;
  for (let place = from; place < lines.length && gap <= TEXT.gap; place++) {
    const line = lines[place];
    if (line === undefined || isTaken(place)) continue;
    if (!isProseLine(line)) {
      gap++;
      continue;
    }
    gap = 0;
    text += ` ${line.text.slice(0, TEXT.characters)}`;
    if (++paragraphs === TEXT.paragraphs || text.length > TEXT.characters) break;
  }
  return text;
}

/** Agency in brackets at the end of a caption: «… في وسط المدينة (رويترز)». */
const AGENCY = /\(([^()]{2,20})\)$/u;

function canBeHeadline(line: Line): boolean {
  return (
    line.length >= HEADLINE.shortest &&
    line.length <= HEADLINE.longest &&
    (!isProseLine(line) || isQuestion(line)) &&
    !line.endsSentence &&
    !line.isListLabel &&
    !isCaption(line.text) &&
    !isKnownPart(plain(AGENCY.exec(line.text)?.[1] ?? '')) &&
    !(line.isFirm && line.label?.separator === 'colon') &&
    line.text.split(/\s+/u).length >= HEADLINE.words
  );
}

/** True for a ticker: its label, alone or glued to the first of its headlines. */
const isTicker = (line: Line): boolean => !line.endsSentence && TICKER.test(plain(line.text.slice(0, 40)));

/** True for a line of date, by-line or section. */
function isCredit(line: Line): boolean {
  if (line.length > 100) return false;
  const { text } = line;
  return (
    line.label?.form.kind === 'date' ||
    line.label?.form.kind === 'update' ||
    readDate(text).kind === 'day' ||
    bylineOf(text) !== undefined ||
    isPersonName(text) ||
    creditsOf(line) !== undefined ||
    signedPaper(line) !== undefined
  );
}

/** Place of the first of the credits right above a headline; of the headline where something stands between menu and headline. */
function withCredits(
  lines: readonly Line[],
  menu: number,
  title: number,
  isTaken: (place: number) => boolean,
  hasAsides: boolean,
): number {
  const first = firstOf(lines, menu, title);
  let start = first;
  while (start > menu && start > first - 3 && isAbove(lines[start - 1]) && !isTaken(start - 1)) start--;
  if (start === menu) return isOwnSection(lines, menu - 1) ? menu - 1 : menu;
  const isClean = !hasAsides && !lines.slice(menu, start).some((line) => line.isListLabel || isTicker(line));
  // An entry that is not known ends the menu, over the date: «من أنا».
  const isEntry = start < first && lines.slice(menu, start).every((line) => isShort(line));
  // A few lines and nothing known among them: kicker, deck; the head is read as it stands.
  return isClean && !isEntry && start - menu <= 3 ? menu : start;
}

/** Place at which a headline that stands twice, a date and no sentence between, stands first. */
function firstOf(lines: readonly Line[], menu: number, title: number): number {
  const text = lines[title]?.text;
  for (let place = title - 1; place >= Math.max(menu, title - WITHIN.repeat); place--) {
    const line = lines[place];
    if (line === undefined || (isProseLine(line) && line.text !== text)) break;
    if (line.text === text)
      return lines.slice(place, title).some((between) => isDated(between)) ? place : title;
  }
  return title;
}

const isDated = (line: Line): boolean =>
  line.length <= 60 &&
  /\p{Nd}{4}/u.test(line.text) &&
  (readDate(line.text).kind === 'day' || creditsOf(line) !== undefined);

const isShort = ({ length, text }: Line): boolean =>
  length <= 26 && text.split(/\s+/u).length <= 3 && !/[\p{N}.،؟!:]/u.test(text);

const isAbove = (line: Line | undefined): boolean =>
  line !== undefined && (isCredit(line) || isSection(line.text));

/** True for the section's name that ends a menu as it seems: the entry above leads to no section, or the name stands in the menu already. */
function isOwnSection(lines: readonly Line[], place: number): boolean {
  const [line, above] = [lines[place], lines[place - 1]];
  if (line === undefined || above === undefined || !isSection(line.text)) return false;
  if (isMenuWord(above.text) && !isSection(above.text)) return true;
  return lines.slice(0, place).some((other) => other.text === line.text);
}
