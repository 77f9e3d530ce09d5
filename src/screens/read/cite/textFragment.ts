import type { Span } from '../../../storage/textQuote.ts';

/**
 * Text directive: the end of an address by which a browser finds words on the page (WICG, URL Fragment Text Directives,
 * §3.3 «Syntax»): `:~:text=[prefix-,]start[,end][,-suffix]`. It names whole words, because the browser finds no others
 * (§3.5 «word bounded»). Chrome 80, Safari 16.1 and Firefox 131 know it.
 */

/** Characters above which a passage is named by its first and last words. */
const LONGEST = 100;
/** Words that name the beginning or the end of a long passage. */
const ENDS = 4;
/** Words of context that tell equal passages apart. */
const CONTEXT = 3;

interface Word {
  from: number;
  to: number;
}

/**
 * Names a passage by a text directive.
 * @param texts the paragraphs as they are shown
 * @param other text that stands before the article's on the page (its headline): words that occur there need context too
 * @returns the directive with `:~:` before it; '' when the passage has no word, or the browser cannot segment words
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

/** Text from the first of some words to the last. */
const wordsOf = (text: string, words: readonly Word[]): string =>
  text.slice(words[0]?.from ?? 0, words.at(-1)?.to ?? 0);

function isOnce(page: string, words: string): boolean {
  const at = page.indexOf(words);
  return page.indexOf(words, at + 1) < 0;
}

/** Escapes hyphens, commas and ampersands, which are syntax in a directive; replaces lone surrogates, which have no escape. */
const escaped = (words: string): string =>
  encodeURIComponent(words.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D');
