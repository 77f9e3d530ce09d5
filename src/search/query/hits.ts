import { isQuestion } from '../../text/vocabulary/questionWords.ts';
import type { Hit } from '../answer.ts';
import { withConjugations } from '../snippet/conjugations.ts';
import type { ExplainedWords } from '../snippet/explain.ts';
import { explain } from '../snippet/explain.ts';
import type { FoundPart, WordMatcher } from '../snippet/matches.ts';
import { bareMatches, foundParts } from '../snippet/matches.ts';
import { snippetOf } from '../snippet/snippet.ts';
import type { ScoredText } from './loadTexts.ts';
import type { Ranker } from './ranker.ts';
import { scoreByPassage, scoreByText } from './rerank.ts';
import type { ResolvedQuery } from './resolveQuery.ts';
import { formRelations, wordMatcherOf } from './resolveQuery.ts';

/** Facts of a query that are needed to search a text for it. Lists are by the numbers of the words. */
export interface TextQuery {
  typed: string[];
  folded: string[];
  /** Weight of each word: its rarity, 1 where the collection has no such word. */
  weights: number[];
  matcher: WordMatcher;
  relationOf: ExplainedWords['relationOf'];
}

/** Takes from a resolved query the facts that searching texts needs. */
export function textQueryOf(resolved: ResolvedQuery, ranker: Ranker): TextQuery {
  return {
    typed: resolved.words.map(({ typed }) => typed),
    folded: resolved.words.map(({ text }) => text),
    weights: resolved.matched.map((terms) => (terms && terms.forms.length > 0 ? ranker.rarityOf(terms) : 1)),
    matcher: wordMatcherOf(resolved),
    relationOf: formRelations(resolved),
  };
}

/** A text with its matching words. */
interface ReadText extends ScoredText {
  parts: FoundPart[];
}

/** Makes hits of found articles, in the order given: with matches, the best snippet, and explanations. */
export function hitsFrom(texts: readonly ScoredText[], query: TextQuery): Hit[] {
  return readTexts(texts, query).map((text) => hitOf(text, query));
}

/**
 * Makes hits of found articles, ordered by scores that their texts have corrected. A single word cannot stand near
 * another: the index's order stays.
 */
export function nearestHits(texts: readonly ScoredText[], query: TextQuery): Hit[] {
  const { folded, weights, matcher } = query;
  if (folded.length < 2) return hitsFrom(texts, query);
  const conjugated = isQuestion(folded) ? withConjugations(matcher, folded) : undefined;
  return readTexts(texts, query)
    .map((one) => ({
      ...one,
      score: conjugated
        ? scoreByPassage(one.score, foundParts(one.text, conjugated), weights)
        : scoreByText(one.score, one.parts, weights),
    }))
    .sort((a, b) => b.score - a.score || a.ordinal - b.ordinal)
    .map((text) => hitOf(text, query));
}

function readTexts(texts: readonly ScoredText[], { matcher }: TextQuery): ReadText[] {
  return texts.map((one) => ({ ...one, parts: foundParts(one.text, matcher) }));
}

function hitOf({ ordinal, score, text, parts }: ReadText, { typed, weights, relationOf }: TextQuery): Hit {
  const { keywords: _, authors: __, paragraphs: ___, ...summary } = text;
  const snippet = snippetOf(
    parts.filter(({ field }) => field === 'body'),
    weights,
  );
  return {
    ordinal,
    score,
    ...summary,
    titleMatches: bareMatches(parts.find(({ field }) => field === 'title')?.found ?? []),
    ...(snippet ? { snippet } : {}),
    explanations: explain(parts, { typed, relationOf }),
  };
}
