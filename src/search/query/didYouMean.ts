import type { SearchRequest, Suggestion } from '../answer.ts';
import { isFunctionWord } from '../../text/vocabulary/functionWords.ts';
import type { Form } from '../format/shard.ts';
import { orMissing } from '../reader/optionalRead.ts';
import { foundParts } from '../snippet/matches.ts';
import { onOtherKeyboard } from '../spelling/keyboardLayout.ts';
import { nearestSpellings } from '../spelling/suggest.ts';
import { filterByQuery } from './filterByQuery.ts';
import { lookUpExactTerm } from './terms/lookUpTerm.ts';
import { headlinesFor } from './headlinesFor.ts';
import type { QueryWord } from './parse/clause.ts';
import type { OpenIndex } from './openIndex.ts';
import { parseQuery, withWordReplaced } from './parse/parseQuery.ts';
import { NO_TAILS, rankArticles, readTails } from './rankArticles.ts';
import type { ResolvedQuery } from './resolveQuery.ts';
import { resolveQuery } from './resolveQuery.ts';

/** Most spellings tried for one word, and most words tried of one query. */
const TRIED = 2;
const WORDS_TRIED = 3;
/** Number of articles up to which a query has found little. */
const LITTLE = 2;

/** Numbers of articles that a query has found so far. */
export interface FoundSoFar {
  /** Number of articles found, and of those that hold all its words. */
  total: number;
  full: number;
}

/**
 * Suggests another query for one that finds little and has a word that stands nowhere in the collection, in no form and no
 * spelling: the same with that word replaced by the nearest spelling in the collection, as it is printed there. A word
 * that stands in the collection is never taken for another; its other transliterations are found with it.
 * @returns undefined when there is none, and when the dictionary cannot be read: a suggestion is only a help
 */
export async function didYouMean(
  request: SearchRequest,
  resolved: ResolvedQuery,
  found: FoundSoFar,
  index: OpenIndex,
): Promise<Suggestion | undefined> {
  const unknown = resolved.words.filter((word) => isUnknown(word, resolved)).slice(0, WORDS_TRIED);
  const hasLittle = found.total <= LITTLE || found.full === 0 || resolved.parsed.groups.length > 0;
  try {
    if (unknown.length === 0 || !hasLittle) return undefined;
    if (await standInHeadlines(unknown, request, index)) return undefined;
    const suggestion = await respelt(request, unknown, index);
    return suggestion && (suggestion.total > found.total || found.full === 0) ? suggestion : undefined;
  } catch {
    return undefined;
  }
}

/** Tells whether a word stands nowhere in the collection, in any form; words that only begin so do not count. */
function isUnknown({ number, typed }: QueryWord, { matched }: ResolvedQuery): boolean {
  const terms = matched[number];
  return terms !== undefined && terms.forms.every(({ by }) => by === 'completion') && !isFunctionWord(typed);
}

/** Tells whether headlines without an article hold each of some words: these are words of the collection too. */
async function standInHeadlines(
  words: readonly QueryWord[],
  request: SearchRequest,
  index: OpenIndex,
): Promise<boolean> {
  const answers = await Promise.all(
    words.map(({ typed }) => headlinesFor({ ...request, q: typed }, 0, 1, index)),
  );
  return answers.every(({ total }) => total > 0);
}

/** Suggests the query with its unknown words as the collection spells them. */
async function respelt(
  request: SearchRequest,
  unknown: readonly QueryWord[],
  index: OpenIndex,
): Promise<Suggestion | undefined> {
  // The letters و ك ط ج د ز are on keys of punctuation, at which a query is cut into words: the whole line is
  // tried first.
  const other = onOtherKeyboard(request.q);
  if (other !== undefined && other !== request.q) {
    const total = await countOf({ ...request, q: other, typing: false }, index);
    if (total > 0) return { q: other, total };
  }
  let suggestion: Suggestion = { q: request.q, total: 0 };
  for (const word of unknown) {
    const near = await nearestSpellings(word.typed, (path) => index.reader.dictionary(path));
    const tried = await Promise.all(
      near.slice(0, TRIED).map(async ({ form }) => {
        const q = withWordReplaced(suggestion.q, word.typed, form);
        return { form, total: await countOf({ ...request, q, typing: false }, index) };
      }),
    );
    // If another word is unknown too, no replacement finds anything: the nearest spelling is then suggested.
    const [best] = tried.toSorted((one, another) => another.total - one.total);
    if (!best) continue;
    const printed = await printedForm(best.form, index);
    suggestion = { q: withWordReplaced(suggestion.q, word.typed, printed), total: best.total };
  }
  return suggestion.total > 0 && suggestion.q !== request.q ? suggestion : undefined;
}

/**
 * Finds how a folded form is printed most often in the article that holds it best: «السفينة». Reads one text, that
 * of a likely hit.
 */
async function printedForm(text: string, { reader, texts }: OpenIndex): Promise<string> {
  const [known] = (await lookUpExactTerm(text, reader)).forms;
  const [article] = known ? ((await orMissing(texts.read([bestArticleOf(known.form)]))) ?? []) : [];
  if (!article) return text;
  const times = new Map<string, number>();
  for (const part of foundParts(article.text, { wordOf: (form) => (form === text ? 0 : undefined) }))
    for (const { from, to } of part.found) {
      const printed = part.text.slice(from, to);
      times.set(printed, (times.get(printed) ?? 0) + 1);
    }
  const [commonest] = [...times].toSorted(([, one], [, other]) => other - one);
  return commonest?.[0] ?? text;
}

function bestArticleOf({ ordinals, impacts }: Form): number {
  return ordinals[impacts.indexOf(Math.max(...impacts))] ?? 0;
}

/**
 * Number of articles that hold all words of a query; 0 for a query without words (typed on keys that are
 * punctuation only).
 */
async function countOf(request: SearchRequest, { reader, ranker, files }: OpenIndex): Promise<number> {
  const parsed = parseQuery(request.q);
  const [resolved, filtered] = await Promise.all([
    resolveQuery(parsed, false, reader),
    filterByQuery(request, parsed, files),
  ]);
  if (filtered.left === 'nothing' || resolved.words.length === 0) return 0;
  const tails = await readTails(resolved, 'all', reader, NO_TAILS);
  const mayStay = filtered.left === 'some' ? filtered.stays : undefined;
  return rankArticles(resolved, tails, mayStay, reader.root.articles, ranker).full;
}
