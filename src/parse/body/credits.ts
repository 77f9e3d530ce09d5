import { labelAt, type Label } from '../lines/labels.ts';
import { continuesWord, isBlank, plain } from '../lines/labelLetters.ts';
import { lastCode, lineLength, lineText, type Lines } from '../lines/lines.ts';
import { isResidue } from './boilerplate.ts';
import { labelStandsAlone } from './findRelated.ts';

type Labels = (Label | undefined)[];

/** After «المصدر» these go on with a sentence: «المصدر الذي فضّل …», «المصدر نفسه أكد …», «المصدر قال إن …». */
const GOES_ON = new Set(
  (
    'الذي التي الذين اللذان نفسه نفسها ذاته ذاتها عينه أن إن أنه إنه قال قالت أكد أكدت أضاف أضافت أوضح أشار كشف ذكر لفت نفى تابع بين رفض فضل طلب صرح اعتبر رأى توقع يقول يؤكد يضيف يرى ' +
    'الأمني العسكري الطبي المسؤول الحكومي الدبلوماسي السياسي القضائي المطلع الرسمي المقرب المذكور الرئيسي الوحيد الأول الأساسي الأهم الأكبر الآخر الإعلامي البرلماني الميداني المحلي الموثوق ' +
    'مصادر مصدر مسؤول مسؤولين شهود في من إلى على عن لم لن لا ليس كان كانت هو هي هنا وهو وأن وقال وأضاف وأكد حول بأن لكن حتى قد سوف فقد حيث ل لهذه لهذا لها له لهم مفتوح المفتوح'
  )
    .split(' ')
    .map(plain),
);

/** Lines that may stand between a source signed with a colon and what must follow it. */
const NEAR = 3;

/** What a source label never seen has in it: «مصدر المادة:», «وكالة الأنباء:», «الجهة الناشرة:». */
const NAMES_SOURCE =
  /(?:^|\s)(?:ال|لل)?(?:مصدر|مصادر|وكاله|وكالات|ناشر|ناشره|نقل|نقلا|منقول|مرجع|source|via|credit)(?:\s|$)/u;

/**
 * Is the labelled line the page's source line? «المصدر» opens prose too, so: a short value that does not read on
 * as a sentence, and either a sign after the label or a place in the page's tail. `end` is where the outer
 * article's lines end.
 */
