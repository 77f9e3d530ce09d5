import type { Ordinal } from '../../article/article.ts';
import type { SiteFiles, AbortState } from '../../site/siteFiles.ts';
import type { Answer, HeadlineAnswer, Hit, SearchRequest } from '../answer.ts';
import { HITS } from '../answer.ts';
import { countFacets } from '../facets/countFacets.ts';
import type { FilteredArticles } from '../facets/filterArticles.ts';
import { IndexReader } from '../reader/indexReader.ts';
import { didYouMean } from './didYouMean.ts';
import { emptyAnswer } from './emptyAnswer.ts';
import { filterByQuery } from './filterByQuery.ts';
import { headlinesFor } from './headlinesFor.ts';
import type { TextQuery } from './hits.ts';
import { hitsFrom, nearestHits, textQueryOf } from './hits.ts';
import type { ScoredText } from './loadTexts.ts';
import { checkTexts, loadFirstTexts } from './loadTexts.ts';
import type { OpenIndex } from './openIndex.ts';
import { openIndex } from './openIndex.ts';
import { asksNothing, parseQuery } from './parse/parseQuery.ts';
import type { Tails } from './rankArticles.ts';
import { areAllListed, areTailsRead, NO_TAILS, rankArticles, readTails } from './rankArticles.ts';
import type { Ranked } from './ranker.ts';
import type { ResolvedQuery } from './resolveQuery.ts';
import { answeringForms, functionWordsFound, optionalWordsOf, resolveQuery } from './resolveQuery.ts';
import type { ScoredArticle } from './sortHits.ts';
import { sortHits } from './sortHits.ts';
import type { TextCheck } from './textCheck.ts';
import { textCheckOf } from './textCheck.ts';

/**
 * Searches a built site. There is one searcher for a site: it caches the files it has read.
 *
 * A search is a line of functions, each given the result of the one before:
 *
 *   parseQuery      the line typed → words, phrases, operators
 *   resolveQuery    words → the terms of the index that match them         reads shards
 *   filterByQuery   names, days → the articles that may stay               reads the site's own lists (beside resolveQuery)
 *   rankArticles    terms → articles with scores, sorted by sortHits       reads tails where the shards do not suffice
 *   loadFirstTexts  the first ten → their texts                            reads ten texts
 *   hitsFrom        texts → snippets, matches, explanations
 *   checkTexts      phrases → the articles that really hold them           reads up to two hundred texts
 *   countFacets     the articles found → facets                            reads rows; beside it didYouMean
 *
 * The first hits are answered before all tails and facets are read: a reader waits for them only.
 */
export class Searcher {
  readonly #files: SiteFiles;
  #index: Promise<OpenIndex> | undefined;

  constructor(files: SiteFiles) {
    this.#files = files;
  }

  /** Reads the files that every search needs. @throws as `ask` */
  async prepare(): Promise<void> {
    await this.#open();
  }

