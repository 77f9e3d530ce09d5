import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { SiteFiles } from '../../src/site/siteFiles.ts';

/** Counts of the files of a site read so far. */
export interface Reading {
  requests: number;
  /** Bytes as a host sends them: JSON compressed by brotli, binary files as they are. */
  bytes: number;
  /** Bytes of the index files among them: all but JSON. */
  indexBytes: number;
  /** Number of times that files could be requested only after others had arrived. */
  roundTrips: number;
}

/**
 * The files of a built site, counted as they are read. Nothing comes before all that can be asked for has been:
 * files asked for together are one round trip, and so cost no more than the slowest of them.
 */
export class CountedFiles implements SiteFiles {
  readonly reading: Reading = { requests: 0, bytes: 0, indexBytes: 0, roundTrips: 0 };
  readonly #site: string;
  readonly #sizes: Map<string, number>;
  #asked: (() => void)[] = [];

  /** @param sizes what files of this site weigh when sent; filled, so that each is compressed once */
  constructor(site: string, sizes: Map<string, number>) {
    this.#site = site;
    this.#sizes = sizes;
  }

  json = async <T>(name: string): Promise<T> =>
    JSON.parse(Buffer.from(await this.bytes(name)).toString()) as T;

  bytes = async (name: string): Promise<Uint8Array> => {
    this.reading.requests++;
    if (this.#asked.length === 0) setImmediate(() => setImmediate(() => this.#come()));
    await new Promise<void>((resolve) => this.#asked.push(resolve));
    const content = readFileSync(path.join(this.#site, name));
    const sent = this.#sent(name, content);
    this.reading.bytes += sent;
    if (!isJson(name)) this.reading.indexBytes += sent;
    return new Uint8Array(content);
  };

  #come(): void {
    this.reading.roundTrips++;
    for (const resolve of this.#asked.splice(0)) resolve();
  }

  #sent(name: string, content: Buffer): number {
    const known = this.#sizes.get(name);
    if (known !== undefined) return known;
    const size = isJson(name) ? brotliCompressSync(content).length : content.length;
    this.#sizes.set(name, size);
    return size;
  }
}

function isJson(name: string): boolean {
  return name.endsWith('.json');
}
