import type { LibraryPage } from '../../site/files.ts';
import { withoutEntities } from '../../text/entities.ts';
import { fold } from '../../text/fold.ts';
import { isFunctionWord } from '../../text/vocabulary/functionWords.ts';

/** Ways of asking, in the order in which they are shown. */
export type Way =
  | 'words'
  | 'phrase'
  | 'without'
  | 'or'
  | 'brackets'
  | 'title'
  | 'keyword'
  | 'source'
  | 'author'
  | 'after'
  | 'before'
  | 'within';

/** A query of this collection that shows one way of asking. */
export interface SearchExample {
  way: Way;
  q: string;
}

/** Parts of a library that examples are made of. */
export type ExampleLibrary = Pick<LibraryPage, 'keywords' | 'sources' | 'authors' | 'span'> & {
  front: readonly { title: string; kicker?: string }[];
};

/**
 * Makes examples of a collection's own words, each of which finds something in it: keywords, a phrase of a headline, a
 * source, an author, days. Ways for which it has nothing are left out.
 */
export function searchExamples({ keywords, sources, authors, span, front }: ExampleLibrary): SearchExample[] {
  const headline = headlineOf(front);
  const names = keywords.map(({ text }) => text).filter(isPlain);
  const [first] = names;
  const other = names.find((name) => first !== undefined && !shareWord(name, first));
  const [source] = sources;
  const [author] = authors;
  const examples: (SearchExample | undefined)[] = [
    asked('words', first),
    asked('phrase', headline && `«${headline.phrase}»`),
    asked('without', first && other && `${first} -${quoted(other)}`),
    asked('or', first && other && `${first} أو ${other}`),
    asked('brackets', headline && other && `(${headline.word} أو ${other}) ${headline.second}`),
    asked('title', headline && `عنوان:${headline.word}`),
    asked('keyword', first && `كلمة:${quoted(first)}`),
    asked('source', source && `مصدر:${quoted(source.text)}`),
    asked('author', author && `كاتب:${quoted(author.text)}`),
    ...daysOf(span),
  ];
  return examples.filter((example) => example !== undefined);
}

const asked = (way: Way, q: string | undefined): SearchExample | undefined =>
  q === undefined || q === '' ? undefined : { way, q };

/** Tells whether a name is nothing but words: no sign of it means something in a query. */
const isPlain = (name: string): boolean =>
  /^[\p{L}\p{M} ]+$/u.test(name) && !/(?:^| )(?:[أا]و|or)(?: |$)/iu.test(name);

const quoted = (name: string): string =>
  /^[\p{L}\p{M}\p{N}]+$/u.test(name) ? name : `«${name.replaceAll(/[«»]/g, '')}»`;

const wordsIn = (text: string): string[] => fold(text).split(' ');

function shareWord(one: string, other: string): boolean {
  const words = wordsIn(one);
  return wordsIn(other).some((word) => words.includes(word));
}

/** First headline with two telling words side by side. */
function headlineOf(
  front: ExampleLibrary['front'],
): { phrase: string; word: string; second: string } | undefined {
  for (const { title } of front) {
    const pair = /(?<![\p{L}\p{M}])(\p{L}[\p{L}\p{M}]{3,}) (\p{L}[\p{L}\p{M}]{3,})(?![\p{L}\p{M}])/gu;
    for (const [phrase, word = '', second = ''] of withoutEntities(title).matchAll(pair))
      if (![word, second].some(isFunctionWord)) return { phrase, word, second };
  }
  return undefined;
}

/** Days of the collection: after and before a year of it, or, where all are of one, within that. */
function daysOf(span: LibraryPage['span']): (SearchExample | undefined)[] {
  if (!span) return [];
  const [from, to] = [Number(span.from.slice(0, 4)), Number(span.to.slice(0, 4))];
  if (from === to) return [asked('within', `في:${to}`)];
  return [asked('after', `بعد:${to - 1}`), asked('before', `قبل:${from + 1}`), asked('within', `في:${to}`)];
}
