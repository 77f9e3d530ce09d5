import type { ReadAlso } from '../../article/article.ts';
import { hasBullet, pastBullet } from './bullets.ts';
import { gluedTags, isKeywordsLine, isSignedAlone, isSourceLine } from './credits.ts';
import { standsAlone, type Label } from '../lines/labels.ts';
import { plain } from '../lines/labelLetters.ts';
import { lastCode, lineLength, lineText } from '../lines/lines.ts';
import { take, takePart, type Reading } from '../lines/parserState.ts';
import { isResidue } from './boilerplate.ts';
import { isHeadlineLike, labelStandsAlone } from './findRelated.ts';

/** A headline glued to its label is at most this long. */
const LONGEST_HEADLINE = 300;

/**
 * Does the line carry the origin's own read-also, label and headline on one line: `اقرأ أيضاًمصطفى …`, `للمزيد: …`?
 * «اقرأ أيضاً» needs no sign after it; «للمزيد», «قد يهمك», «اقرأ المزيد» open prose too and need one
 * («للمزيد من الوقت طلب الوفد …»).
 */
export function isInnerReadAlso(reading: Reading, index: number): boolean {
  const { lines, labels } = reading;
  const label = labels[index];
  if (label === undefined || label.form.kind !== 'list' || standsAlone(lines.text, label)) return false;
  if (label.to - label.from > LONGEST_HEADLINE) return false;
  const { form, separator } = label;
  if (form.related === true) return form.firm && separator === 'colon' && endsOpen(reading, index);
  const opening = plain(lines.text.slice(lines.from[index], label.end))
    .replace(/[^\p{L} ]+/gu, ' ')
    .trim();
  if (!form.firm) {
    if (separator === 'colon') return NEEDS_COLON.has(opening);
    return separator === 'dots' && ALSO_DOTS.has(opening) && endsOpen(reading, index);
  }
  if (separator === 'colon' || separator === 'dots')
    return !opening.startsWith('وايضا') || separator === 'colon';
  if (!FIRM_BARE.test(opening)) return false;
  if (separator === 'glued') return /^(?:اقرا|شاهد|طالع)/u.test(opening) && endsOpen(reading, index);
  return (
    endsOpen(reading, index) &&
    !/^(?:ان|عن|في|من|علي|الي|كيف)(?: |$)/u.test(
      plain(lines.text.slice(label.from, label.from + 8)).split(' ')[0] ?? '',
    )
  );
}

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

/** Not ending as a sentence does. */
function endsOpen(reading: Reading, index: number): boolean {
  const { lines } = reading;
  return lastCode(lines, index) !== 0x2e || lines.text.charCodeAt((lines.to[index] ?? 0) - 2) === 0x2e;
}

export function takeInnerReadAlso(reading: Reading, index: number, label: Label): void {
  takePart(reading, index, 'label', reading.lines.from[index] ?? 0, label.end);
  reading.readAlso.push({ title: takePart(reading, index, 'read-also', label.from, label.to), body: [] });
}

/**
 * Reads the headlines under a read-also label that stands alone inside the body: bulleted ones, or lines
 * that can be headlines. Gives the index after them.
 */
export function takeHeadlinesUnder(reading: Reading, labelIndex: number, end: number): number {
  const { lines, labels } = reading;
  take(reading, labelIndex, 'label');
  let i = labelIndex + 1;
  while (i < end && hasBullet(lines, i) && isHeadlineLike(lines, labels, i)) {
    const line = take(reading, i, 'read-also');
    reading.readAlso.push({ title: line.slice(pastBullet(line, 0, line.length)), body: [] });
    i++;
  }
  if (i > labelIndex + 1) return i;
  // Without bullets up to three lines; after the first only what is too long for a cross-heading of the text.
  while (i < end - 1 && i <= labelIndex + 3 && labels[i] === undefined && isHeadlineLike(lines, labels, i)) {
    if (i > labelIndex + 1 && (lineLength(lines, i) < 32 || lineLength(lines, i) > 110)) break;
    reading.readAlso.push({ title: take(reading, i, 'read-also'), body: [] });
    i++;
  }
  return i;
}

