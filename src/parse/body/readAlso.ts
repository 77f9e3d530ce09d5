import type { ReadAlso } from '../../article/article.ts';
import { plain } from '../lines/labelLetters.ts';
import type { Cursor } from '../lines/cursor.ts';
import type { Line } from '../lines/lines.ts';
import { isBoilerplateLine } from './boilerplate.ts';
import { hasBullet, pastBullet } from './bullets.ts';
import { gluedTags, isKeywordsLine, isSignedAlone, isSourceLine, takeCredits } from './credits.ts';
import { isHeadlineLike, takeHeadline } from './findRelated.ts';
import { holdsSentence, isMenu, isMenuEntry } from './menus.ts';

/** Longest headline glued to its label, in characters. */
const LONGEST_HEADLINE = 300;

const NEEDS_COLON = new Set(
  [
    'للمزيد',
    'لقراءة المزيد',
    'اقرأ المزيد',
    'طالع',
    'طالع المزيد',
    'شاهد المزيد',
    'قد يهمك',
    'قد يهمكم',
    'ربما يهمك',
    'لا يفوتك',
    'لا يفوتكم',
    'لا تفوت',
    'لا تفوتك',
    'يمكنك قراءة',
    'يمكنك أيضا قراءة',
    'ننصحك بقراءة',
    'ننصح بقراءة',
    'خبر ذو صلة',
    'موضوع ذو صلة',
    'مقال ذو صلة',
    'تقرير ذو صلة',
    'ذو صلة',
    'لمعرفة المزيد',
    'لمزيد من التفاصيل',
    'للمزيد من التفاصيل',
    'المزيد حول',
    'المزيد عن',
  ].map(plain),
);
const ALSO_DOTS = new Set(['قد يهمك', 'قد يهمكم', 'لا يفوتك', 'ربما يهمك'].map(plain));
const FIRM_BARE =
  /^(?:و?اقرا|اقراوا|اقروا|اقرووا|اقريي|شاهد|شاهدوا|طالع|طالعوا|قد يهمك|قد يهمكم|ربما يهمك|read also|also read|see also|read more|انظر)/u;

/**
 * Tells a read-also printed by the page's origin, label and headline on one line: `اقرأ أيضاًمصطفى …`, `للمزيد: …`.
 * «اقرأ أيضاً» needs no sign after it; «للمزيد», «قد يهمك», «اقرأ المزيد» open prose too and need one
 * («للمزيد من الوقت طلب الوفد …»).
 */
export function isInnerReadAlso(line: Line): boolean {
  const { label, page } = line;
  if (label === undefined || label.form.kind !== 'list' || line.isListLabel) return false;
  if (label.to - label.from > LONGEST_HEADLINE) return false;
  const { form, separator } = label;
  if (form.related === true) return form.firm && separator === 'colon' && !line.endsSentence;
  const opening = plain(page.slice(line.from, label.end))
    .replace(/[^\p{L} ]+/gu, ' ')
    .trim();
  if (!form.firm) {
    if (separator === 'colon') return NEEDS_COLON.has(opening);
    return separator === 'dots' && ALSO_DOTS.has(opening) && !line.endsSentence;
  }
  if (separator === 'colon' || separator === 'dots')
    return !opening.startsWith('وايضا') || separator === 'colon';
  if (!FIRM_BARE.test(opening) || line.endsSentence) return false;
  if (separator === 'glued') return /^(?:اقرا|شاهد|طالع)/u.test(opening);
  const firstWord = plain(page.slice(label.from, label.from + 8)).split(' ')[0] ?? '';
  return !/^(?:ان|عن|في|من|علي|الي|كيف)(?: |$)/u.test(firstWord);
}

/** Shortest headline on the page's last line, in characters; the second under a label with a colon. */
const SHORTEST_LAST = 32;
const SHORTEST_SIGNED = 18;

/**
 * Takes the headlines under a read-also label that stands alone inside the body: bulleted ones, or lines that can be headlines;
 * after the first of these, none that `isOwn` tells to be a line of the text itself.
 */
