import { isMenuWord, isSection, officeOf } from './head/furniture.ts';
import { plain } from './lines/labelLetters.ts';
import type { Line } from './lines/lines.ts';
import { isProseLine, PROSE } from './lines/proseLine.ts';
import { isBoilerplateLine } from './body/boilerplate.ts';
import { hasBullet } from './body/bullets.ts';
import { isClockLine, isMenuEntry } from './body/menus.ts';
import { isWebEnglish } from './body/webEnglish.ts';

/** Longest line of a menu or a form, in characters, and most words of a menu's entry that is not known. */
const LONGEST = 60;
const ENTRY_WORDS = 3;
/** Longest bulleted entry of a menu, in characters. */
const ITEM = 32;
/** Most words of an entry that is known. */
const MENU_WORDS = 5;
/** Most words of a line of a comment form. */
const FORM_WORDS = 9;
/** Fewest lines of furniture among unknown ones, and their share. */
const FEWEST = 3;
const SHARE = 0.6;
/** Length, in characters, from which a line above is text. */
const TEXT = 60;

/** Words that the lines of comment forms and of lists of comments hold, in plain spelling. */
const FORM =
  /(?:^|\s)(?:و|ب|ل|ال|بال|لل)?(?:تعليق|تعليقك|تعليقكم|تعليقا|تعليقات|يعلق|بريد|بريدك|ايميل|اسم|اسمك|الحقول|الالزاميه|تحقق|ارسال|ارسل|مشرف|مشرفون|مرور|زوار|زاير|احرف|الاحرف|رد|ردا|ردود)(?=\s|$)/u;

/** Quick test, of the letters as printed. */
const MAY_BE_FORM = /عل[يّ]?ق|بريد|يميل|اسم|حقول|لزامي|تحقق|رسل|رسال|مشرف|مرور|زوار|زائر|حرف|رد/u;

/** Fewest lines of a run between sentences that is furniture, and fewest of them that are known; fewest that no text lists. */
const RUN = { lines: 8, known: 4, strong: 2 };
/** Shortest page, in lines, in which such a run is looked for, and shortest that ends in furniture: others are an article and its own tail. */
const LONG_PAGE = 40;
const WHOLE_PAGE = 20;

type Furniture =
  'menu' | 'clock' | 'section' | 'form' | 'office' | 'holder' | 'boilerplate' | 'web' | 'unknown';

/**
 * Finds where the furniture that ends a page begins: entries of menus, fields of a comment form, offices of the masthead and
 * a feed's English, below the last sentence. Gives the number of lines where there is none. A few short lines among
 * known ones belong to it; those above the first known one stay text: tags, a signature, the end of a poem.
 */
export function tailFurniture(lines: readonly Line[]): number {
  const end = furnitureAtEnd(lines);
  const isWhole = lines.length >= (end < lines.length ? WHOLE_PAGE : LONG_PAGE);
  return isWhole ? Math.min(end, furnitureRun(lines)) : end;
}

/**
 * Finds the first long run of lines without a sentence, below two paragraphs, that holds menus, share bars, forms or lists: a
 * whole page of a site goes on with those. Gives its first known line. A timetable holds clocks and days, but none of them.
 */
function furnitureRun(lines: readonly Line[]): number {
  let paragraphs = 0;
  for (let from = 0; from < lines.length;) {
    let to = from;
    // Headlines of a bulleted list count for nothing.
    let counted = 0;
    for (; to < lines.length && !isProse(lines, to); to++) {
      const line = lines[to];
      if (line !== undefined && (line.length <= ITEM || line.beginsWithLetter)) counted++;
    }
    if (paragraphs >= 2 && counted >= RUN.lines) {
      const first = firstKnown(lines, from, to);
      if (first !== undefined) return first;
    }
    while (to < lines.length && isProse(lines, to)) {
      to++;
      paragraphs++;
    }
    from = to;
  }
  return lines.length;
}

const isProse = (lines: readonly Line[], place: number): boolean => {
  const line = lines[place];
  return line !== undefined && isProseLine(line) && (line.length >= PROSE.long || !isBoilerplateLine(line));
};

/** True for a line that is furniture wherever it stands among others. */
export function isKnownFurniture(lines: readonly Line[], place: number): boolean {
  const kind = kindOf(lines, place);
  return kind !== undefined && kind !== 'unknown' && kind !== 'holder';
}

/** First known line of a run that is furniture; undefined where the run is text. */
function firstKnown(lines: readonly Line[], from: number, to: number): number | undefined {
  const counts: Partial<Record<Furniture | 'label', number>> = {};
  let first: number | undefined;
  for (let place = from; place < to; place++) {
    const kind = lines[place]?.isListLabel === true ? 'label' : kindOf(lines, place);
    if (kind === undefined || kind === 'unknown' || kind === 'holder') continue;
    counts[kind] = (counts[kind] ?? 0) + 1;
    if (kind !== 'clock') first ??= place;
  }
  const { menu = 0, web = 0, boilerplate = 0, form = 0, label = 0, section = 0, clock = 0 } = counts;
  const strong = menu + web + boilerplate + Math.max(0, form - 1) + label;
  return strong >= RUN.strong && strong + section + clock >= RUN.known ? first : undefined;
}

