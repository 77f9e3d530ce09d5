import type { Ordinal } from '../article/article.ts';
import { BRIEF_FACTS, pickFacts } from '../site/articleSummary.ts';
import type { AllRowsChunk, Count, Entry } from '../site/files.ts';
import { ENTRIES_PER_FILE, NAMES_PER_FILE, ROWS_PER_CHUNK } from '../site/files.ts';
import type { StoredBrief } from '../storage/record.ts';
import { SiteError } from './fetchFile.ts';
import type { Load } from './loadFile.ts';

/** Number of files read at once. */
const ABREAST = 8;

/**
 * Reads the facts by which articles are stored and cited, of any number of articles: a file for 28 articles, one for the
 * keywords and authors of a thousand, and the names that these are numbers of.
 * @param progress is told the number of articles of which the titles are read
 * @returns facts in the order of the ordinals
 * @throws SiteError when a file cannot be had; the reason of `signal` once it is aborted
 */
export async function readBriefs(
  ordinals: readonly Ordinal[],
  load: Load,
  { progress, signal }: { progress?: (done: number) => void; signal?: AbortSignal } = {},
): Promise<StoredBrief[]> {
  const reader = new PackReader(load, signal);
  const inFile = new Map<number, number>();
  for (const ordinal of ordinals) {
    const n = Math.floor(ordinal / ENTRIES_PER_FILE);
    inFile.set(n, (inFile.get(n) ?? 0) + 1);
  }
  let done = 0;
  const entries = await reader.read(
    inFile.keys(),
    (n) => `entries/${n}.json`,
    (n) => progress?.((done += inFile.get(n) ?? 0)),
  );
  const chunks = await reader.read(
    new Set(ordinals.map((ordinal) => Math.floor(ordinal / ROWS_PER_CHUNK))),
    (k) => `rows/all-${k}.json`,
  );
  const numbersOf = (ordinal: Ordinal) => {
    const chunk = chunks.get(Math.floor(ordinal / ROWS_PER_CHUNK)) as AllRowsChunk | undefined;
    const place = ordinal % ROWS_PER_CHUNK;
    return { keywords: chunk?.keywords[place] ?? [], authors: chunk?.authors?.[place] ?? [] };
  };
  const [keywords, authors] = await Promise.all([
    reader.names(
      'keywords',
      ordinals.flatMap((ordinal) => numbersOf(ordinal).keywords),
    ),
    reader.names(
      'authors',
      ordinals.flatMap((ordinal) => numbersOf(ordinal).authors),
    ),
  ]);
  return ordinals.map((ordinal) => {
    const file = Math.floor(ordinal / ENTRIES_PER_FILE);
    const entry = (entries.get(file) as Entry[] | undefined)?.[ordinal % ENTRIES_PER_FILE];
    if (!entry) throw new SiteError('damaged', `entries/${file}.json`);
    const numbers = numbersOf(ordinal);
    return {
      ...pickFacts(entry, BRIEF_FACTS),
      keywords: numbers.keywords.flatMap(keywords),
      ...(numbers.authors.length > 0 && { authors: numbers.authors.flatMap(authors) }),
    };
  });
}

/** Reader of many files, a few at once, that can be stopped between them. */
class PackReader {
  readonly #load: Load;
  readonly #signal: AbortSignal | undefined;

  constructor(load: Load, signal: AbortSignal | undefined) {
    this.#load = load;
    this.#signal = signal;
  }

  /** Reads numbered files. @param came is called after each with its number @returns their contents by number */
  async read(
    numbers: Iterable<number>,
    pathOf: (n: number) => string,
    came?: (n: number) => void,
  ): Promise<Map<number, unknown>> {
    const waiting = [...numbers].sort((a, b) => a - b);
    const contents = new Map<number, unknown>();
    const readOn = async (): Promise<void> => {
      for (let n = waiting.shift(); n !== undefined; n = waiting.shift()) {
        this.#signal?.throwIfAborted();
        contents.set(n, await this.#load<unknown>(pathOf(n)));
        came?.(n);
      }
    };
    await Promise.all(Array.from({ length: ABREAST }, readOn));
    this.#signal?.throwIfAborted();
    return contents;
  }

  /** Reads the names of some numbers. @returns function that gives the name of a number, in a list; `[]` for none */
  async names(
    kind: 'keywords' | 'authors',
    numbers: readonly number[],
  ): Promise<(number: number) => string[]> {
    const files = new Set(numbers.map((number) => Math.floor(number / NAMES_PER_FILE)));
    const lists = await this.read(files, (n) => `names/${kind}-${n}.json`);
    return (number) => {
      const list = lists.get(Math.floor(number / NAMES_PER_FILE)) as Count[] | undefined;
      const name = list?.[number % NAMES_PER_FILE];
      return name ? [name.text] : [];
    };
  }
}