  /**
   * Answers a request several times: first with the hits to show; at last with the exact total, facets and, where
   * little was found, a suggestion. Parts of the index that fail are named in the answer. A query that asks for
   * nothing finds nothing. Once the signal is aborted, no more answers come.
   * @throws what the files throw when the search cannot begin, or when not one of the hits can be read;
   * DamagedError
   */
  async *ask(request: SearchRequest, signal?: AbortState): AsyncGenerator<Answer> {
    const index = await this.#open();
    if (signal?.aborted) return;
    const parsed = parseQuery(request.q);
    const [resolved, filtered] = await Promise.all([
      resolveQuery(parsed, request.typing, index.reader),
      asksNothing(parsed) ? NOTHING_LEFT : filterByQuery(request, parsed, index.files, signal),
    ]);
    // An aborted search reports no unreadable words: it must not trigger a reload of the index.
    if (signal?.aborted) return;
    if (resolved.unreadableWords.length > 0 && (await this.#isReplaced(index))) {
      yield* this.ask(request, signal);
      return;
    }
    if (filtered.left === 'nothing') {
      yield emptyAnswer(resolved);
      return;
    }
    if (signal?.aborted) return;
    const check = textCheckOf(resolved, index.reader.root.articles);
    const textQuery = textQueryOf(resolved, index.ranker);
    const execution: QueryExecution = { request, index, resolved, filtered, check, textQuery };
    const first = await findFirst(execution).catch(async (error: unknown) => {
      if (signal?.aborted || (await this.#isReplaced(index))) return undefined;
      throw error;
    });
    if (!first) {
      yield* this.ask(request, signal);
      return;
    }
    yield first.answer;
    const all = await findAll(execution, first, signal);
    if (signal?.aborted) return;
    yield { ...all.answer, ...(await facetsAndSuggestion(execution, all, signal)) };
  }

  /**
   * Loads hits for more of an answer's `ordinals`, in the order given; their scores are in the answer. Hits whose
   * text cannot be read are left out.
   * @throws as `ask`
   */
  async hitsOf(request: SearchRequest, ordinals: Ordinal[]): Promise<Hit[]> {
    const { reader, ranker, texts } = await this.#open();
    const resolved = await resolveQuery(parseQuery(request.q), request.typing, reader);
    const found = await texts.read(ordinals);
    return hitsFrom(
      found.map((one) => ({ ...one, score: 0 })),
      textQueryOf(resolved, ranker),
    );
  }

  /**
   * Finds headlines without an article that hold the words of a request, which are read after its articles.
   * @param from number of found headlines to leave out, and `count` to give
   * @throws as `ask`
   */
  async headlinesOf(request: SearchRequest, from: number, count: number): Promise<HeadlineAnswer> {
    return headlinesFor(request, from, count, await this.#open());
  }

  /**
   * Loads the words of a query as typed and the forms of the collection that match them, to be highlighted in an
   * article.
   * @throws as `ask`
   */
  async formsOf(q: string): Promise<{ words: string[]; forms: [form: string, word: number][] }> {
    const { reader } = await this.#open();
    const resolved = await resolveQuery(parseQuery(q), false, reader);
    return { words: resolved.words.map(({ typed }) => typed), forms: [...answeringForms(resolved)] };
  }

  #open(): Promise<OpenIndex> {
    const index = (this.#index ??= openIndex(this.#files));
    index.catch(() => {
      if (this.#index === index) this.#index = undefined;
    });
    return index;
  }

  /** Tells whether the site has been built anew under an open page; the index is then opened anew. */
  async #isReplaced({ reader }: OpenIndex): Promise<boolean> {
    const now = await IndexReader.open(this.#files).catch(() => undefined);
    if (!now || now.root.version === reader.root.version) return false;
    this.#index = undefined;
    return true;
  }
}

/** A query ready to run: the input of each stage below besides the result of the one before. */
interface QueryExecution {
  request: SearchRequest;
  index: OpenIndex;
  resolved: ResolvedQuery;
  filtered: FilteredArticles;
  /** Absent when the index alone decides which articles hold the query. */
  check: TextCheck | undefined;
  textQuery: TextQuery;
}

/** Articles found, as far as postings have been read. */
interface Ranking {
  tails: Tails;
  ranked: Ranked;
  listed: ScoredArticle[];
}

/** An answer with the ranking it was made of. */
interface Found {
  answer: Answer;
  ranking: Ranking;
}

/** Finds the first hits, and the total as far as it is known by then. @throws when not one of the hits can be read */
async function findFirst(execution: QueryExecution): Promise<Found> {
  const { request, index, resolved, check } = execution;
  let ranking = rankWith(NO_TAILS, execution);
  if (!areShardsEnough(ranking, execution)) {
    const of = request.typing && request.order === 'nearest' ? 'finished' : 'all';
    ranking = rankWith(await readTails(resolved, of, index.reader, ranking.tails), execution);
  }
  const { ranked, listed, tails } = ranking;
  const { texts, unreadable } = await loadFirstTexts(listed, check, index.texts);
  const hits = hitsInOrder(texts, execution);
  const answer: Answer = {
    total: check ? hits.length : ranked.ordinals.length,
    isExact: !check && areTailsRead(resolved, tails) && isAllListed(tails, execution),
    ...withFirst(hits, listed),
    hits,
    unreadableWords: resolved.unreadableWords,
    unreadableTexts: unreadable,
    words: execution.textQuery.typed,
    ...optionalWordsOf(resolved),
    ...functionWordsFound(resolved),
    isFinal: false,
  };
  return { answer, ranking };
}

/** Finds all articles that hold the query; the first hits stay. @throws as `findFirst` */
async function findAll(execution: QueryExecution, first: Found, signal?: AbortState): Promise<Found> {
  const { index, resolved, check } = execution;
  let { ranking } = first;
  if (!areTailsRead(resolved, ranking.tails))
    ranking = rankWith(await readTails(resolved, 'all', index.reader, ranking.tails), execution);
  const { ranked, listed, tails } = ranking;
  const answer: Answer = {
    ...first.answer,
    total: ranked.ordinals.length,
    isExact: isAllListed(tails, execution),
    ...withFirst(first.answer.hits, listed),
    isFinal: true,
  };
  return { answer: check ? await checkedAnswer(answer, listed, check, execution, signal) : answer, ranking };
}

/** Reduces an answer to the articles whose texts pass the check. */
async function checkedAnswer(
  answer: Answer,
  listed: ScoredArticle[],
  check: TextCheck,
  execution: QueryExecution,
  signal?: AbortState,
): Promise<Answer> {
  const { texts } = execution.index;
  const { held, isExact } = await checkTexts(listed, check, texts, signal);
  let { hits } = answer;
  if (hits.length < Math.min(HITS, held.length)) {
    // The first of the articles stood beyond the texts read for the first answer.
    hits = hitsInOrder((await loadFirstTexts(held, check, texts)).texts, execution);
  }
  return {
    ...answer,
    total: held.length,
    isExact: answer.isExact && isExact,
    hits,
    ...withFirst(hits, held),
  };
}

/** Adds facets of all articles found, the unlisted too, and perhaps a suggestion; left out where they cannot be read. */
async function facetsAndSuggestion(
  { request, index, resolved, check }: QueryExecution,
  { answer, ranking }: Found,
  signal?: AbortState,
): Promise<Partial<Pick<Answer, 'counts' | 'suggestion'>>> {
  const all = check ? answer.ordinals : [...new Set([...answer.ordinals, ...ranking.ranked.ordinals])];
  const [counts, suggestion] = await Promise.all([
    countFacets(all, index.files, signal).catch(() => undefined),
    didYouMean(request, resolved, { total: answer.total, full: ranking.ranked.full }, index),
  ]);
  const exactly = counts && { ...counts, isExact: counts.isExact && answer.isExact };
  return { ...(exactly && { counts: exactly }), ...(suggestion && { suggestion }) };
}

function rankWith(tails: Tails, { request, index, resolved, filtered }: QueryExecution): Ranking {
  const { root } = index.reader;
  const mayStay = filtered.left === 'some' ? filtered.stays : undefined;
  const ranked = rankArticles(resolved, tails, mayStay, root.articles, index.ranker);
  return { tails, ranked, listed: sortHits(ranked, request.order, root) };
}

/**
 * Tells whether the shards alone decide what is shown first: where ten articles and more that they list hold all
 * the words themselves, the tails hold only lesser ones and need not be waited for, which saves a round trip. Articles with
 * other forms of a word do not count: among them the tails may hold better ones.
 */
function areShardsEnough({ tails, ranked }: Ranking, execution: QueryExecution): boolean {
  const { request, resolved, filtered, check } = execution;
  if (areTailsRead(resolved, tails)) return true;
  // An article of several alternatives comes first, and only the tails tell.
  if (request.order !== 'nearest' || check || resolved.parsed.groups.length > 0) return false;
  if (resolved.words.length === 1 && filtered.left === 'everything') return true;
  return ranked.own >= HITS && !ranked.partial;
}

function isAllListed(tails: Tails, { resolved, index }: QueryExecution): boolean {
  return areAllListed(resolved, tails, index.reader.root.articles);
}

function hitsInOrder(texts: ScoredText[], { request, resolved, textQuery }: QueryExecution): Hit[] {
  // Alternatives need not stand near each other.
  const mayMove = request.order === 'nearest' && resolved.parsed.groups.length === 0;
  return mayMove ? nearestHits(texts, textQuery) : hitsFrom(texts, textQuery);
}

/**
 * Puts the first hits before all others, in their order, even if their texts score otherwise: results on screen
 * must not move.
 */
function withFirst(hits: Hit[], listed: ScoredArticle[]): Pick<Answer, 'ordinals' | 'scores'> {
  const shown = new Set(hits.map(({ ordinal }) => ordinal));
  const all = [...hits, ...listed.filter(({ ordinal }) => !shown.has(ordinal))];
  return { ordinals: all.map(({ ordinal }) => ordinal), scores: all.map(({ score }) => score) };
}

const NOTHING_LEFT: FilteredArticles = { left: 'nothing', unknown: [] };
