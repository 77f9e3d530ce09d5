import type { Span } from '../../../storage/textQuote.ts';

/**
 * The end of an address by which a browser finds the words itself: a text directive of URL Fragment Text Directives
 * (WICG, §3.3 «Syntax»): `:~:text=[prefix-,]start[,end][,-suffix]`. What is named begins and ends with whole words, for
 * the browser finds no others (§3.5 «word bounded»).
 */

/** Longer passages are named by their first and last words. */
const LONGEST = 100;
/** So many words name a beginning or an end. */
const ENDS = 4;
/** So many words say which of equal passages is meant. */
const CONTEXT = 3;

interface Word {
  from: number;
  to: number;
}

/**
 * @param texts the paragraphs as they are shown
 * @param other what else stands on the page before the text (its headline): words found there need their context too
 * @returns with `:~:` at its beginning; '' when the passage has no word, or the browser cannot tell words apart
 */
export function textDirective(texts: readonly string[], span: Span, other = ''): string {
  const inFirst = wordsIn(texts[span.block] ?? '');
  const inLast = wordsIn(texts[span.toBlock] ?? '');
  const oneBlock = span.block === span.toBlock;
  const begins = inFirst.findIndex(({ to }) => to > span.from);
  const ends = inLast.findLastIndex(({ from }) => from < span.to);
  if (begins < 0 || ends < 0 || (oneBlock && begins > ends)) return '';
  const first = texts[span.block] ?? '';
  const last = texts[span.toBlock] ?? '';
  const length = (inLast[ends]?.to ?? 0) - (inFirst[begins]?.from ?? 0);
  const whole = oneBlock && (length <= LONGEST || ends - begins < 2 * ENDS);
  const start = wordsOf(first, inFirst.slice(begins, whole ? ends + 1 : begins + ENDS));
  const end = whole ? '' : wordsOf(last, inLast.slice(Math.max(0, ends + 1 - ENDS), ends + 1));
  const page = [other, ...texts].join('\n');
  const clear = isOnce(page, start) && (whole ? ends - begins >= 2 : isOnce(page, end));
  const prefix = clear ? '' : wordsOf(first, inFirst.slice(Math.max(0, begins - CONTEXT), begins));
  const suffix = clear ? '' : wordsOf(last, inLast.slice(ends + 1, ends + 1 + CONTEXT));
  const parts = [
    prefix && `${escaped(prefix)}-`,
    escaped(start),
    end && escaped(end),
    suffix && `-${escaped(suffix)}`,
  ];
  return `:~:text=${parts.filter(Boolean).join(',')}`;
}

function wordsIn(text: string): Word[] {
  if (!('Segmenter' in Intl)) return [];
  const cut = new Intl.Segmenter('ar', { granularity: 'word' });
  return [...cut.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ from: index, to: index + segment.length }));
}

/** The text from the first of some words to the last. */
const wordsOf = (text: string, words: readonly Word[]): string =>
  text.slice(words[0]?.from ?? 0, words.at(-1)?.to ?? 0);

function isOnce(page: string, words: string): boolean {
  const at = page.indexOf(words);
  return page.indexOf(words, at + 1) < 0;
}

/** Hyphens, commas and ampersands mean something in a directive; half a character cannot be written at all. */
const escaped = (words: string): string =>
  encodeURIComponent(words.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D');
