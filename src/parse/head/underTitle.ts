import { isCaption } from '../body/captions.ts';
import { plain } from '../lines/labelLetters.ts';
import { isKnownPart } from './dateline.ts';
import { isPersonName, isUnknownName } from './givenNames.ts';
import { sharedWords } from './headline.ts';
import type { HeadLine } from './lineKinds.ts';

/** Longest line of place, paper and reporter, in characters; most parts, and most words of a part. */
const LONGEST = 60;
const MOST_PARTS = 4;
const MOST_WORDS = 3;
const JOINT = /\s*[-–—/|ـ_:：]+\s*/u;

/**
 * Tells a dateline by its place under a headline: two to four short parts, one of them known, or two words that a spaced
 * hyphen joins: «سيئون / المرفأ / أحمد الحداد», «الخرطوم: المرفأ», «سترة - البتروكيماويات». The same line without a headline
 * above it is a headline: «الأهلي - الزمالك».
 */
export function isPlaceLine(text: string): boolean {
  if (text.length > LONGEST || /[\p{N}؟?!.،«»"]/u.test(text)) return false;
  const parts = plain(text)
    .split(JOINT)
    .filter((part) => part !== '');
  if (parts.length < 2 || parts.length > MOST_PARTS) return false;
  const words = parts.map((part) => part.split(' ').length);
  if (words.some((count) => count > MOST_WORDS) || (words[0] ?? 0) > 2) return false;
  // «مصر: تعديل وزاري» is a headline, «الخرطوم: المرفأ» a dateline.
  if (/[:：]/u.test(text) && (words.at(-1) ?? 0) > 1 && !isPersonName(parts.at(-1) ?? '')) return false;
  const isPair = parts.length === 2 && words.every((count) => count === 1) && /\s[-–—/]\s/u.test(text);
  return isPair || isPersonName(parts.at(-1) ?? '') || parts.some((part) => isKnownPart(part));
}

/** Words over a ticker, in plain spelling. */
const TICKER = /^(?:عاجل|خبر عاجل|اخبار عاجله|شريط الاخبار|اخر الاخبار|الان)$/u;

/** Marks the headlines of a ticker above the headline as furniture: under «عاجل», no word of them in the text. */
export function markTicker(lines: HeadLine[], title: number, lead: () => string): void {
  const label = lines.findIndex(
    ({ line }, place) => place < title && line.length <= 14 && TICKER.test(plain(line.text)),
  );
  if (label === -1) return;
  for (let place = label; place < title; place++) {
    const { kind, line } = lines[place] ?? {};
    if (kind !== 'text' || line === undefined) continue;
    if (place === label || sharedWords(line.text, lead()) === 0) lines[place] = { kind: 'furniture', line };
  }
}

/** Marks datelines and by-lines that are known by their place under the headline; `lead` gives the first of the text below. */
export function markUnderTitle(lines: HeadLine[], title: number, lead: () => string): void {
  const headline = lines[title]?.line.text ?? '';
  for (let place = title + 1; place < lines.length; place++) {
    const { kind, line } = lines[place] ?? {};
    if (kind !== 'text' || line === undefined) continue;
    if (isPlaceLine(line.text) && !isCaption(line.text)) lines[place] = { kind: 'dateline', line };
    else if (isUnknownName(line.text) && sharedWords(line.text, `${headline} ${lead()}`) === 0)
      lines[place] = { kind: 'person', line };
  }
}