/**
 * Does a read-also label standing alone at `index` open the aggregator's block (another article's title and first
 * paragraphs, up to `end`), or is it the origin's, inside the body? After the source or the tags it is the
 * block. Before them: the block's own source and tags are glued on one line, or little stands between.
 */
export function opensBlock(reading: Reading, index: number, end: number, tailSeen: boolean): boolean {
  if (index + 1 >= end) return false;
  if (tailSeen) return true;
  const { lines, labels } = reading;
  if (hasBullet(lines, index + 1)) return false;
  for (let i = index + 1; i < Math.min(end, index + BLOCK_LINES); i++) {
    if (labelStandsAlone(lines, labels, i)) return false;
    const label = labels[i];
    if (label?.form.kind !== 'source') continue;
    if (gluedTags(lines, labels, i) !== undefined) return true;
    if (!isSourceLine(lines, labels, i, end)) continue;
    // A source and another after it, or tags under the outer article's own label: this source is the outer one.
    for (let k = i + 1; k < end; k++) if (labels[k]?.form.kind === 'source') return false;
    const under = labels[i + 1];
    if (i + 1 < end && under?.form.kind === 'keywords')
      return BLOCK_TAGS.test(plain(lines.text.slice(lines.from[i + 1], under.end)));
    return label.separator !== 'colon' || i - index <= 3;
  }
  // No credits of its own: then a related list must follow it, as it does on the aggregator's pages, and a headline come first.
  return end < lines.count && end - index <= BLOCK_LINES - 2 && isHeadlineLike(lines, labels, index + 1);
}

/** The label of a block's own tags; the outer article's are «كلمات دلالية» and its like. */
const BLOCK_TAGS = /^(?:ال)?(?:وسوم|اوسمه|وسم)/u;

/** How far above its glued source and tags a block's label can stand. */
const BLOCK_LINES = 8;

/**
 * Does a block open under a label form never seen («من أخبارنا:», «موضوع متصل»)? The line is short; a title and
 * paragraphs stand under it, and its own source and tags end them. In the page's tail a line signed with a colon is
 * enough, before it (`tailSeen` false) the source and tags must be glued as only a block's are.
 */
export function opensUnknownBlock(reading: Reading, index: number, end: number, tailSeen: boolean): boolean {
  const { lines, labels } = reading;
  if (index + 2 >= end) return false;
  const signed = isSignedAlone(lines, index);
  if (!signed && !tailSeen) return false;
  if (!signed && !isShortLine(reading, index)) return false;
  for (let i = index + 2; i < Math.min(end, index + BLOCK_LINES); i++) {
    if (labelStandsAlone(lines, labels, i)) return false;
    if (labels[i]?.form.kind !== 'source') continue;
    if (gluedTags(lines, labels, i) !== undefined) return true;
    if (tailSeen && isSourceLine(lines, labels, i, end)) return true;
  }
  return tailSeen && signed && end - index <= BLOCK_LINES;
}

/**
 * Where a block stands under a label that neither is known nor signed with a colon: its source and tags, glued
 * without a sign as only a block's are (`المصدر وكالات الوسومدير الزور`), are found first, then the short line above
 * its title. Undefined where a known label opens the block, or there is none.
 */
export function findUnknownBlock(reading: Reading, from: number, end: number): number | undefined {
  const { lines, labels } = reading;
  let credits = end - 1;
  const stop = Math.max(from, end - 4);
  while (credits >= stop && !isBlockCredits(reading, credits)) credits--;
  if (credits < stop) return undefined;
  let found: number | undefined;
  for (let i = credits - 1; i >= Math.max(from, credits - BLOCK_LINES + 1); i--) {
    if (labelStandsAlone(lines, labels, i)) return undefined;
    if (labels[i]?.form.firm === true && labels[i]?.form.kind !== 'list') break;
    if (i <= credits - 2 && isShortLine(reading, i)) found = i;
    else if (found !== undefined) break;
  }
  return found;
}

