import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PackedPages } from '../../collection/compact/packedPages.ts';
import { shardOf } from '../../text/hash.ts';
import { decodeRecords, encodeRecords, type FileRecord, headerOf } from './fileRecords.ts';

/** Number of files that the records are spread over: a changed page has one of them written anew. */
const SHARDS = 64;

/**
 * Pages that an earlier build read, by their files. What is missing, damaged or of another version is read anew;
 * nothing fails.
 */
export class PageCache {
  readonly #folder: string;
  readonly #version: string;
  readonly #records = new Map<string, FileRecord>();
  /** Numbers of records in each shard as it stands on disk; -1 for a shard that is not there. */
  readonly #counts: number[] = [];

  /**
   * Reads the cache.
   * @param version of the code and of all options on which reading a page depends
   * @param pages gets the pages
   */
  constructor(folder: string, version: string, pages: PackedPages) {
    this.#folder = folder;
    this.#version = version;
    for (let shard = 0; shard < SHARDS; shard++) {
      const records = this.#read(shard, pages);
      this.#counts.push(records?.length ?? -1);
      for (const record of records ?? []) this.#records.set(record.file, record);
    }
  }

  /** Record of a file, which may have changed since. */
  recordOf(file: string): FileRecord | undefined {
    return this.#records.get(file);
  }

  /** Keeps these records for the next build, and no others. @throws Error of the system, when the disk is full */
  save(records: readonly FileRecord[]): void {
    const shards = Array.from({ length: SHARDS }, (): FileRecord[] => []);
    for (const record of records)
      if (record.hash !== undefined) shards[shardOf(record.file, SHARDS)]?.push(record);
    mkdirSync(this.#folder, { recursive: true });
    for (const [shard, own] of shards.entries()) {
      const isSame =
        own.length === this.#counts[shard] && own.every((one) => one === this.#records.get(one.file));
      if (isSame) continue;
      const file = this.#file(shard);
      const fresh = `${file}.${process.pid}`;
      writeFileSync(fresh, encodeRecords({ version: this.#version }, own));
      renameSync(fresh, file);
    }
  }

  #read(shard: number, pages: PackedPages): FileRecord[] | undefined {
    try {
      const bytes = readFileSync(this.#file(shard));
      return isOf(headerOf(bytes), this.#version) ? decodeRecords(bytes, pages) : undefined;
    } catch {
      return undefined;
    }
  }

  #file(shard: number): string {
    return path.join(this.#folder, `${shard}.pages`);
  }
}

const isOf = (header: unknown, version: string): boolean =>
  typeof header === 'object' && header !== null && 'version' in header && header.version === version;
