import { isBoilerplateLine } from './body/boilerplate.ts';
import { isHeadlineLike, takeHeadline } from './body/findRelated.ts';
import { takeCredits } from './body/credits.ts';
import { pastBullet } from './body/bullets.ts';
import { isClockLine, isMenuEntry, pastClock } from './body/menus.ts';
import { readDate } from './dates/readDate.ts';
import { isSiteWide } from './frame/frameWords.ts';
import { sharedWords } from './head/headline.ts';
import { plain } from './lines/labelLetters.ts';
import type { Cursor } from './lines/cursor.ts';
import type { Line } from './lines/lines.ts';
import type { Contents } from './readBody.ts';
import { isProseLine } from './lines/proseLine.ts';

/** Longest source and longest line of tags among the furniture, in characters. */
const LONGEST = { source: 60, tags: 200 };

/** Takes the furniture that ends a page: labelled tags and the source are read, paragraphs kept as text, all else is residue. */
export function readTail(cursor: Cursor, contents: Contents): void {
  let isInRules = false;
  for (let line = cursor.peek(); line !== undefined; line = cursor.peek()) {
    const kind = line.label?.separator === 'colon' && line.isFirm ? line.label.form.kind : undefined;
    if (line.isListLabel && !isSiteWide(line)) readList(cursor, line, contents);
    else if (kind === 'keywords') readTags(cursor, line, contents);
    else if (kind === 'source' && isSource(line, contents)) {
      const { source, tags } = takeCredits(cursor, false);
      contents.source = source;
      if (tags !== undefined) contents.printedKeywords.push(tags);
    } else if (!isParagraph(line)) cursor.take('residue');
    else if (isRule(line, contents.title ?? '', isInRules)) {
      isInRules = true;
      cursor.take('residue');
    } else contents.body.push(cursor.take('paragraph'));
  }
}

/** Words of a site's rules, in plain spelling. */
const RULES =
  /تعليق|مستخدم|مشرف|موقع|تسجيل|خصوصيه|حساب|ملفات تعريف|الشروط|الاحكام|كلمه (?:السر|المرور)|البيانات الشخصيه|موافقت|بريد/gu;

/** True for a paragraph among the furniture, of this text or another's; a headline that asks is none. */
function isParagraph(line: Line): boolean {
  if (!isProseLine(line) || isBoilerplateLine(line) || pastClock(line.text) > 0) return false;
  return line.length >= 125 || line.endsSentence;
}

/** True for a paragraph of a site's rules: two words of theirs, one below another rule, and none of the headline's. */
function isRule(line: Line, title: string, isInRules: boolean): boolean {
  const words = new Set(plain(line.text).match(RULES));
  return words.size >= (isInRules ? 1 : 2) && sharedWords(title, line.text) === 0;
}

/** Fewest words of a headline. */
const HEADLINE_WORDS = 4;

/** Takes a list label and the headlines under it, clocks and days between them as residue. */
function readList(cursor: Cursor, { label }: Line, contents: Contents): void {
  const isRelated = label?.form.related === true;
  cursor.take('label');
  for (let line = cursor.peek(); line !== undefined; line = cursor.peek()) {
    const isHeadline =
      line.label === undefined &&
      isHeadlineLike(line) &&
      !isMenuEntry(line.text) &&
      line.text.split(/\s+/u).length >= HEADLINE_WORDS;
    if (isClockLine(line.text) || readDate(line.text).kind === 'day') cursor.take('residue');
    else if (!isHeadline) break;
    else {
      const printed = takeHeadline(cursor, line, isRelated ? 'related' : 'read-also');
      const headline = printed.slice(pastBullet(printed, 0, printed.length));
      if (isRelated) contents.related.push(headline);
      else contents.readAlso.push({ title: headline, body: [] });
    }
  }
}

const isSource = ({ label }: Line, { source }: Contents): boolean =>
  source === undefined &&
  label !== undefined &&
  label.from < label.to &&
  label.to - label.from <= LONGEST.source;

function readTags(cursor: Cursor, { label, length }: Line, { printedKeywords }: Contents): void {
  if (label === undefined || length > LONGEST.tags) {
    cursor.take('residue');
    return;
  }
  const printed = cursor.takeLabelled(label, 'keywords');
  const next = cursor.peek();
  const isValue =
    printed === '' &&
    next !== undefined &&
    next.label === undefined &&
    next.length <= LONGEST.tags &&
    isHeadlineLike(next);
  if (printed !== '') printedKeywords.push(printed);
  else if (isValue) printedKeywords.push(cursor.take('keywords'));
}
