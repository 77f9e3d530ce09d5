import type { Answer } from '../answer.ts';
import { NO_COUNTS } from '../facets/countFacets.ts';
import type { ResolvedQuery } from './resolveQuery.ts';

/** Final answer to a query that asks for nothing, or whose filter leaves no article. */
export function emptyAnswer({ words, unreadableWords }: ResolvedQuery): Answer {
  return {
    total: 0,
    isExact: true,
    ordinals: [],
    scores: [],
    hits: [],
    counts: NO_COUNTS,
    unreadableWords,
    unreadableTexts: 0,
    words: words.map(({ typed }) => typed),
    isFinal: true,
  };
}