export function takeHeadlinesUnder(cursor: Cursor, isOwn: (line: string) => boolean): ReadAlso[] {
  const found: ReadAlso[] = [];
  // The page's last line may be the end of its text, unless the label is signed.
  const shortest = cursor.peek()?.label?.separator === 'colon' ? SHORTEST_SIGNED : SHORTEST_LAST;
  cursor.take('label');
  for (
    let line = cursor.peek();
    line !== undefined && hasBullet(line) && isHeadlineLike(line);
    line = cursor.peek()
  ) {
    const text = cursor.take('read-also');
    found.push({ title: text.slice(pastBullet(text, 0, text.length)), body: [] });
  }
  if (found.length > 0) return found;
  // At most three lines without bullets; after the first only a line too long for a cross-heading of the text.
  while (found.length < 3) {
    const line = cursor.peek();
    if (cursor.rest === 1 && (found.length > 0 || !cursor.atLastLine || (line?.length ?? 0) < shortest))
      break;
    if (line === undefined || isMenuEntry(line.text) || line.label !== undefined || !isHeadlineLike(line))
      break;
    if (found.length > 0 && (line.length < 32 || line.length > 110 || isOwn(line.text))) break;
    found.push({ title: cursor.take('read-also'), body: [] });
  }
  return found;
}

/** Longest distance, in lines, from a block's label down to its source and tags. */
const BLOCK_LINES = 8;

/**
 * Tells whether the read-also label that stands alone on the next line opens the aggregator's block (another article's
 * title and first paragraphs), or is the origin's, inside the body. After the source or the tags (`tailSeen`) it is
 * the block. Before them: the block's own source and tags are glued on one line, or little stands between.
 */
export function opensBlock(cursor: Cursor, tailSeen: boolean): boolean {
  const first = cursor.peek(1);
  if (first === undefined) return false;
  if (tailSeen) return true;
  if (hasBullet(first)) return false;
  for (let i = 1; i < BLOCK_LINES; i++) {
    const line = cursor.peek(i);
    if (line === undefined) break;
    if (line.isListLabel) return false;
    if (line.label?.form.kind !== 'source') continue;
    if (gluedTags(line) !== undefined) return true;
    const source = cursor.ahead(i);
    if (!isSourceLine(source)) continue;
    // A source and another after it, or tags under the page's own label: this source is the page's.
    for (let k = 1; k < source.rest; k++) if (source.peek(k)?.label?.form.kind === 'source') return false;
    const under = source.peek(1);
    if (under?.label?.form.kind === 'keywords')
      return BLOCK_TAGS.test(plain(under.page.slice(under.from, under.label.end)));
    return line.label.separator !== 'colon' || i <= 3;
  }
  // No credits of its own: then a related list must follow it, as it does on the aggregator's pages, and a headline come first.
  return cursor.end < cursor.lines.length && cursor.rest <= BLOCK_LINES - 2 && isHeadlineLike(first);
}

/** Label of a block's own tags; the page's are «كلمات دلالية» and the like. */
const BLOCK_TAGS = /^(?:ال)?(?:وسوم|اوسمه|وسم)/u;

/**
 * Tells whether the next line opens a block under a label of a form never seen («من أخبارنا:», «موضوع متصل»). The line
 * is short; a title and paragraphs stand under it, and its own source and tags end them. In the page's tail a line
 * signed with a colon is enough, before it (`tailSeen` false) the source and tags must be glued as only a block's are.
 */
export function opensUnknownBlock(cursor: Cursor, tailSeen: boolean): boolean {
  const label = cursor.peek();
  const title = cursor.peek(1);
  if (label === undefined || cursor.rest <= 2 || isText(title)) return false;
  const signed = isSignedAlone(label);
  if (!signed && !(tailSeen && isShortLine(label))) return false;
  for (let i = 2; i < BLOCK_LINES; i++) {
    const line = cursor.peek(i);
    if (line === undefined) break;
    if (line.isListLabel) return false;
    if (line.label?.form.kind !== 'source') continue;
    if (gluedTags(line) !== undefined) return true;
    if (tailSeen && isSourceLine(cursor.ahead(i))) return true;
  }
  return tailSeen && signed && cursor.rest <= BLOCK_LINES;
}

/**
 * Finds a block under a label that neither is known nor signed with a colon: its source and tags, glued without a
 * sign as only a block's are (`المصدر وكالات الوسومدير الزور`), are found first, then the short line above its title.
 * Gives that line's index in the page; undefined where a known label opens the block, or there is none.
 */
