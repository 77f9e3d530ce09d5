import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Article } from '../../article/article.ts';
import { unpacked } from '../../collection/compact/packedArticle.ts';
import type { SiteFile } from './siteFile.ts';
import type { SearchText } from '../../search/answer.ts';
import { summaryOf } from '../../site/articleSummary.ts';
import { encodeIndex } from '../../search/indexer/encodeIndex.ts';
import type { HeadlineText } from '../../search/format/headlines.ts';
import { headlineFiles } from '../../search/indexer/headlineIndexer.ts';
import { knownFamilies } from '../../search/lexicon/knownFamilies.ts';
import { WordIndexer } from '../../search/indexer/indexer.ts';
import { type ArticleWords, WordReader } from '../../search/indexer/wordReader.ts';
import { writeRoot } from '../../search/format/root.ts';
import type { Root } from '../../search/format/root.ts';
import { spellingFiles } from '../../search/spelling/dictionary.ts';
import { documentFrequency } from '../../search/indexer/invertedIndex.ts';

/** An article to be indexed, with its reading time. */
export interface IndexedArticle {
  article: Article;
  minutes: number;
}

/** Reader of the words of articles, or of what an earlier build read. */
export interface KnownWords {
  reader: WordReader;
  /** @param whole the same article, unpacked */
  wordsOf(article: Article, whole: Article): ArticleWords;
}

function readsWords(): KnownWords {
  const reader = new WordReader();
  return { reader, wordsOf: (_, whole) => reader.read(whole) };
}

/** A file of the search index, by its path below `search/<version>/`. */
export interface SearchIndexFile {
  path: string;
  content: string | Uint8Array;
}

/**
 * Makes the files of the search index one after the other: a text an article, the shards, the spelling dictionary,
 * the words of headlines (src/search/FORMAT.md).
 * @param articles in the library's order
 * @param headlines without an article, those printed most first
 * @param known reads the words of articles, or knows them of an earlier build
 * @returns (as the generator's value) the root, which lacks only the version
 */
export function* searchIndexFiles(
  articles: Iterable<IndexedArticle>,
  headlines: readonly HeadlineText[] = [],
  known: KnownWords = readsWords(),
): Generator<SearchIndexFile, Omit<Root, 'version'>> {
  const words = new WordIndexer(known.reader);
  const years = new Years();
  let count = 0;
  for (const { article, minutes } of articles) {
    const whole = unpacked(article);
    words.addWords(known.wordsOf(article, whole));
    years.add(article.date);
    yield { path: `texts/${count++}.json`, content: JSON.stringify(textOf(whole, minutes)) };
  }
  const index = words.invertedIndex();
  const made = encodeIndex(index);
  let step = made.next();
  for (; !step.done; step = made.next()) yield { path: step.value.path, content: step.value.bytes };
  const suggested = index.forms
    .map((form, n) => ({ form, df: documentFrequency(index, n) }))
    .filter(({ df }) => df >= suggestionThreshold(count));
  for (const { path, bytes } of spellingFiles(suggested)) yield { path: `spelling/${path}`, content: bytes };
  const { filed, ...boundaries } = step.value;
  const light = headlineFiles(headlines, filed, knownFamilies());
  let file = light.next();
  for (; !file.done; file = light.next()) yield { path: file.value.path, content: file.value.bytes };
  const found = { count: headlines.length, shards: file.value };
  return { articles: count, years: years.all(), ...boundaries, headlines: found };
}

/**
 * Number of articles a word must stand in to be suggested: in a large collection a word of one article is mostly a
 * misprint.
 */
function suggestionThreshold(articles: number): number {
  if (articles > 50_000) return 3;
  return articles > 2_000 ? 2 : 1;
}

/** Milliseconds after which long work lets other work of this thread run. */
export const TURN_MS = 10;

/** Site into which the index is written. */
export interface IndexOutput {
  standingFolders(below: string): string[];
  continueFolder(from: string, to: string): void;
  renameFolder(from: string, to: string): void;
  /** Writes a file, unless it stands already. @returns a hash of its content */
  write(file: SiteFile): string;
}

/**
 * Writes `search/` of a site: the index files below a folder named by a hash of them all, and the root that names the
 * folder. Indexing takes turns with the other work of this thread, which feeds the threads that render pages.
 */
export async function writeSearchIndex(
  output: IndexOutput,
  articles: Iterable<IndexedArticle>,
  headlines: readonly HeadlineText[],
  known?: KnownWords,
): Promise<void> {
  const fresh = 'search/new';
  const [standing, ...others] = output.standingFolders('search');
  if (standing !== undefined && others.length === 0) output.continueFolder(`search/${standing}`, fresh);
  const hash = createHash('sha256');
  const files = searchIndexFiles(articles, headlines, known);
  let turn = performance.now();
  let step = files.next();
  for (; !step.done; step = files.next()) {
    if (performance.now() - turn > TURN_MS) {
      await setImmediate();
      turn = performance.now();
    }
    const { path: name, content } = step.value;
    hash.update(`${name} ${output.write({ path: `${fresh}/${name}`, content })}\n`);
  }
  const version = hash.digest('hex').slice(0, 12);
  output.renameFolder(fresh, `search/${version}`);
  output.write({ path: 'search/root.bin', content: writeRoot({ ...step.value, version }) });
}

function textOf(article: Article, minutes: number): SearchText {
  return {
    ...summaryOf(article, minutes),
    keywords: article.keywords.map(({ text }) => text),
    ...(article.authors && { authors: article.authors }),
    paragraphs: paragraphsOf(article),
  };
}

/** Paragraphs as the reader sees them: the dateline opens the first, and stands alone where there is none. */
function paragraphsOf({ dateline, body }: Article): string[] {
  const [first, ...others] = body.map(({ text }) => text);
  if (dateline === undefined) return first === undefined ? [] : [first, ...others];
  return first === undefined ? [dateline] : [`${dateline} ${first}`, ...others];
}

/** Counts where each year begins; `add` is called with the date of every article, in the library's order. */
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
