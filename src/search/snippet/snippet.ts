import type { Snippet } from '../answer.ts';
import type { FoundPart, WordMatch } from './matches.ts';
import { bareMatches } from './matches.ts';

/** Most UTF-16 units of a snippet: three lines of a result. */
export const SNIPPET_LENGTH = 220;

/**
 * Chooses the part of an article's text that answers best, as the reader sees it («&quot;» read, nothing else changed). It
 * lies within one paragraph, is cut between words only, and begins where a sentence does if one begins near. The best part
 * holds the weightiest of the words asked for (each counts once), and then those that stand together in the order typed.
 * @returns the beginning of the text where no word is found; undefined when the text is blank
 *
 * @param paragraphs of an article, in order, with the words that answer
 * @param weights importance of each word asked for, by its number (1 where absent)
 */
export function snippetOf(
  paragraphs: readonly Pick<FoundPart, 'text' | 'found'>[],
  weights: readonly number[],
  longest = SNIPPET_LENGTH,
): Snippet | undefined {
  let best: { core: Core; text: string; found: WordMatch[]; paragraph: number } | undefined;
  paragraphs.forEach(({ text, found }, paragraph) => {
    const core = coreOf(found, weights, longest);
    if (core && (!best || core.score > best.core.score)) best = { core, text, found, paragraph };
  });
  if (best) return passageOf(best.text, best.core, best.found, best.paragraph, longest);
  const first = paragraphs.findIndex(({ text }) => text.trim() !== '');
  const text = paragraphs[first]?.text;
  return text === undefined ? undefined : passageOf(text, { from: 0, to: 0 }, [], first, longest);
}

/** Run of matches around which a snippet is built. */
interface Core {
  from: number;
  to: number;
  score: number;
}

/** Weight of two words beside one another, as a share of the lighter one's weight; less with each word between. */
const BESIDE = 0.5;
/** Share of that weight for words in another order than typed. */
const TURNED = 0.5;

/**
 * Finds the best run of matches that fits a snippet. Each match is tried as its first, so the cost grows with the
 * text only.
 */
function coreOf(found: WordMatch[], weights: readonly number[], longest: number): Core | undefined {
  let best: Core | undefined;
  for (let i = 0; i < found.length; i++) {
    const core = coreFrom(i, found, weights, longest);
    if (core && (!best || core.score > best.score)) best = core;
  }
  return best;
}

function coreFrom(
  first: number,
  found: WordMatch[],
  weights: readonly number[],
  longest: number,
): Core | undefined {
  const from = found[first]?.from ?? 0;
  const seen = new Set<number>();
  const pairs = new Map<string, number>();
  let core: Core | undefined;
  let score = 0;
  for (let i = first; i < found.length; i++) {
    const one = found[i];
    if (!one || one.to - from > longest) break;
    const before = i > first ? found[i - 1] : undefined;
    const weight = weights[one.word] ?? 1;
    let gain = seen.has(one.word) ? 0 : weight;
    seen.add(one.word);
    if (before && before.word !== one.word) {
      const pair = `${Math.min(before.word, one.word)} ${Math.max(before.word, one.word)}`;
      const order = one.word === before.word + 1 ? 1 : TURNED;
      const worth =
        (BESIDE * order * Math.min(weight, weights[before.word] ?? 1)) / Math.max(1, one.at - before.at);
      const known = pairs.get(pair) ?? 0;
      if (worth > known) {
        gain += worth - known;
        pairs.set(pair, worth);
      }
    }
    if (gain <= 0 && core) continue;
    score += gain;
    core = { from, to: one.to, score };
  }
  return core;
}

function passageOf(
  text: string,
  core: { from: number; to: number },
  found: WordMatch[],
  paragraph: number,
  longest: number,
): Snippet {
  const from = beginOf(text, core.from, core.to, longest);
  const to = endOf(text, from, core.to, longest);
  return {
    text: text.slice(from, to),
    matches: bareMatches(found.filter((match) => match.from >= from && match.to <= to)).map((match) => ({
      from: match.from - from,
      to: match.to - from,
      word: match.word,
    })),
    paragraph,
    cutBefore: /\S/.test(text.slice(0, from)),
    cutAfter: /\S/.test(text.slice(to)),
  };
}

/** End of a sentence: its sign and white space, but not in «2.2», nor after the «د.» before a name. */
const SENTENCE_END = /[^\s.][^\s.][.!?؟؛\u2026]+[»”")\]]*\s+|[\n\r]\s*/g;

function beginOf(text: string, from: number, to: number, longest: number): number {
  const first = text.search(/\S/);
  if (from <= first) return first;
  const earliest = Math.max(first, to - longest);
  const scanned = Math.max(0, earliest - 8);
  const sentences = [...text.slice(scanned, from).matchAll(SENTENCE_END)]
    .map(({ 0: end, index }) => scanned + index + end.length)
    .filter((begin) => begin >= earliest && begin <= from);
  if (earliest === first) sentences.unshift(first);
  // The last sentence that begins before, or an earlier one where the paragraph ends too soon.
  const begin = sentences.findLast((begin) => text.length - begin >= longest) ?? sentences[0];
  if (begin !== undefined) return begin;
  const before = Math.max(earliest, from - Math.ceil((longest - (to - from)) / 3));
  for (let i = before; i <= from; i++) if (isBlank(text[i - 1]) && !isBlank(text[i])) return i;
  return from;
}

function endOf(text: string, from: number, to: number, longest: number): number {
  let end = Math.min(text.length, from + longest);
  if (end < text.length) {
    const limit = end;
    while (end > Math.max(to, from) && !isBlank(text[end])) end--;
    // A run of characters longer than a snippet (an address, a text without spaces) is cut after the match, or
    // anywhere.
    if (end === from) end = clusterEnd(text, limit);
  }
  while (end > from && isBlank(text[end - 1])) end--;
  return end;
}

/**
 * Finds a place to cut at or before `at`: never between a letter and its marks, nor within a character of two
 * units.
 */
function clusterEnd(text: string, at: number): number {
  let end = at;
  while (end > 0 && /[\p{M}\p{Cf}\u0640\udc00-\udfff]/u.test(text[end] ?? '')) end--;
  return end > 0 ? end : at;
}

function isBlank(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}