export function findUnknownBlock({ lines, at, end }: Cursor): number | undefined {
  let credits = end - 1;
  const stop = Math.max(at, end - 4);
  while (credits >= stop && !isBlockCredits(lines[credits])) credits--;
  if (credits < stop) return undefined;
  let found: number | undefined;
  for (let i = credits - 1; i >= Math.max(at, credits - BLOCK_LINES + 1); i--) {
    const line = lines[i];
    if (line === undefined || line.isListLabel) return undefined;
    if (line.isFirm && line.label?.form.kind !== 'list') break;
    if (i <= credits - 2 && isShortLine(line) && !isText(lines[i + 1])) found = i;
    else if (found !== undefined) break;
  }
  return found;
}

function isBlockCredits(line: Line | undefined): boolean {
  const label = line?.label;
  if (line === undefined || label === undefined) return false;
  return label.form.kind === 'source' && label.separator === 'none' && gluedTags(line) !== undefined;
}

/** True for a paragraph: under a label stands a headline, so that the short line right above a paragraph is a by-line. */
const isText = (line: Line | undefined): boolean =>
  line !== undefined && line.length >= 80 && line.endsSentence;

/** True for a line that could be a label: a few words, not ending as a sentence or a clause does. */
function isShortLine(line: Line): boolean {
  if (line.length > 34) return false;
  const { text } = line;
  return !/[.:：|]|[،؛؟!"»]$/u.test(text) && text.split(/\s+/u).length <= 5;
}

/**
 * Takes a read-also label and what stands under it, up to the next such label: a block, or, under a label of related
 * headlines without any sentence, a headline a line. A label over nothing or over a menu has none.
 */
export function takeLabelledBlock(cursor: Cursor): ReadAlso[] {
  const isRelated = cursor.peek()?.label?.form.related === true;
  cursor.take('label');
  let length = 0;
  while (cursor.peek(length)?.isListLabel === false) length++;
  const end = Math.min(cursor.at + length, cursor.end);
  const under = cursor.part(cursor.at, end);
  const lines = cursor.lines.slice(cursor.at, end);
  cursor.at = end;
  if (isMenu(lines)) {
    while (under.rest > 0) under.take('residue');
    return [];
  }
  if (isRelated && !lines.some(({ text, label }) => holdsSentence(text) || label?.form.kind === 'source'))
    return takeHeadlines(under);
  // Not the title of a block, over its text, whatever it looks like.
  while (under.peek(1)?.endsSentence !== true && isMenuEntry(under.peek()?.text ?? '')) under.take('residue');
  return under.rest > 0 ? [takeBlock(under)] : [];
}

/** Takes every line as a headline, furniture between them as such. */
function takeHeadlines(cursor: Cursor): ReadAlso[] {
  const found: ReadAlso[] = [];
  for (let line = cursor.peek(); line !== undefined; line = cursor.peek()) {
    if (isMenuEntry(line.text)) cursor.take('residue');
    else {
      const text = takeHeadline(cursor, line, 'read-also');
      found.push({ title: text.slice(pastBullet(text, 0, text.length)), body: [] });
    }
  }
  return found;
}

/** Takes all lines as a block: title, paragraphs, its own source and tags. */
function takeBlock(cursor: Cursor): ReadAlso {
  const block: ReadAlso = { title: cursor.take('read-also'), body: [] };
  for (let line = cursor.peek(); line !== undefined; line = cursor.peek()) {
    const { label } = line;
    if (
      label?.form.kind === 'source' &&
      block.source === undefined &&
      (gluedTags(line) !== undefined || isSourceLine(cursor))
    ) {
      const { source, tags } = takeCredits(cursor, true);
      if (source !== '') block.source = source;
      if (tags !== undefined) block.keywords = [tags];
    } else if (
      label?.form.kind === 'keywords' &&
      block.keywords === undefined &&
      (isKeywordsLine(cursor, block.source !== undefined) || (label.form.firm && cursor.rest === 1))
    ) {
      cursor.takePart('label', line.from, label.end);
      if (label.from < label.to) block.keywords = [cursor.takePart('read-also', label.from, label.to)];
      cursor.pass();
    } else if (isBoilerplateLine(line)) cursor.take('residue');
    else block.body.push(cursor.take('read-also'));
  }
  return block;
}
