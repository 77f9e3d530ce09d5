import { labelAt } from '../lines/labels.ts';
import type { Cursor } from '../lines/cursor.ts';
import { continuesWord, isBlank, plain } from '../lines/labelLetters.ts';
import type { Line } from '../lines/lines.ts';
import { isBoilerplateLine } from './boilerplate.ts';

/** Words that continue a sentence after «المصدر»: «المصدر الذي فضّل …», «المصدر نفسه أكد …», «المصدر قال إن …». */
const GOES_ON = new Set(
  (
    'الذي التي الذين اللذان نفسه نفسها ذاته ذاتها عينه أن إن أنه إنه قال قالت أكد أكدت أضاف أضافت أوضح أشار كشف ذكر لفت نفى تابع بين رفض فضل طلب صرح اعتبر رأى توقع يقول يؤكد يضيف يرى ' +
    'الأمني العسكري الطبي المسؤول الحكومي الدبلوماسي السياسي القضائي المطلع الرسمي المقرب المذكور الرئيسي الوحيد الأول الأساسي الأهم الأكبر الآخر الإعلامي البرلماني الميداني المحلي الموثوق ' +
    'مصادر مصدر مسؤول مسؤولين شهود في من إلى على عن لم لن لا ليس كان كانت هو هي هنا وهو وأن وقال وأضاف وأكد حول بأن لكن حتى قد سوف فقد حيث ل لهذه لهذا لها له لهم مفتوح المفتوح'
  )
    .split(' ')
    .map(plain),
);

/** Number of lines that may stand between a source signed with a colon and what must follow it. */
const NEAR = 3;

/** Words by which a label of a form never seen names a source: «مصدر المادة:», «وكالة الأنباء:», «الجهة الناشرة:». */
const NAMES_SOURCE =
  /(?:^|\s)(?:ال|لل)?(?:مصدر|مصادر|وكاله|وكالات|ناشر|ناشره|نقل|نقلا|منقول|مرجع|source|via|credit)(?:\s|$)/u;

/**
 * Tells whether the next line, labelled, is the page's source line. «المصدر» opens prose too, hence two
 * conditions: a short value that does not read on as a sentence, and either a sign after the label or a place in
 * the page's tail.
 */