export function isSourceLine(lines: Lines, labels: Labels, index: number, end: number): boolean {
  const label = labels[index];
  if (label === undefined || label.form.kind !== 'source') return false;
  const length = label.to - label.from;
  const { firm } = label.form;
  if (length <= 0) return firm && label.separator === 'colon' && tailFollows(lines, labels, index, end, 1);
  if (label.separator === 'glued' && length > 40) return false;
  const value = lines.text.slice(label.from, Math.min(label.to, label.from + 400));
  const count = value.split(/\s+/u).length;
  const closes = lastCode(lines, index) === 0x2e && count > 5;
  if (label.separator === 'glued')
    return firm && /^[A-Za-z"«“(]/.test(value) && tailFollows(lines, labels, index, end, 0);
  const follows = tailFollows(lines, labels, index, end, 0);
  if (!firm) {
    if (lines.text.charAt(lines.from[index] ?? 0) === '*') return false;
    const signed =
      label.separator === 'colon' ||
      /^(?:نقل|منقول)/u.test(plain(lines.text.slice(lines.from[index], label.end)));
    return (
      signed && follows && length <= 60 && count <= 6 && !closes && !readsOn(value) && !/[،؛]/u.test(value)
    );
  }
  if (label.separator === 'colon') {
    if (follows && index < lines.count - 1)
      return !closes || (labels[index + 1]?.form.kind !== 'source' && !readsOn(value));
    if (length > 80 || count > 9 || closes || readsOn(value)) return false;
    return count <= 7 && (follows || tailFollows(lines, labels, index, end, NEAR) || index <= 2);
  }
  if (!follows || readsOn(value)) return false;
  if (label.separator === 'dots') return length <= 80 && count <= 9;
  return length <= 60 && count <= 7 && (lastCode(lines, index) !== 0x2e || count <= 2);
}

function readsOn(value: string): boolean {
  const first = plain(value.slice(0, 40)).split(/[ ،,.:؛]/u)[0] ?? '';
  return GOES_ON.has(first);
}

/** Is what comes after a line the page's tail: tags, a label standing alone, another source, or the end? Up to `within` other lines may come between. */
function tailFollows(lines: Lines, labels: Labels, index: number, end: number, within: number): boolean {
  let between = 0;
  for (let i = index + 1; ; i++) {
    if (i >= end || isTailLine(lines, labels, i)) return true;
    const kind = labels[i]?.form.kind;
    if ((kind === 'date' || kind === 'update') && labels[i]?.form.firm === true && lineLength(lines, i) <= 80)
      continue;
    if (lineLength(lines, i) <= 100 && isResidue(lineText(lines, i))) continue;
    // «المصدر وكالات» then «تصنيفات: …»: a label form never seen, and the tail after it.
    const shaped = between === 0 && shapedLabel(lines, i) !== undefined && lastCode(lines, i) !== 0x2e;
    if (shaped && (i + 1 >= end || isTailLine(lines, labels, i + 1) || isSignedAlone(lines, i + 1)))
      return true;
    if (isSignedAlone(lines, i) || ++between > within) return isSignedAlone(lines, i);
  }
}

function isTailLine(lines: Lines, labels: Labels, index: number): boolean {
  const label = labels[index];
  if (label === undefined) return false;
  const { kind, firm } = label.form;
  if (kind === 'keywords') return firm || label.separator === 'colon';
  if (kind === 'source') return firm && label.separator === 'colon';
  return labelStandsAlone(lines, labels, index);
}

/** A short line that ends with a colon and holds nothing else: «من أخبارنا:». */
export function isSignedAlone(lines: Lines, index: number): boolean {
  const length = lineLength(lines, index);
  if (length === 0 || length > 34 || lastCode(lines, index) !== 0x3a) return false;
  return /^[^:.،؟!"«]+:$/u.test(lineText(lines, index));
}

/** Longest label never seen, its sign included. */
const LONGEST_LABEL = 32;

/** A line that looks like label and value though its label is none we know: one to three words and a colon, then something. Offsets in the page. */
export function shapedLabel(
  lines: Lines,
  index: number,
): { text: string; end: number; from: number } | undefined {
  const { text } = lines;
  const from = lines.from[index] ?? 0;
  const to = lines.to[index] ?? 0;
  if (to - from < 4 || to - from > 400) return undefined;
  // By hand, for every paragraph of a page passes here: a sentence ends the search at its fourth space.
  let spaces = 0;
  let sign = from + 1;
  for (; sign < to; sign++) {
    const code = text.charCodeAt(sign);
    if (isColon(code)) break;
    if (code === 0x20 && ++spaces > 4) return undefined;
    if (sign - from > LONGEST_LABEL || code === 0x2e || code === 0x60c) return undefined;
  }
  const words = /^[([•●▪#*-]?\s?([\p{L}\p{M}ـ_ \u200f\u00a0]+)$/u.exec(text.slice(from, sign))?.[1]?.trim();
  if (words === undefined || words === '' || words.split(/\s+/u).length > 3) return undefined;
  let value = sign + 1;
  while (value < to && isBlank(text.charCodeAt(value))) value++;
  return value < to ? { text: plain(words), end: sign + 1, from: value } : undefined;
}

/** `:` `：` `|` */
function isColon(code: number): boolean {
  return code === 0x3a || code === 0xff1a || code === 0x7c;
}

/** A source line whose label is none we know but says source: right before the tail, its value a name. */
export function isUnknownSourceLine(lines: Lines, labels: Labels, index: number, end: number): boolean {
  if (lineLength(lines, index) > 100) return false;
  const shaped = shapedLabel(lines, index);
  if (shaped === undefined || !NAMES_SOURCE.test(shaped.text)) return false;
  const value = lines.text.slice(shaped.from, lines.to[index]);
  return (
    value.length <= 60 &&
    value.split(/\s+/u).length <= 5 &&
    !/[.،؛]/u.test(value) &&
    !readsOn(value) &&
    tailFollows(lines, labels, index, end, 0)
  );
}

/** Is the labelled line a line of tags? `afterSource`: it stands right under the source, where tags do. */
export function isKeywordsLine(
  lines: Lines,
  labels: Labels,
  index: number,
  end: number,
  afterSource = false,
): boolean {
  const label = labels[index];
  if (label === undefined || label.form.kind !== 'keywords') return false;
  const { firm } = label.form;
  if (label.from >= label.to)
    return firm && (label.separator === 'colon' || afterSource || tailFollows(lines, labels, index, end, 12));
  const closes = lastCode(lines, index) === 0x2e;
  if (label.separator === 'colon')
    return firm || ((afterSource || tailFollows(lines, labels, index, end, 0)) && !closes);
  if (!firm || closes) return false;
  if (label.separator === 'dots' || lines.text.charAt(label.from) === '#') return true;
  if (label.separator === 'glued') return afterSource || tailFollows(lines, labels, index, end, 0);
  return afterSource || tailFollows(lines, labels, index, end, 1);
}

/**
 * The tags glued behind a source on one line: `المصدر وكالات الوسومدير الزور سوريا`. Offsets in the page: where the
 * tags' label begins and where the tags do.
 */
export function gluedTags(
  lines: Lines,
  labels: Labels,
  index: number,
): { labelFrom: number; from: number; to: number } | undefined {
  const label = labels[index];
  if (label === undefined || lineLength(lines, index) > 600) return undefined;
  const { text } = lines;
  for (let i = label.from; i < label.to; i++) {
    if (i > label.from && continuesWord(text.charCodeAt(i - 1))) continue;
    if (!continuesWord(text.charCodeAt(i))) continue;
    const inner = labelAt(text, i, label.to);
    if (inner?.form.kind !== 'keywords') continue;
    if (inner.form.firm || inner.separator === 'colon')
      return { labelFrom: i, from: inner.from, to: inner.to };
  }
  return undefined;
}
