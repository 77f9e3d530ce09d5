import type { Ordinal } from '../article/site.ts';
import type { SiteFiles, Stop } from './answer.ts';
import { Kept } from './kept.ts';
import type { Root } from './root.ts';
import { readRoot, shardFor } from './root.ts';
import type { Form, Shard } from './shard.ts';
import { CAP, readShard, readTail } from './shard.ts';

/** Shards and tail files kept in memory once read; a shard is about 60 kB then, so at most some 30 MB. */
const KEPT = 500;

/** The index as read so far: each file is asked for once, and kept. Everything rejects as SiteFiles do, or with a DamagedError. */
export class IndexFiles {
  readonly root: Root;
  readonly #files: SiteFiles;
  readonly #shards = new Kept<Shard>(KEPT);
  readonly #beginnings = new Kept<Shard>(KEPT);
  readonly #tails = new Kept<Uint8Array>(KEPT);

  private constructor(files: SiteFiles, root: Root) {
    this.#files = files;
    this.root = root;
  }

  static async open(files: SiteFiles): Promise<IndexFiles> {
    return new IndexFiles(files, readRoot(await files.bytes('search/root.bin')));
  }

  get folder(): string {
    return `search/${this.root.version}/`;
  }

  /** The shard of words that a stem is filed in. */
  shardOf(stem: string, stop?: Stop): Promise<Shard> {
    return this.shard(shardFor(this.root.words, stem), stop);
  }

  shard(n: number, stop?: Stop): Promise<Shard> {
    return this.#shards.get(n, () => this.#read(`${n}.bin`, stop));
  }

  /** The shard that lists a beginning of words, if any does. */
  beginning(text: string, stop?: Stop): Promise<Shard> {
    const n = shardFor(this.root.beginnings, text);
    return this.#beginnings.get(n, () => this.#read(`beginnings/${n}.bin`, stop));
  }

  async #read(path: string, stop?: Stop): Promise<Shard> {
    return readShard(await this.#files.bytes(this.folder + path, stop), this.root.articles);
  }

  /** A file of the dictionary of spellings, by its path in it. */
  dictionary(path: string, stop?: Stop): Promise<Uint8Array> {
    return this.#files.bytes(`${this.folder}spelling/${path}`, stop);
  }

  /** The articles of a form that are not in its shard; none for a form without a tail. */
  async tail(form: Form, stop?: Stop): Promise<ArrayLike<Ordinal>> {
    const { tail } = form;
    if (!tail) return [];
    const file = await this.#tails.get(tail.file, () =>
      this.#files.bytes(`${this.folder}tails/${tail.file}.bin`, stop),
    );
    return readTail(file, tail, form.frequency - CAP, this.root.articles);
  }
}
