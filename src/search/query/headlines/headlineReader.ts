import type { SiteFiles } from '../../../site/siteFiles.ts';
import type { HeadlineText, HeadlineWord } from '../../format/headlines.ts';
import { readHeadlineTexts, readHeadlineWords, TEXTS_PER_FILE } from '../../format/headlines.ts';
import type { Root } from '../../format/root.ts';
import { PromiseCache } from '../../reader/promiseCache.ts';

/** Most shards, and most files of texts, in memory. */
const MOST_FILES = 200;

/** Reads the files of the headlines without an article, each once. All methods reject as SiteFiles do, or with a DamagedError. */
export class HeadlineReader {
  /** Number of all headlines. */
  readonly count: number;
  readonly shards: number;
  readonly #files: Pick<SiteFiles, 'bytes'>;
  readonly #folder: string;
  readonly #words = new PromiseCache<number, Map<string, HeadlineWord>>(MOST_FILES);
  readonly #texts = new PromiseCache<number, HeadlineText[]>(MOST_FILES);

  /** @param folder folder of the index */
  constructor(files: Pick<SiteFiles, 'bytes'>, folder: string, { count, shards }: Root['headlines']) {
    this.#files = files;
    this.#folder = `${folder}headlines/`;
    this.count = count;
    this.shards = shards;
  }

  /** Reads a shard of words. */
  words(n: number): Promise<Map<string, HeadlineWord>> {
    return this.#words.get(n, async () =>
      readHeadlineWords(await this.#files.bytes(`${this.#folder}${n}.bin`), this.count),
    );
  }

  /** Reads headlines, in the order given. */
  async texts(ordinals: readonly number[]): Promise<HeadlineText[]> {
    const read = await Promise.all(
      ordinals.map(async (ordinal) => {
        const n = Math.floor(ordinal / TEXTS_PER_FILE);
        const file = await this.#texts.get(n, async () =>
          readHeadlineTexts(await this.#files.bytes(`${this.#folder}texts/${n}.bin`)),
        );
        return file[ordinal % TEXTS_PER_FILE];
      }),
    );
    return read.filter((text) => text !== undefined);
  }
}
