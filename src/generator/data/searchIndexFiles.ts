import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Article } from '../../article/article.ts';
import type { SearchText } from '../../search/answer.ts';
import { summaryOf } from '../../site/articleSummary.ts';
import { encodeIndex } from '../../search/indexer/encodeIndex.ts';
import { WordIndexer } from '../../search/indexer/indexer.ts';
import { writeRoot } from '../../search/format/root.ts';
import type { Root } from '../../search/format/root.ts';
import { spellingFiles } from '../../search/spelling/dictionary.ts';
import { documentFrequency } from '../../search/indexer/invertedIndex.ts';

/** An article as the search needs it, in the library's order. */
export interface SearchedArticle {
  article: Article;
  minutes: number;
}

/** A file of the search, by its path below `search/<version>/`. */
export interface SearchFile {
  path: string;
  content: string | Uint8Array;
}

/**
 * Makes the files of the search one after the other: a text an article, the index, the dictionary of spellings
 * (src/search/FORMAT.md).
 * @returns (as the generator's value) the root, which lacks only the version
 */
export function* searchFiles(
  articles: Iterable<SearchedArticle>,
): Generator<SearchFile, Omit<Root, 'version'>> {
  const words = new WordIndexer();
  const years = new Years();
  let count = 0;
  for (const { article, minutes } of articles) {
    words.add(article);
    years.add(article.date);
    yield { path: `texts/${count++}.json`, content: JSON.stringify(textOf(article, minutes)) };
  }
  const vocabulary = words.vocabulary();
  const made = encodeIndex(vocabulary);
  let step = made.next();
  for (; !step.done; step = made.next()) yield { path: step.value.path, content: step.value.bytes };
  const suggested = vocabulary.forms
    .map((form, n) => ({ form, df: documentFrequency(vocabulary, n) }))
    .filter(({ df }) => df >= suggestedFrom(count));
  for (const { path, bytes } of spellingFiles(suggested)) yield { path: `spelling/${path}`, content: bytes };
  return { articles: count, years: years.all(), ...step.value };
}

/** Articles a word must stand in to be suggested for another: in a large collection what stands in one is mostly a slip. */
function suggestedFrom(articles: number): number {
  if (articles > 50_000) return 3;
  return articles > 2_000 ? 2 : 1;
}

/** So long other work of this thread may have to wait for a file of the search. */
const TURN_MS = 10;

/**
 * Writes `search/` of a site: its files below a folder named by a hash of them all, and the root that names it. Goes
 * on in turns with what else this thread does: while pages are rendered on other threads, it feeds them.
 */
export async function writeSearch(out: string, articles: Iterable<SearchedArticle>): Promise<void> {
  const unnamed = path.join(out, 'search/new');
  const hash = createHash('sha256');
  const folders = new Set<string>();
  const files = searchFiles(articles);
  let turn = performance.now();
  let step = files.next();
  for (; !step.done; step = files.next()) {
    if (performance.now() - turn > TURN_MS) {
      await setImmediate();
      turn = performance.now();
    }
    const { path: name } = step.value;
    const content = Buffer.from(step.value.content);
    hash.update(name).update(content);
    const file = path.join(unnamed, name);
    const folder = path.dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(file, content);
  }
  const version = hash.digest('hex').slice(0, 12);
  renameSync(unnamed, path.join(out, 'search', version));
  writeFileSync(path.join(out, 'search/root.bin'), writeRoot({ ...step.value, version }));
}

function textOf(article: Article, minutes: number): SearchText {
  return {
    ...summaryOf(article, minutes),
    keywords: article.keywords.map(({ text }) => text),
    paragraphs: paragraphsOf(article),
  };
}

/** Paragraphs as the reader shows them: the dateline opens the first, and stands alone where there is none. */
function paragraphsOf({ dateline, body }: Article): string[] {
  const [first, ...others] = body.map(({ text }) => text);
  if (dateline === undefined) return first === undefined ? [] : [first, ...others];
  return first === undefined ? [dateline] : [`${dateline} ${first}`, ...others];
}

/** Where each year begins, told the dates of all articles in the library's order. */
class Years {
  readonly #years: Root['years'] = [];
  #count = 0;
  #undated: number | undefined;

  add(date: string | undefined): void {
    const year = Number(date?.slice(0, 4));
    if (date === undefined) this.#undated ??= this.#count;
    else if (this.#years.at(-1)?.year !== year) this.#years.push({ year, first: this.#count });
    this.#count++;
  }

  all(): Root['years'] {
    return [...this.#years, { year: 0, first: this.#undated ?? this.#count }];
  }
}