function furnitureAtEnd(lines: readonly Line[]): number {
  const kinds: Furniture[] = [];
  let from = lines.length;
  for (; from > 0; from--) {
    const kind = kindOf(lines, from - 1);
    if (kind === undefined) break;
    kinds.push(kind);
  }
  kinds.reverse();
  if (kinds.length === 0 || !lines.slice(0, from).some((line) => line.length >= TEXT || line.endsSentence))
    return lines.length;
  const above = lines[from - 1]?.label;
  // Under a label of tags a section's name is a tag.
  const isUnderTags = above?.form.kind === 'keywords' && above.from >= above.to;
  const believed = believedKinds(kinds, isUnderTags);
  const first = kinds.findIndex((kind) => believed.has(kind));
  if (first === -1) return lines.length;
  const tail = kinds.slice(first);
  const known = tail.filter((kind) => kind !== 'unknown').length;
  const isAlone = tail.every((kind) => kind === 'boilerplate' || kind === 'web');
  const isRun = tail.length > 1 && known >= Math.min(FEWEST, tail.length) && known >= SHARE * tail.length;
  return isAlone || isRun ? from + first : lines.length;
}

/** Kinds with which furniture begins: one office is a signature, one section a tag, one line of a form a sentence. */
function believedKinds(kinds: readonly Furniture[], isUnderTags: boolean): ReadonlySet<Furniture> {
  const count = (kind: Furniture) => kinds.filter((one) => one === kind).length;
  const believed = new Set<Furniture>(['boilerplate', 'web', 'menu', 'clock']);
  if (count('menu') + count('clock') + count('section') < 2 && count('boilerplate') === 0)
    believed.delete('menu');
  if (count('menu') + count('boilerplate') === 0) believed.delete('clock');
  if (count('menu') > 0 && !isUnderTags) believed.add('section');
  if (count('form') > 1 || count('boilerplate') > 1) believed.add('form');
  if (count('office') > 1) believed.add('office');
  return believed;
}

/** Longest notice, in characters. */
const LONGEST_NOTICE = 110;
/** Notice of rights, and call to follow a paper on a network, in plain spelling: at a page's end no text. */
const NOTICE =
  /(?:جميع|كل|كافه) الحقوق محفوظه|^(?:و?تابعوا?|تابعونا|انضموا?|اشتركوا?) (?:\p{L}+ ){0,4}(?:علي|عبر|الي|في) (?:\p{L}+ ){0,3}(?:غوغل|جوجل|google|نيوز|news|واتساب|واتس اب|تلغرام|تيليغرام|تليجرام|يوتيوب|فيسبوك|تويتر|انستغرام|اكس)$/u;

const isNotice = (text: string): boolean => /محفوظ|تابع|انضم|اشترك/u.test(text) && NOTICE.test(plain(text));

/** True for the address of a page or a picture alone on its line. */
function isAddress(line: Line): boolean {
  return line.page.startsWith('http', line.from) && /^https?:\/\/\S+$/u.test(line.text);
}

/** True for a bulleted line too long for a menu, as the last of most pages is: a related headline. */
function isLongItem(line: Line): boolean {
  return (
    line.length > ITEM && !line.beginsWithLetter && line.page.charAt(line.from) !== '©' && hasBullet(line)
  );
}

/** Kind of a line of furniture; undefined for text and for the tail's own labels. */
function kindOf(lines: readonly Line[], place: number): Furniture | undefined {
  const line = lines[place];
  if (line === undefined || isLongItem(line)) return undefined;
  if (isBoilerplateLine(line)) return 'boilerplate';
  if (isAddress(line)) return 'web';
  if (line.length <= LONGEST_NOTICE && isNotice(line.text)) return 'boilerplate';
  if (line.length > LONGEST || line.isFirm || line.endsSentence) return undefined;
  const { text } = line;
  const words = text.split(/\s+/u).length;
  if (words > FORM_WORDS) return undefined;
  if (isWebEnglish(text)) return 'web';
  if (words <= MENU_WORDS) {
    if (isMenuWord(text)) return 'menu';
    if (isSection(text)) return 'section';
    if (isClockLine(text)) return 'clock';
    if (isMenuEntry(text)) return 'menu';
    if (officeOf(text) !== undefined) return 'office';
  }
  if (MAY_BE_FORM.test(text) && FORM.test(plain(text).replace(/[^\p{L} ]+/gu, ' '))) return 'form';
  if (line.label !== undefined || words > ENTRY_WORDS || /[.؟!،:…»"]$/u.test(text)) return undefined;
  // The holder of the office above.
  return place > 0 && officeOf(lines[place - 1]?.text ?? '') === 'alone' ? 'holder' : 'unknown';
}
