import type { SearchRequest, Suggestion } from '../answer.ts';
import type { Form } from '../format/shard.ts';
import { orMissing } from '../reader/optionalRead.ts';
import { foundParts } from '../snippet/matches.ts';
import { onOtherKeyboard } from '../spelling/keyboardLayout.ts';
import { nearestSpellings } from '../spelling/suggest.ts';
import { filterByQuery } from './filterByQuery.ts';
import { lookUpExactTerm } from './terms/lookUpTerm.ts';
import type { OpenIndex } from './openIndex.ts';
import { parseQuery, withWordReplaced } from './parse/parseQuery.ts';
import { NO_TAILS, rankArticles, readTails } from './rankArticles.ts';
import type { ResolvedQuery } from './resolveQuery.ts';
import { resolveQuery } from './resolveQuery.ts';

/** Number of articles above which a word is taken to be spelt right, however little the query found. */
const KNOWN = 2;
/** Most spellings tried for one word, and most words tried of one query. */
const TRIED = 2;
const WORDS_TRIED = 3;

/**
 * Suggests another query for one that finds little: the same with one word replaced by the nearest spelling in the
 * collection, as it is printed there, and the number of articles found by it.
 * @returns undefined when there is none, and when the dictionary cannot be read: a suggestion is only a help
 */
export async function didYouMean(
  request: SearchRequest,
  resolved: ResolvedQuery,
  index: OpenIndex,
): Promise<Suggestion | undefined> {
  const unknown = resolved.words
    .filter(({ number }) => articlesOf(resolved, number) <= KNOWN)
    .slice(0, WORDS_TRIED);
  try {
    // The letters و ك ط ج د ز are on keys of punctuation, at which a query is cut into words: the whole line is
    // tried first.
    const other = onOtherKeyboard(request.q);
    if (unknown.length > 0 && other !== undefined && other !== request.q) {
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
      const [best] = tried.toSorted((one, other) => other.total - one.total);
      if (!best) continue;
      const printed = await printedForm(best.form, index);
      suggestion = { q: withWordReplaced(suggestion.q, word.typed, printed), total: best.total };
    }
    return suggestion.total > 0 && suggestion.q !== request.q ? suggestion : undefined;
  } catch {
    return undefined;
  }
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

/** Number of articles that hold a word in any form; completions do not count. */
function articlesOf({ matched }: ResolvedQuery, number: number): number {
  const terms = matched[number];
  if (!terms) return Infinity;
  return terms.forms.reduce((sum, { form, by }) => (by === 'completion' ? sum : sum + form.frequency), 0);
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
