/**
 * Affixes that aggregators hang on a headline: «… | عاجل», «فيديو: …», «… (صور)», «… - اسم الموقع». A word is an affix
 * only where punctuation sets it apart: «شاهد.. سقوط برج» loses its «شاهد», «شاهد عيان يروي» does not.
 */

const YEH = '[\\u064a\\u0649\\u06cc]';
const ALEF = '[\\u0627\\u0623\\u0625]';

/** Affixes to remove: all, or those that no outlet gives its own titles. */
export type Affixes = 'all' | 'aggregator';

/** Words that announce the form of a report, not its subject. */
const MANNER = [
  'عاجل(?: جدا)?',
  `(?:شاهد +)?(?:بال)?ف${YEH}د${YEH}و(?: +و ?(?:ال)?صور)?`,
  `(?:شاهد +)?(?:بال)?صور[ةه]?(?: +و ?(?:ال)?ف${YEH}د${YEH}و)?`,
  'شاهد(?:وا)?',
  'مباشر',
  '(?:ب[ثت]|تغط[يی]ة) +(?:ح[يی] +و?)?مباشر[ةه]?',
  `حصر${YEH}(?:ا|اً|ًا)?`,
  'خاص',
  `${ALEF}نفراد`,
  `(?:محدث|تحد${YEH}ث)`,
  `(?:بال)?${ALEF}نفو(?:[جغ]راف(?:${YEH}ك)?)`,
].join('|');

const BEFORE = new RegExp(
  `^(?:(?:${MANNER})\\s*(?:[:|/!]|\\.{2,}|\\u2026|\\s[-\\u2013\\u2014](?=\\s))[.!\\s]*|[(\\[](?:${MANNER})[)\\]]\\s*[:.|-]?\\s*)`,
  'u',
);
const AFTER = new RegExp(
  `(?:\\s*(?:[|/+]|\\.{2,}|\\u2026|\\s[-\\u2013\\u2014])\\s*(?:${MANNER})[.!]*|\\s*[(\\[](?:${MANNER})[)\\]])$`,
  'u',
);
const URGENT = /^عاجل(?:\s*(?:[:|/!]|\.{2,}|\u2026|\s[-\u2013\u2014](?=\s))[.!\s]*)/u;
const SITE = /\s(?:[-\u2013\u2014]\s|\|\s?)([^|\u2013\u2014]{2,40})$/u;
const SITE_WORD = /^(?:موقع|صحيفة|جريدة|وكالة|قناة|شبكة|بوابة|مجلة|تلفزيون|إذاعة)\s+\S+(?:\s+\S+){0,2}$/u;
/** Signs of which every headline with an affix holds one; testing for them first saves time. */
const SET_APART = /[:|/!()[\]+\u2026]|\.\.|[-\u2013\u2014]\s/u;

/**
 * Removes a headline's affixes; the rest stays as printed.
 * @param isSource tells whether a text is the name of a site, so that « - <name>» at the end can go; without it
 * only texts that say so («… - صحيفة الرواق») go
 * @param which `aggregator` spares affixes that an outlet itself puts before its titles («بالصور..»): an affix
 * after the headline, and «عاجل» anywhere, is the aggregator's
 * @returns a headline that consists of affixes alone, whole
 */
export function withoutAffixes(
  headline: string,
  isSource?: (name: string) => boolean,
  which: Affixes = 'all',
): string {
  const trimmed = headline.trim();
  if (trimmed.length > LONGEST || !SET_APART.test(trimmed)) return trimmed;
  if (!UNWRITTEN.test(trimmed)) return strip(trimmed, isSource, which);
  // «بـالصور..»: the affix is found in the bare letters, and cut from what is printed.
  const letters = trimmed.replace(UNWRITTEN_ALL, '');
  const rest = strip(letters, isSource, which);
  const from = letters.indexOf(rest);
  return rest === letters ? trimmed : printedPart(trimmed, from, from + rest.length).trim();
}

/** Longest headline, in characters, that is searched for affixes; a longer text would only cost time. */
const LONGEST = 400;

const UNWRITTEN = /[\p{M}\p{Cf}\u0640]/u;
const UNWRITTEN_ALL = /[\p{M}\p{Cf}\u0640]/gu;

/** Part of a text that gives `from..to` of its bare letters, with the marks after the last of them. */
function printedPart(text: string, from: number, to: number): string {
  let begin = text.length;
  let at = 0;
  let bare = 0;
  for (const character of text) {
    if (bare === from && begin > at) begin = at;
    if (!UNWRITTEN.test(character)) {
      if (bare === to) return text.slice(begin, at);
      bare += character.length;
    }
    at += character.length;
  }
  return text.slice(begin);
}

function strip(text: string, isSource: ((name: string) => boolean) | undefined, which: Affixes): string {
  let rest = text;
  for (let stripped = true; stripped;) {
    stripped = false;
    for (const pattern of [which === 'all' ? BEFORE : URGENT, AFTER]) {
      const shorter = rest.replace(pattern, '').trim();
      if (shorter === rest || !isStory(shorter)) continue;
      rest = shorter;
      stripped = true;
    }
    const site = SITE.exec(rest);
    const name = site?.[1]?.trim();
    if (site && name && (SITE_WORD.test(name) || isSource?.(name)) && isStory(rest.slice(0, site.index))) {
      rest = rest.slice(0, site.index).trim();
      stripped = true;
    }
  }
  return rest;
}

/** True for two words at least: «شاهد: خاص» is not the story «خاص». */
function isStory(text: string): boolean {
  return text.split(/\s+/u, 8).filter((word) => /[\p{L}\p{N}]/u.test(word)).length > 1;
}
