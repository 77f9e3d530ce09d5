import { withoutEntities } from './entities.ts';
import { fold } from './fold.ts';

/**
 * Key by which printings of one headline are matched: its folded words and numbers, with single spaces between
 * them. Quotes and punctuation are dropped, except signs that change the sense: a decimal point between digits
 * («2.2» is not «22» nor «2 2»), % and currency signs, and a minus or plus before a number.
 */
export function matchKey(headline: string): string {
  const folded = fold(withoutEntities(headline));
  let key = '';
  let from = -1;
  let gap = false;
  for (let i = 0; i <= folded.length; i++) {
    const unit = i < folded.length ? folded.charCodeAt(i) : 0x20;
    if (
      isWordUnit(unit) ||
      (isPoint(unit) && isDigit(folded.charCodeAt(i - 1)) && isDigit(folded.charCodeAt(i + 1)))
    ) {
      if (from < 0) from = i;
      continue;
    }
    if (from >= 0) {
      if (gap) key += ' ';
      key += folded.slice(from, i);
      gap = true;
      from = -1;
    }
    if (isSign(unit) || (isPlusOrMinus(unit) && opensNumber(folded, i))) {
      key += gap ? ` ${unit === 0x66a ? '%' : folded[i]}` : folded[i];
      gap = true;
    }
  }
  return key.includes('٫') || key.includes(',') ? key.replace(/[٫,]/g, '.') : key;
}

function isPlusOrMinus(unit: number): boolean {
  return unit === 0x2b || unit === 0x2d;
}

/** Tells a minus or plus («بلغت -5») from a hyphen: «2-1», «27 -28», «كوفيد-19». */
function opensNumber(folded: string, i: number): boolean {
  if (!isDigit(folded.charCodeAt(i + 1)) || (i > 0 && folded.charCodeAt(i - 1) !== 0x20)) return false;
  let before = i - 1;
  while (before >= 0 && folded.charCodeAt(before) === 0x20) before--;
  return before < 0 || !isDigit(folded.charCodeAt(before));
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** True for full stop, comma and the Arabic decimal separator; «،» between digits separates two numbers. */
function isPoint(unit: number): boolean {
  return unit === 0x2e || unit === 0x2c || unit === 0x66b;
}

function isSign(unit: number): boolean {
  return unit === 0x25 || unit === 0x66a || unit === 0x24 || unit === 0x20ac || unit === 0xa3;
}

/** True for a letter or digit of a folded text. Latin and Arabic go by ranges, other scripts by a slower Unicode class. */
export function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return isDigit(unit) || (unit >= 0x61 && unit <= 0x7a);
  if (unit >= 0x621 && unit <= 0x6d3) return unit < 0x66a || unit > 0x66d;
  if (unit < 0xc0 || (unit >= 0x600 && unit < 0x621) || (unit >= 0x2000 && unit < 0x2070)) return false;
  if (unit >= 0xd800 && unit <= 0xdfff) return true;
  return /[\p{L}\p{N}]/u.test(String.fromCharCode(unit));
}
