import type { Pack } from '../../site/offline/collectionFiles.ts';
import { packDigest } from './packBytes.ts';

/** Files fetched at a time: more would hold back what the reader asks for. */
const AT_A_TIME = 6;

/** Failure to keep a pack that is no failure of the network: its files are not those of the build. */
export class DamagedPack extends Error {
  override name = 'DamagedPack';
  /** Place of the pack. */
  readonly n: number;

  constructor(n: number) {
    super(`pack ${n}`);
    this.n = n;
  }
}

/**
 * Fetches the files of a pack, a few at a time, without keeping them anywhere else, and checks them; a second time if they
 * are not those of the build.
 * @throws DamagedPack; TypeError when the network fails; the signal's reason
 */
export async function fetchPack(
  base: string,
  pack: Pack,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>[]> {
  for (let tries = 0; tries < 2; tries++) {
    const contents = await fetchAll(base, pack, signal);
    if (contents && (await packDigest(contents)) === pack.digest) return contents;
  }
  throw new DamagedPack(pack.n);
}

/** Fetches files in the order of their paths; undefined where one is missing or a page came in its place. */
async function fetchAll(
  base: string,
  { paths }: Pack,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>[] | undefined> {
  const contents: Uint8Array<ArrayBuffer>[] = [];
  let next = 0;
  let isWhole = true;
  const fetchNext = async (): Promise<void> => {
    while (next < paths.length && isWhole) {
      const n = next++;
      const response = await fetch(base + paths[n], { cache: 'no-store', priority: 'low', signal });
      if (response.status >= 500) throw new TypeError(`${paths[n]}: ${response.status}`);
      if (!response.ok || response.headers.get('content-type')?.startsWith('text/html')) isWhole = false;
      else contents[n] = new Uint8Array(await response.arrayBuffer());
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, fetchNext));
  return isWhole ? contents : undefined;
}
