import type { Ordinal } from '../article/article.ts';
import type { Answer, SearchRequest } from '../search/answer.ts';
import type { SiteFiles, AbortState } from '../site/siteFiles.ts';
import { WordIndexer } from '../search/indexer/indexer.ts';
import { writeRoot } from '../search/format/root.ts';
import type { Searcher } from '../search/query/searcher.ts';
import type { InvertedIndex } from '../search/indexer/invertedIndex.ts';
import { searchIndexFiles } from '../generator/data/searchIndexFiles.ts';
import { stableHash } from '../text/hash.ts';
import { siteInMemory } from './siteInMemory.ts';
import type { TestArticle } from './siteInMemory.ts';

/**
 * Faults of a file of the site: missing · cut in half · one bit flipped · a host's page instead of it · later than
 * the time limit.
 */
export type Fault = 'missing' | 'cut' | 'flipped' | 'page' | 'late';

/** Milliseconds after which a late file is given up. */
const PATIENCE = 20;

/** A whole site in memory, for tests of the search: its files can be counted, broken, mended, and built anew. */
export class SearchedSite implements SiteFiles {
  /** Paths of all reads, in order; reads that were aborted beforehand are not listed. */
  readonly asked: string[] = [];
  readonly faults = new Map<string, Fault>();
  /** Milliseconds that each file takes. */
  delay = 0;
  #version = 0;
  #files = new Map<string, string | Uint8Array>();
  #rest: { json: <T>(path: string) => Promise<T> } = siteInMemory([]);

  /**
   * @param articles in the library's order: newest first, undated last; ids are `a0`, `a1`, …
   * @param headlines without an article
   */
  constructor(articles: TestArticle[], headlines: readonly string[] = []) {
    this.build(articles, headlines);
  }

  /** Builds the site (anew): in a folder of another name, the old one gone. */
  build(articles: TestArticle[], headlines: readonly string[] = []): void {
    const site = siteInMemory(articles);
    const version = `v${++this.#version}`;
    this.#rest = site;
    this.#files = new Map();
    const made = searchIndexFiles(
      site.articles.map((article) => ({ article, minutes: 1 })),
      headlines.map((text, n) => ({ id: stableHash(`${n}`), text, printedBy: 1, candidates: 0 })),
    );
    let step = made.next();
    for (; !step.done; step = made.next())
      this.#files.set(`search/${version}/${step.value.path}`, step.value.content);
    this.#files.set('search/root.bin', writeRoot({ ...step.value, version }));
  }

  /** Paths of the search's files that match, to be broken. */
  paths(pattern: RegExp): string[] {
    return [...this.#files.keys()].filter((path) => pattern.test(path));
  }

  /** All files of the search by their paths. */
  contents(): ReadonlyMap<string, string | Uint8Array> {
    return this.#files;
  }

  breakAll(pattern: RegExp, fault: Fault): void {
    for (const path of this.paths(pattern)) this.faults.set(path, fault);
  }

  json = async <T>(path: string, signal?: AbortState): Promise<T> => {
    const content = await this.#answer(path, signal);
    if (content === undefined) return this.#rest.json<T>(path);
    return JSON.parse(typeof content === 'string' ? content : '') as T;
  };

  bytes = async (path: string, signal?: AbortState): Promise<Uint8Array> => {
    const content = await this.#answer(path, signal);
    if (content === undefined) throw new Error(`no such file: ${path}`);
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };

  async #answer(path: string, signal?: AbortState): Promise<string | Uint8Array | undefined> {
    if (signal?.aborted) throw new Error('stopped');
    this.asked.push(path);
    const fault = this.faults.get(path);
    if (fault === 'missing') throw new Error(`no such file: ${path}`);
    if (fault === 'late') {
      await new Promise((waited) => setTimeout(waited, PATIENCE));
      throw new Error(`given up: ${path}`);
    }
    if (this.delay > 0) await new Promise((arrived) => setTimeout(arrived, this.delay));
    // An aborted request fails for all callers that share it.
    if (signal?.aborted) throw new Error('stopped');
    const content = this.#files.get(path);
    return content === undefined || fault === undefined ? content : damaged(content, fault);
  }
}

function damaged(content: string | Uint8Array, fault: 'cut' | 'flipped' | 'page'): string | Uint8Array {
  if (fault === 'page')
    return '<!doctype html><html><title>Not found</title><p>There is nothing here.</html>';
  if (typeof content === 'string') return content.slice(0, content.length / 2);
  if (fault === 'cut') return content.slice(0, content.length / 2);
  const other = content.slice();
  const at = Math.floor(other.length / 2);
  other[at] = (other[at] ?? 0) ^ 16;
  return other;
}

/** A request as the address gives it: submitted, and without a filter unless given one. */
export function requestFor(q: string, more: Partial<SearchRequest> = {}): SearchRequest {
  return { q, keywords: [], order: 'nearest', typing: false, ...more };
}

/** All answers of a search, the last one whole. */
export async function answersOf(answers: AsyncIterable<Answer>): Promise<Answer[]> {
  const all: Answer[] = [];
  for await (const answer of answers) all.push(answer);
  return all;
}

/** The last answer of a search. @throws Error when there was none */
export async function finalAnswerOf(answers: AsyncIterable<Answer>): Promise<Answer> {
  const last = (await answersOf(answers)).at(-1);
  if (!last) throw new Error('the search gave no answer');
  return last;
}

/** Articles in the final answer to a query, by their ordinals, ascending. */
export async function foundBy(
  searcher: Searcher,
  q: string,
  more: Partial<SearchRequest> = {},
): Promise<Ordinal[]> {
  const { ordinals } = await finalAnswerOf(searcher.ask(requestFor(q, more)));
  return [...ordinals].sort((a, b) => a - b);
}

/** Inverted index of articles that have a body only, one paragraph each. */
export function invertedIndexOf(bodies: string[]): InvertedIndex {
  const words = new WordIndexer();
  for (const text of bodies) words.add({ title: '', keywords: [], body: [{ kind: 'paragraph', text }] });
  return words.invertedIndex();
}
