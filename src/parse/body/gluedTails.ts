import { plain } from '../lines/labelLetters.ts';
import type { Line } from '../lines/lines.ts';
import { NETWORKS } from './boilerplatePhrases.ts';
import { readsOn } from './credits.ts';

/** A source printed at the end of a paragraph. Offsets are in the page: of the label, and `from`..`to` of the name. */
export interface GluedSource {
  label: number;
  from: number;
  to: number;
}

const LABEL =
  /[.؟?!…»"”)]\s*\(?((?:(?:ال)?مصدر(?: الخبر)?|نقل(?:اً?|ًا) عن)\s*[:：/]\s*)(\S[^.،؛:]{1,58}?)[.)]?$/u;

/**
 * Finds the source at a paragraph's end, after a stop: «… في الربيع. المصدر: صحيفة المرفأ». A sentence about a source
 * goes on («وأضاف المصدر: …», «المصدر: قال إن …»); a name has at most four words.
 */
export function gluedSource({ page, from, to }: Line): GluedSource | undefined {
  const begin = Math.max(from, to - 100);
  const end = page.slice(begin, to);
  // Most paragraphs hold no sign near their end.
  if (!end.includes(':') && !end.includes('/') && !end.includes('：')) return undefined;
  if (!end.includes('مصدر') && !end.includes('نقلا') && !end.includes('نقلًا')) return undefined;
  const found = LABEL.exec(end);
  const [, label = '', name = ''] = found ?? [];
  if (found === null || name.split(/\s+/u).length > 4 || readsOn(name)) return undefined;
  const at = begin + found.index + found[0].indexOf(label, 1);
  return { label: at, from: at + label.length, to: at + label.length + name.length };
}

/** Names on share buttons, the longest first: «واتساب» before «واتس». */
const NAMES = new RegExp(
  [...NETWORKS, 'youtube', 'يوتيوب', 'instagram', 'واتس اب', 'تيك توك', 'فيس بوك']
    .map(plain)
    .filter((name) => name.length > 1)
    .toSorted((a, b) => b.length - a.length)
    .join('|'),
  'gu',
);
const FEWEST_NAMES = 3;
/** Signs at a sentence's end. */
const STOPS = '.؟!»"';
/** Longest bar, in characters, with the call before it. */
const LONGEST_BAR = 160;

/** Offset, in the page, of the share bar glued behind a paragraph's last sentence; undefined where there is none. */
export function gluedShareBar({ page, from, to }: Line): number | undefined {
  // Most paragraphs end with their last sentence.
  if (STOPS.includes(page.charAt(to - 1))) return undefined;
  const begin = Math.max(from, to - LONGEST_BAR);
  const end = page.slice(begin, to);
  let stop = end.length - 1;
  while (stop >= 0 && !STOPS.includes(end.charAt(stop))) stop--;
  if (stop === -1) return undefined;
  const rest = plain(end.slice(stop + 1));
  const names = rest.match(NAMES) ?? [];
  const left = rest.replace(NAMES, ' ').trim();
  const isCall =
    left === '' ||
    /^(?:تابع|تابعوا|تابعونا|تابعنا|شارك|شاركوا|مشاركه|انشر)(?: |$)|^(?:share|on|via| )+$/u.test(left);
  return names.length >= FEWEST_NAMES && isCall ? begin + stop + 1 : undefined;
}
