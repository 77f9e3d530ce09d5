import { hasBullet, pastNumber } from './bullets.ts';
import { standsAlone, type Label } from '../lines/labels.ts';
import { plain } from '../lines/labelLetters.ts';
import { lastCode, lineLength, lineText, type Lines } from '../lines/lines.ts';
import { isResidue } from './boilerplate.ts';

type Labels = (Label | undefined)[];

/** Where the list of related headlines stands: `label` is its label's line (absent when it has none), `from`..`to` its headlines. */
export interface RelatedList {
  label?: number;
  from: number;
  to: number;
  /** What each headline begins with: a sign, a number (`1-` `2-` …), or nothing. */
  bullets: 'signs' | 'numbers' | 'none';
}

export function labelStandsAlone(lines: Lines, labels: Labels, index: number): boolean {
  const label = labels[index];
  return label !== undefined && label.form.kind === 'list' && standsAlone(lines.text, label);
}

/** Longest headline in a list; a longer line is text. */
const LONGEST_HEADLINE = 1500;

/**
 * Finds the list of related headlines: bulleted lines up to the page's end under a label that stands alone; without
 * a known label, bullets after the source, the tags or a read-also block; without bullets, the lines under a
 * label that names headlines. A list in an article's own text is none of these.
 */
export function findRelated(lines: Lines, labels: Labels): RelatedList | undefined {
  let to = lines.count;
  while (
    to > 0 &&
    !hasBullet(lines, to - 1) &&
    lineLength(lines, to - 1) <= 100 &&
    isResidue(lineText(lines, to - 1))
  )
    to--;
  let from = to;
  while (
    from > 0 &&
    hasBullet(lines, from - 1) &&
    lineLength(lines, from - 1) <= LONGEST_HEADLINE &&
    !isFurniture(lines, labels, from - 1)
  )
    from--;
  if (from < to) return bulleted(lines, labels, from, to, 'signs');
  const numberedFrom = numberedRun(lines, to);
  if (numberedFrom < to) {
    const list = bulleted(lines, labels, numberedFrom, to, 'numbers');
    if (list !== undefined) return list;
  }
  return underLabel(lines, labels);
}

/** A bulleted line that is no headline: «- المصدر: وكالات», «📌 أخبار ذات صلة». */
function isFurniture(lines: Lines, labels: Labels, index: number): boolean {
  const label = labels[index];
  if (label === undefined || !label.form.firm) return false;
  return label.form.kind === 'list' ? standsAlone(lines.text, label) : label.separator === 'colon';
}

function numberedRun(lines: Lines, to: number): number {
  let from = to;
  let expected: number | undefined;
  while (from > 0) {
    const number = pastNumber(lines.text, lines.from[from - 1] ?? 0, lines.to[from - 1] ?? 0)?.number;
    if (number === undefined || (expected !== undefined && number !== expected)) break;
    expected = number - 1;
    from--;
    if (number === 1) return from;
  }
  return to;
}

function bulleted(
  lines: Lines,
  labels: Labels,
  from: number,
  to: number,
  bullets: RelatedList['bullets'],
): RelatedList | undefined {
  const above = from - 1;
  if (above >= 0 && labelStandsAlone(lines, labels, above)) return { label: above, from, to, bullets };
  const known = hasTail(lines, labels, from);
  if (above >= 0 && looksLikeLabel(lines, labels, above, known)) return { label: above, from, to, bullets };
  return known ? { from, to, bullets } : undefined;
}

/** Has the page's tail begun before a line: a source, tags, or a read-also label standing alone? */
function hasTail(lines: Lines, labels: Labels, end: number): boolean {
  for (let i = end - 1; i >= 0; i--) {
    const label = labels[i];
    if (label === undefined) continue;
    const { kind } = label.form;
    if (
      kind === 'list'
        ? standsAlone(lines.text, label)
        : isCredit(lines, labels, i) && label.separator !== 'glued'
    )
      return true;
  }
  return false;
}

const NAMES_HEADLINES =
  /(?:^|\s)(?:وال|ال|و)?(?:مقالات|مقال|اخبار|مواضيع|موضوعات|عناوين|تقارير|قصص|مواد|مزيد|صله|مشابهه|متعلقه|مرتبطه|مقترحه|مختاره|مختارات|يهمك|يهمكم|تهمك|يعجبك|يعجبكم|اخترنا|نرشح|اقرا|شاهد|طالع|قراءه|related|more|news|articles)(?:\s|$)/u;