function isBlockCredits(reading: Reading, index: number): boolean {
  const { lines, labels } = reading;
  return (
    labels[index]?.form.kind === 'source' &&
    labels[index]?.separator === 'none' &&
    gluedTags(lines, labels, index) !== undefined
  );
}

/** Could the line be a label: a few words, not ending as a sentence or a clause does. */
function isShortLine(reading: Reading, index: number): boolean {
  if (lineLength(reading.lines, index) > 34) return false;
  const line = lineText(reading.lines, index);
  return !/[.:：|]|[،؛؟!"»]$/u.test(line) && line.split(/\s+/u).length <= 5;
}

/** Takes a source line with tags glued behind it; for the outer article or a block. Gives what was found. */
export function takeCredits(
  reading: Reading,
  index: number,
  inBlock: boolean,
): { source: string; tags?: string } {
  const { lines, labels } = reading;
  const label = labels[index];
  if (label === undefined) return { source: '' };
  const tags = gluedTags(reading.lines, reading.labels, index);
  const lineFrom = lines.from[index] ?? 0;
  const sourceTo = tags?.labelFrom ?? label.to;
  if (label.from >= label.to) {
    take(reading, index, 'label');
    return { source: '' };
  }
  takePart(reading, index, 'label', lineFrom, label.end);
  // «(المصدر: وكالات)»: the bracket that closes is the label's, not the value's.
  const framed =
    tags === undefined &&
    /[([]/.test(lines.text.slice(lineFrom, label.end)) &&
    /[)\]]/.test(lines.text.charAt(sourceTo - 1));
  const valueTo = framed ? sourceTo - 1 : sourceTo;
  let source = '';
  if (lines.text.slice(label.from, valueTo).trim() !== '')
    source = takePart(reading, index, inBlock ? 'read-also' : 'source', label.from, valueTo);
  if (framed) takePart(reading, index, 'label', valueTo, sourceTo);
  if (tags === undefined) return { source };
  takePart(reading, index, 'label', tags.labelFrom, Math.max(tags.from, tags.labelFrom));
  if (tags.from >= tags.to) return { source };
  return { source, tags: takePart(reading, index, inBlock ? 'read-also' : 'keywords', tags.from, tags.to) };
}

/** Reads a block (title, paragraphs, its own source and tags) from the line after its label up to `end`. */
export function takeBlock(reading: Reading, from: number, end: number): void {
  const { lines, labels } = reading;
  if (from >= end) return;
  const block: ReadAlso = { title: take(reading, from, 'read-also'), body: [] };
  for (let i = from + 1; i < end; i++) {
    const label = labels[i];
    if (
      label?.form.kind === 'source' &&
      block.source === undefined &&
      (gluedTags(reading.lines, reading.labels, i) !== undefined || isSourceLine(lines, labels, i, end))
    ) {
      const { source, tags } = takeCredits(reading, i, true);
      if (source !== '') block.source = source;
      if (tags !== undefined) block.keywords = [tags];
    } else if (
      label?.form.kind === 'keywords' &&
      block.keywords === undefined &&
      (isKeywordsLine(lines, labels, i, end, block.source !== undefined) ||
        (label.form.firm && i === end - 1))
    ) {
      takePart(reading, i, 'label', lines.from[i] ?? 0, label.end);
      if (label.from < label.to) block.keywords = [takePart(reading, i, 'read-also', label.from, label.to)];
    } else if (lineLength(lines, i) <= 100 && isResidue(lineText(lines, i))) take(reading, i, 'residue');
    else block.body.push(take(reading, i, 'read-also'));
  }
  reading.readAlso.push(block);
}
