import type { Ordinal } from '../../article/article.ts';
import type { SiteFiles } from '../../site/siteFiles.ts';
import { unsealed } from '../format/bytes.ts';
import { PromiseCache } from './promiseCache.ts';
import type { Root } from '../format/root.ts';
import { readRoot, shardFor } from '../format/root.ts';
import type { Form, Shard } from '../format/shard.ts';
import { readShard, readTail } from '../format/shard.ts';

/** Most shards, and most tail files, in memory; a shard takes about 60 kB there, so at most some 30 MB. */
const MOST_FILES = 500;

/**
 * Reads the files of an index, each of them once. All methods reject as SiteFiles do, or with a DamagedError. No
 * request is aborted: the next query may share it.
 */
export class IndexReader {
  readonly root: Root;
  readonly #files: SiteFiles;
  readonly #shards = new PromiseCache<number, Shard>(MOST_FILES);
  readonly #prefixes = new PromiseCache<number, Shard>(MOST_FILES);
  readonly #tails = new PromiseCache<number, Uint8Array>(MOST_FILES);

  private constructor(files: SiteFiles, root: Root) {
    this.#files = files;
    this.root = root;
  }

  /** Reads the root. */
  static async open(files: SiteFiles): Promise<IndexReader> {
    return new IndexReader(files, readRoot(await files.bytes('search/root.bin')));
  }

  /** Folder of the index's other files. */
  get folder(): string {
    return `search/${this.root.version}/`;
  }

  /** Reads the shard of words that a stem is filed in. */
  shardOf(stem: string): Promise<Shard> {
    return this.shard(shardFor(this.root.words, stem));
  }

  shard(n: number): Promise<Shard> {
    return this.#shards.get(n, () => this.#read(`${n}.bin`));
  }

  /** Reads the shard that lists a prefix of words, if there is one. */
  prefixShard(text: string): Promise<Shard> {
    const n = shardFor(this.root.prefixes, text);
    return this.#prefixes.get(n, () => this.#read(`prefixes/${n}.bin`));
  }

  async #read(path: string): Promise<Shard> {
    return readShard(await this.#files.bytes(this.folder + path), this.root.articles);
  }

  /** Reads a file of the dictionary of spellings, by its path in it. */
  dictionary(path: string): Promise<Uint8Array> {
    return this.#files.bytes(`${this.folder}spelling/${path}`);
  }

  /** Reads the articles of a form that are not in its shard; none for a form without a tail. */
  async tail(form: Form): Promise<ArrayLike<Ordinal>> {
    const { tail } = form;
    if (!tail) return [];
    const path = `${this.folder}tails/${tail.file}.bin`;
    const read = async () => unsealed(await this.#files.bytes(path));
    const file = await this.#tails.get(tail.file, read);
    return readTail(file, tail, form.frequency - form.ordinals.length, this.root.articles);
  }
}