/** A label form never seen: a short line above bullets that names headlines, or (in the tail) is signed as a label. */
function looksLikeLabel(lines: Lines, labels: Labels, index: number, inTail: boolean): boolean {
  if (
    labels[index] !== undefined &&
    labels[index]?.form.kind !== 'list' &&
    labels[index]?.form.kind !== 'date'
  )
    return false;
  if (lineLength(lines, index) > 42) return false;
  const line = plain(lineText(lines, index));
  if (/[.،؟!]$/u.test(line) || line.split(' ').length > 6) return false;
  if (NAMES_HEADLINES.test(line)) return true;
  if (!inTail) return false;
  const above = labels[index - 1];
  const afterTail = above !== undefined && (above.form.kind === 'source' || above.form.kind === 'keywords');
  return afterTail || /[:：|]$/u.test(line);
}

function underLabel(lines: Lines, labels: Labels): RelatedList | undefined {
  // Only headlines stand from here to the end; found once, or a page of nothing but labels would take quadratic time.
  let headlinesFrom = lines.count;
  while (headlinesFrom > 0 && isHeadlineLike(lines, labels, headlinesFrom - 1)) headlinesFrom--;
  for (let i = lines.count - 1; i >= 0; i--) {
    if (!labelStandsAlone(lines, labels, i)) continue;
    const form = labels[i]?.form;
    if (form?.related !== true) {
      if (i + 1 < lines.count && hasBullet(lines, i + 1) && hasTail(lines, labels, i))
        return { label: i, from: i + 1, to: endOfRun(lines, i + 1), bullets: 'signs' };
      continue;
    }
    if (i + 1 < lines.count && hasBullet(lines, i + 1))
      return { label: i, from: i + 1, to: endOfRun(lines, i + 1), bullets: 'signs' };
    if (i + 1 >= headlinesFrom && (form.firm || hasTail(lines, labels, i)))
      return { label: i, from: i + 1, to: lines.count, bullets: 'none' };
  }
  return underUnknownLabel(lines, labels, headlinesFrom);
}

/** Headlines without bullets under a label form never seen: a short line right after the page's last source or tags, then nothing but headlines. */
function underUnknownLabel(lines: Lines, labels: Labels, headlinesFrom: number): RelatedList | undefined {
  let label = lines.count - 1;
  while (label > 0 && !isCredit(lines, labels, label - 1)) label--;
  if (label === 0 || label < headlinesFrom || lines.count - label < 4) return undefined;
  if (lineLength(lines, label) > 32 || lineText(lines, label).split(/\s+/u).length > 5) return undefined;
  // «اقرأ أيضا» may as well open a block; it names headlines only where a block has been.
  if (
    labelStandsAlone(lines, labels, label) &&
    labels[label]?.form.related !== true &&
    !hasListLabel(lines, labels, label)
  )
    return undefined;
  return { label, from: label + 1, to: lines.count, bullets: 'none' };
}

function hasListLabel(lines: Lines, labels: Labels, end: number): boolean {
  for (let i = 0; i < end; i++) if (labelStandsAlone(lines, labels, i)) return true;
  return false;
}

function isCredit(lines: Lines, labels: Labels, index: number): boolean {
  const form = labels[index]?.form;
  return (
    form !== undefined &&
    form.firm &&
    (form.kind === 'source' || form.kind === 'keywords') &&
    lineLength(lines, index) <= 300
  );
}

function endOfRun(lines: Lines, from: number): number {
  let to = from;
  while (to < lines.count && hasBullet(lines, to) && lineLength(lines, to) <= LONGEST_HEADLINE) to++;
  return to;
}

/** Could the line be a headline: short, and not ending as a sentence does? */
export function isHeadlineLike(lines: Lines, labels: Labels, index: number): boolean {
  const length = lineLength(lines, index);
  if (length === 0 || length > 220) return false;
  const last = lastCode(lines, index);
  if (last === 0x060c || last === 0x3a) return false;
  if (last === 0x2e && lines.text.charCodeAt((lines.to[index] ?? 0) - 2) !== 0x2e) return false;
  const kind = labels[index]?.form.kind;
  return !(labels[index]?.form.firm === true && (kind === 'source' || kind === 'keywords'));
}
