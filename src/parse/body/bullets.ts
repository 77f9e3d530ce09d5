import { isBlank, letterOf } from '../lines/labelLetters.ts';
import type { Line } from '../lines/lines.ts';

/** Signs that are bullets with or without a space after them. */
const SURE = '•●◦▪▫■□◼◾◆◇‣∙·*=-–—›»>+✓✔✦○▶►◀◄⬅←→➤➜⁃❖★☆٭';
/** Signs with which a headline itself may begin; every other sign before a space is a bullet. */
const NOT_BULLETS = '"\'#@&%.,،؛;:؟?!…/\\()[]{}«“”‘’‹<$€£¥₪_~^`|';

/** Finds the end of the bullet, and of the white space after it, at the beginning of a line; `from` where there is none. `----` is a rule, not a bullet. */
export function pastBullet(text: string, from: number, to: number): number {
  let i = from;
  // A direction mark may stand before the sign.
  while (i < to && letterOf(text.charCodeAt(i)) === 0) i++;
  const code = text.codePointAt(i) ?? 0;
  if (code === 0x26) return pastReference(text, i, from, to);
  if ((code >= 0x620 && code <= 0x64a) || (code >= 48 && code <= 57)) return from;
  const sign = i < to ? String.fromCodePoint(code) : '';
  const sure = SURE.includes(sign);
  i += sign.length;
  // A pictograph may be several code points: ⬅️, 👉🏽.
  while (i < to && (text.charCodeAt(i) === 0xfe0f || (sign.length === 2 && isTone(text, i))))
    i += text.charCodeAt(i) === 0xfe0f ? 1 : 2;
  if (i >= to) return from;
  const spaced = isBlank(text.charCodeAt(i));
  if (sure ? text.charCodeAt(i) === code : !spaced || !isLooseBullet(sign)) return from;
  while (i < to && isBlank(text.charCodeAt(i))) i++;
  return i < to ? i : from;
}

/** A bullet as a character reference: «&bull; …», «&amp;#8226; …». */
const REFERENCE = /&(?:amp;)*(?:bull|middot|#8226|#183|#[xX]2022|#9679|#9632);\s*/y;

function pastReference(text: string, at: number, from: number, to: number): number {
  REFERENCE.lastIndex = at;
  const end = at + (REFERENCE.exec(text.slice(0, Math.min(to, at + 32)))?.[0].length ?? 0);
  return end > at && end < to ? end : from;
}

/** True for a sign that is a bullet only before a space. The letter o is a typist's bullet: «o أنقرة تعلن …». */
function isLooseBullet(sign: string): boolean {
  return (
    sign === 'o' ||
    (!NOT_BULLETS.includes(sign) && /^[\p{S}\p{Pd}\p{Po}\p{Extended_Pictographic}]$/u.test(sign))
  );
}

function isTone(text: string, at: number): boolean {
  const code = text.codePointAt(at) ?? 0;
  return code >= 0x1f3fb && code <= 0x1f3ff;
}

/** Reads the number at the beginning of a line of a numbered list (`1-`, `2.`, `٣)`, `(4)`); `end` is the offset of the text after it. */
export function pastNumber(
  text: string,
  from: number,
  to: number,
): { number: number; end: number } | undefined {
  const framed = text.charAt(from) === '(' || text.charAt(from) === '[';
  let i = framed ? from + 1 : from;
  const digits = i;
  let number = 0;
  for (; i < to && i < digits + 2; i++) {
    const code = text.charCodeAt(i);
    const digit = code >= 48 && code <= 57 ? code - 48 : code >= 0x660 && code <= 0x669 ? code - 0x660 : -1;
    if (digit === -1) break;
    number = number * 10 + digit;
  }
  if (i === digits || i >= to || !(framed ? ')]' : '-.)–—ـ/').includes(text.charAt(i))) return undefined;
  i++;
  if (i < to && text.charCodeAt(i) >= 48 && text.charCodeAt(i) <= 57) return undefined;
  while (i < to && isBlank(text.charCodeAt(i))) i++;
  return i < to ? { number, end: i } : undefined;
}

/** True for a line that begins with a bullet and goes on after it. */
export function hasBullet(line: Line): boolean {
  return pastBullet(line.page, line.from, line.to) > line.from;
}
