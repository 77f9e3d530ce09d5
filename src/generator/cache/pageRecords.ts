import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PackedPages } from '../../collection/compact/packedPages.ts';
import { shardOf } from '../../text/hash.ts';
import { decodeRecords, encodeRecords, type FileRecord, headerOf } from './fileRecords.ts';

/** Number of files that the records are spread over: a changed page has one of them written anew. */
const SHARDS = 64;

/**
 * Files of pages as they were read, in memory and, for later processes, on disk. What is missing there, damaged or of another
 * version is read anew; nothing fails.
 */
export class PageRecords {
  readonly #version: string;
  readonly #folder: string | undefined;
  #records = new Map<string, FileRecord>();
  /** Records in each shard as it stands on disk; undefined for a shard that is not there. */
  readonly #shards: (readonly FileRecord[] | undefined)[] = [];

  /**
   * Reads the records on disk.
   * @param version of the code and of all options on which reading a page depends
   * @param pages gets the pages
   * @param folder absent where nothing is kept on disk
   */
  constructor(version: string, pages: PackedPages, folder?: string) {
    this.#version = version;
    this.#folder = folder;
    if (folder === undefined) return;
    for (let shard = 0; shard < SHARDS; shard++) {
      const records = this.#read(path.join(folder, nameOf(shard)), pages);
      this.#shards.push(records);
      for (const record of records ?? []) this.#records.set(record.file, record);
    }
  }

  /** Record of a file, which may have changed since. */
  recordOf(file: string): FileRecord | undefined {
    return this.#records.get(file);
  }

  /** Keeps these records, and no others. @throws Error of the system, when the disk is full */
  keep(records: readonly FileRecord[]): void {
    const kept = records.filter(({ hash }) => hash !== undefined);
    this.#records = new Map(kept.map((record) => [record.file, record]));
    if (this.#folder === undefined) return;
    mkdirSync(this.#folder, { recursive: true });
    const shards = Array.from({ length: SHARDS }, (): FileRecord[] => []);
    for (const record of kept) shards[shardOf(record.file, SHARDS)]?.push(record);
    for (const [shard, own] of shards.entries()) {
      const standing = this.#shards[shard];
      if (own.length === standing?.length && own.every((one, n) => one === standing[n])) continue;
      const file = path.join(this.#folder, nameOf(shard));
      const fresh = `${file}.${process.pid}`;
      writeFileSync(fresh, encodeRecords({ version: this.#version }, own));
      renameSync(fresh, file);
      this.#shards[shard] = own;
    }
  }

  #read(file: string, pages: PackedPages): FileRecord[] | undefined {
    try {
      const bytes = readFileSync(file);
      return isOf(headerOf(bytes), this.#version) ? decodeRecords(bytes, pages) : undefined;
    } catch {
      return undefined;
    }
  }
}

const nameOf = (shard: number): string => `${shard}.pages`;

/** Tells if a file has the header of this version. */
export const isOf = (header: unknown, version: string): boolean =>
  typeof header === 'object' && header !== null && 'version' in header && header.version === version;
