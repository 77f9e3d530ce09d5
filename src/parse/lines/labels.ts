import { LABEL_FORMS, type LabelForm } from './labelForms.ts';
import { ALEF, continuesWord, LAM, LAM_ALEF, letterOf, plain, SPACE } from './labelLetters.ts';

/** A label at the beginning of a line, and the value after it. Offsets are in the page's text. */
export interface Label {
  form: LabelForm;
  /** End of the label with its separator. */
  end: number;
  /** `from`..`to`: the value; `from === to` when the label stands alone. */
  from: number;
  to: number;
  /** `colon` for : / | and their kin, `dots` for .. - – >>, `none` for a space, `glued` for no space either. */
  separator: 'colon' | 'dots' | 'none' | 'glued';
}

interface Node {
  next: Map<number, Node>;
  form?: LabelForm;
}

/** Signs that may stand before a label: bullets, frames, arrows, quotes. (After `*` a weak label is none: «*نقلاً عن الأهرام» is a footnote of the text.) */
const BEFORE_LABEL = '•●◦▪■□◼▶►◄◀»›>#|[(+➤✦✅🔴⬅←→=*-–—"«“';

const root = buildTrie();
/** Table by UTF-16 code unit: 1 for the first letters of labels, 2 for signs that may stand before one, 0 for others. The first unit of most lines tells that no label opens them. */
const BEGINS = buildBegins();

function buildTrie(): Node {
  const top: Node = { next: new Map() };
  for (const { forms, ...form } of LABEL_FORMS)
    for (const spelling of forms.split('|')) {
      let node = top;
      for (const letter of plain(spelling)) {
        const code = letter.charCodeAt(0);
        let below = node.next.get(code);
        if (below === undefined) node.next.set(code, (below = { next: new Map() }));
        node = below;
      }
      node.form ??= form;
    }
  return top;
}

function buildBegins(): Uint8Array {
  const begins = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code++)
    begins[code] = below(root, letterOf(code)) !== undefined ? 1 : isOrnament(code) ? 2 : 0;
  return begins;
}

/** Node under `node` for a letter; a ligature of lam and alef goes two letters down. */
function below(node: Node, letter: number): Node | undefined {
  return letter === LAM_ALEF ? node.next.get(LAM)?.next.get(ALEF) : node.next.get(letter);
}

const COLON = ':：/|؛;﹕';
const DOTS = '.…-–—>»›=،؟!←⬅*';

/** Finds the label that opens a line. Only the line's first letters are looked at. */
export function labelAt(text: string, lineFrom: number, to: number): Label | undefined {
  const begins = BEGINS[text.charCodeAt(lineFrom)];
  if (begins === 0) return undefined;
  const from = begins === 1 ? lineFrom : pastOrnament(text, lineFrom, to);
  let node = below(root, letterOf(text.charCodeAt(from)));
  if (node === undefined) return undefined;
  let form: LabelForm | undefined;
  let end = from;
  let glued: LabelForm | undefined;
  let gluedEnd = from;
  let afterSpace = false;
  for (let i = from + 1; i < to; i++) {
    const letter = letterOf(text.charCodeAt(i));
    if (letter === 0) continue;
    if (letter === SPACE && afterSpace) continue;
    let next = below(node, letter);
    // A lost space: «اقرأأيضا».
    const space = next === undefined && letter !== SPACE && !afterSpace ? node.next.get(SPACE) : undefined;
    if (space !== undefined) next = below(space, letter);
    if (next === undefined) break;
    node = next;
    afterSpace = letter === SPACE;
    if (node.form !== undefined) {
      const after = pastMarks(text, i + 1, to);
      if (after === to || !continuesWord(text.charCodeAt(after))) {
        form = node.form;
        end = after;
      } else {
        glued = node.form;
        gluedEnd = after;
      }
    }
  }
  // «اقرأ أيضاًمصطفى»: the longer label with its headline glued to it, not «اقرأ» with a space.
  const gluedWins = glued !== undefined && gluedEnd > end && (form === undefined || glued.kind === 'list');
  if (form !== undefined && !gluedWins) return withSeparator(text, form, end, to);
  if (glued === undefined) return undefined;
  return { form: glued, end: gluedEnd, from: gluedEnd, to, separator: 'glued' };
}

function pastMarks(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && letterOf(text.charCodeAt(i)) === 0) i++;
  return i;
}

/** True for white space, invisible characters, signs and halves of a pictograph. */
function isOrnament(code: number): boolean {
  const letter = letterOf(code);
  return (
    letter === SPACE ||
    letter === 0 ||
    (code >= 0xd83c && code <= 0xdfff) ||
    BEFORE_LABEL.includes(String.fromCharCode(code))
  );
}

function pastOrnament(text: string, from: number, to: number): number {
  let i = from;
  const last = Math.min(to, from + 6);
  while (i < last && BEGINS[text.charCodeAt(i)] === 2) i++;
  return i;
}

/** Adds its separator to a label: white space and ONE group of the same kind of sign, so that the value of «المصدر: -1» is «-1». */
function withSeparator(text: string, form: LabelForm, labelEnd: number, to: number): Label {
  let i = pastSpace(text, labelEnd, to);
  let separator: Label['separator'] = 'none';
  // «"المصدر": وكالات»: the quote that closes round the label alone.
  if (i < to && '"»”'.includes(text.charAt(i)) && COLON.includes(text.charAt(i + 1)) && i + 1 < to) i++;
  const sign = text.charAt(i);
  if (i < to && COLON.includes(sign)) {
    separator = 'colon';
    i++;
    // «المصدر:- وكالات»
    if (text.charAt(i) === '-' && i + 1 < to && letterOf(text.charCodeAt(i + 1)) === SPACE) i++;
  } else if (i < to && (sign === ']' || sign === ')')) {
    separator = 'colon';
    i++;
    if (i < to && COLON.includes(text.charAt(i))) i++;
  } else if (i < to && DOTS.includes(sign)) {
    separator = 'dots';
    while (i < to && text.charAt(i) === sign) i++;
    // Before a source or tags a dash is a separator only with a space after it: the value of «المصدر -1» is «-1».
    if (
      (form.kind === 'source' || form.kind === 'keywords') &&
      i < to &&
      letterOf(text.charCodeAt(i)) !== SPACE
    ) {
      separator = 'none';
    }
    // «المزيد ...:», «اقرأ أيضا .. |»
    const colon = pastSpace(text, i, to);
    if (separator === 'dots' && colon < to && COLON.includes(text.charAt(colon))) {
      separator = 'colon';
      i = colon + 1;
    }
  }
  if (separator === 'none') i = labelEnd;
  return { form, end: i, from: pastSpace(text, i, to), to, separator };
}

function pastSpace(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && letterOf(text.charCodeAt(i)) === SPACE && text.charCodeAt(i) !== 95) i++;
  return i;
}

/**
 * Tells whether a label stands alone on its line. Signs such as 👇 after it are no value, nor are a few words up to a
 * colon that ends the line («اقرأ أيضاً على موقعنا:»).
 */
export function standsAlone(text: string, label: Label): boolean {
  const length = label.to - label.from;
  if (length <= 0) return true;
  if (length > 32) return false;
  const rest = text.slice(label.from, label.to);
  if (!/[\p{L}\p{N}]/u.test(rest)) return true;
  return (
    label.form.kind === 'list' &&
    label.form.firm &&
    label.separator === 'none' &&
    /^[^:：\s]+(?: [^:：\s]+){0,3} ?[:：]$/.test(rest)
  );
}