export function isSourceLine(cursor: Cursor): boolean {
  const line = cursor.peek();
  const label = line?.label;
  if (line === undefined || label === undefined || label.form.kind !== 'source') return false;
  const length = label.to - label.from;
  const { firm } = label.form;
  if (length <= 0) {
    const isSigned = label.separator === 'colon' || isNameLine(cursor.peek(1));
    return firm && isSigned && tailFollows(cursor, 1);
  }
  if (label.separator === 'glued' && length > 40) return false;
  const value = line.page.slice(label.from, Math.min(label.to, label.from + 400));
  const count = value.split(/\s+/u).length;
  const endsInStop = line.lastCode === 0x2e;
  const closes = endsInStop && count > 5;
  if (label.separator === 'glued') return firm && /^[A-Za-z"«“(]/.test(value) && tailFollows(cursor, 0);
  const follows = tailFollows(cursor, 0);
  if (!firm) {
    if (line.page.charAt(line.from) === '*') return false;
    const signed =
      label.separator === 'colon' || /^(?:نقل|منقول)/u.test(plain(line.page.slice(line.from, label.end)));
    return (
      signed && follows && length <= 60 && count <= 6 && !closes && !readsOn(value) && !/[،؛]/u.test(value)
    );
  }
  if (label.separator === 'colon') {
    if (follows && !cursor.atLastLine)
      return !closes || (cursor.peek(1)?.label?.form.kind !== 'source' && !readsOn(value));
    if (length > 80 || count > 9 || closes || readsOn(value)) return false;
    return count <= 7 && (follows || tailFollows(cursor, NEAR) || cursor.at <= 2);
  }
  if (!follows || readsOn(value)) return false;
  if (label.separator === 'dots') return length <= 80 && count <= 9;
  return length <= 60 && count <= 7 && (!endsInStop || count <= 2);
}

/** True for a line that can be the name of a source under a label without a sign. */
const isNameLine = (line: Line | undefined): boolean =>
  line !== undefined && line.length <= 40 && line.label === undefined && !/[.،؛؟!:]$/u.test(line.text);

/** True for a value that goes on as a sentence does: «الذي تحدث», «قال إن». */
export function readsOn(value: string): boolean {
  const first = plain(value.slice(0, 40)).split(/[ ،,.:؛]/u)[0] ?? '';
  return GOES_ON.has(first);
}

/**
 * Tells whether the page's tail comes after the next line: tags, a label standing alone, another source, or the end.
 * Up to `within` other lines may come between.
 */
function tailFollows(cursor: Cursor, within: number): boolean {
  let between = 0;
  for (let i = 1; ; i++) {
    const line = cursor.peek(i);
    if (line === undefined || isTailLine(line)) return true;
    const kind = line.label?.form.kind;
    if ((kind === 'date' || kind === 'update') && line.isFirm && line.length <= 80) continue;
    if (isBoilerplateLine(line)) continue;
    // «المصدر وكالات» then «تصنيفات: …»: a label of a form never seen, and the tail after it.
    if (between === 0 && line.lastCode !== 0x2e && shapedLabel(line) !== undefined) {
      const next = cursor.peek(i + 1);
      if (next === undefined || isTailLine(next) || isSignedAlone(next)) return true;
    }
    if (isSignedAlone(line)) return true;
    if (++between > within) return false;
  }
}

function isTailLine(line: Line): boolean {
  const { label } = line;
  if (label === undefined) return false;
  const { kind, firm } = label.form;
  if (kind === 'keywords') return firm || label.separator === 'colon';
  if (kind === 'source') return firm && label.separator === 'colon';
  return line.isListLabel;
}

/** True for a short line that ends with a colon and holds no other sign: «من أخبارنا:». */
export function isSignedAlone(line: Line): boolean {
  return line.length <= 34 && line.lastCode === 0x3a && /^[^:.،؟!"«]+:$/u.test(line.text);
}

/** Longest label never seen, its sign included. */
const LONGEST_LABEL = 32;

/** Label of a form never seen, and the value after it. Offsets are in the page: `end` of the label, `from` of the value. */
export interface ShapedLabel {
  text: string;
  end: number;
  from: number;
}

/** Finds such a label on a line: one to three words and a colon, then something. */
export function shapedLabel(line: Line): ShapedLabel | undefined {
  const { page, from, to } = line;
  if (to - from < 4 || to - from > 400) return undefined;
  // By hand, for every paragraph of a page passes here: a sentence ends the search at its fourth space.
  let spaces = 0;
  let sign = from + 1;
  for (; sign < to; sign++) {
    const code = page.charCodeAt(sign);
    if (isColon(code)) break;
    if (code === 0x20 && ++spaces > 4) return undefined;
    if (sign - from > LONGEST_LABEL || code === 0x2e || code === 0x60c) return undefined;
  }
  const words = /^[([•●▪#*-]?\s?([\p{L}\p{M}ـ_ \u200f\u00a0]+)$/u.exec(page.slice(from, sign))?.[1]?.trim();
  if (words === undefined || words === '' || words.split(/\s+/u).length > 3) return undefined;
  let value = sign + 1;
  while (value < to && isBlank(page.charCodeAt(value))) value++;
  return value < to ? { text: plain(words), end: sign + 1, from: value } : undefined;
}

/** True for `:`, `：` and `|`. */
function isColon(code: number): boolean {
  return code === 0x3a || code === 0xff1a || code === 0x7c;
}

/**
 * Finds the label of a source line whose label is of a form never seen but names a source: the next line, right
 * before the tail, its value a name.
 */
export function unknownSourceLabel(cursor: Cursor): ShapedLabel | undefined {
  const line = cursor.peek();
  if (line === undefined || line.length > 100) return undefined;
  const shaped = shapedLabel(line);
  if (shaped === undefined || !NAMES_SOURCE.test(shaped.text)) return undefined;
  const value = line.page.slice(shaped.from, line.to);
  const isName =
    value.length <= 60 && value.split(/\s+/u).length <= 5 && !/[.،؛]/u.test(value) && !readsOn(value);
  return isName && tailFollows(cursor, 0) ? shaped : undefined;
}

/** Words of a label and a colon in the place of the tags that name none: who wrote, took or translated it, where to write to. */
const NO_TAGS =
  /كاتب|كتب|بقلم|محرر|تحرير|اعداد|ترجمه|مترجم|رابط|هاتف|بريد|تصوير|مصور|مراسل|حقوق|ملاحظه|تنويه|تعليق|تاريخ|ساعه|http|email|tel|by/u;

/** Finds the label of a line of the shape `label: words` that stands under the source, in the place of the tags. */
export function unknownKeywordsLabel(line: Line): ShapedLabel | undefined {
  const shaped = shapedLabel(line);
  return shaped !== undefined && !NO_TAGS.test(shaped.text) && !/[.؟!"»]$/u.test(line.text)
    ? shaped
    : undefined;
}

/** Tells whether the next line, labelled, is a line of tags. `afterSource`: it stands right under the source, where tags do. */
export function isKeywordsLine(cursor: Cursor, afterSource = false): boolean {
  const line = cursor.peek();
  const label = line?.label;
  if (line === undefined || label === undefined || label.form.kind !== 'keywords') return false;
  const { firm } = label.form;
  const standsBeforeTail = (within: number) => afterSource || tailFollows(cursor, within);
  if (label.from >= label.to) return firm && (label.separator === 'colon' || standsBeforeTail(12));
  const closes = line.lastCode === 0x2e;
  if (label.separator === 'colon') return firm || (standsBeforeTail(0) && !closes);
  if (!firm || closes) return false;
  if (label.separator === 'dots' || line.page.charAt(label.from) === '#') return true;
  return standsBeforeTail(label.separator === 'glued' ? 0 : 1);
}

/** Tags glued behind a source. Offsets in the page: of the tags' label, and `from`..`to` of the tags. */
interface GluedTags {
  labelFrom: number;
  from: number;
  to: number;
}

/** Finds tags glued behind a source on one line: `المصدر وكالات الوسومدير الزور سوريا`. */
export function gluedTags(line: Line): GluedTags | undefined {
  const { page, label } = line;
  if (label === undefined || line.length > 600) return undefined;
  for (let i = label.from; i < label.to; i++) {
    if (i > label.from && continuesWord(page.charCodeAt(i - 1))) continue;
    if (!continuesWord(page.charCodeAt(i))) continue;
    const inner = labelAt(page, i, label.to);
    if (inner?.form.kind !== 'keywords') continue;
    if (inner.form.firm || inner.separator === 'colon')
      return { labelFrom: i, from: inner.from, to: inner.to };
  }
  return undefined;
}

/** Source and tags of one line; `source` is '' where the label stands alone. */
export interface Credits {
  source: string;
  tags?: string;
}

/** Takes a source line with the tags glued behind it, of the page's article or of a read-also block. */
export function takeCredits(cursor: Cursor, inBlock: boolean): Credits {
  const line = cursor.peek();
  const label = line?.label;
  if (line === undefined || label === undefined || label.from >= label.to) {
    cursor.take('label');
    return { source: '' };
  }
  const { page } = line;
  const tags = gluedTags(line);
  const sourceTo = tags?.labelFrom ?? label.to;
  cursor.takePart('label', line.from, label.end);
  // «(المصدر: وكالات)»: the bracket that closes is the label's, not the value's.
  const isFramed =
    tags === undefined &&
    /[([]/.test(page.slice(line.from, label.end)) &&
    /[)\]]/.test(page.charAt(sourceTo - 1));
  const valueTo = isFramed ? sourceTo - 1 : sourceTo;
  const credits: Credits = { source: '' };
  if (page.slice(label.from, valueTo).trim() !== '')
    credits.source = cursor.takePart(inBlock ? 'read-also' : 'source', label.from, valueTo);
  if (isFramed) cursor.takePart('label', valueTo, sourceTo);
  if (tags !== undefined) {
    cursor.takePart('label', tags.labelFrom, Math.max(tags.from, tags.labelFrom));
    if (tags.from < tags.to)
      credits.tags = cursor.takePart(inBlock ? 'read-also' : 'keywords', tags.from, tags.to);
  }
  cursor.pass();
  return credits;
}
