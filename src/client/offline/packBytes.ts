import type { Pack, StoredPack } from '../../site/offline/collectionFiles.ts';
import { FILE_DIGEST, PACK_DIGEST } from '../../site/offline/collectionFiles.ts';

/** Contents of a pack's files, in the order of its paths. */
type Contents = readonly Uint8Array<ArrayBuffer>[];

/** Computes the digest of a pack as the build does (generator/data/offlineFiles.ts). */
export async function packDigest(contents: Contents): Promise<string> {
  const digests = await Promise.all(
    contents.map(async (bytes) => base64url(await sha256(bytes)).slice(0, FILE_DIGEST)),
  );
  const all = await sha256(new TextEncoder().encode(digests.join('')));
  return Array.from(all, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, PACK_DIGEST);
}

const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');

/** Key of a stored pack. */
export const packKey = (version: string, { n }: Pick<Pack, 'n'>): string => `${version} ${n}`;

/** Makes a pack to be stored, compressed where the browser can. */
export async function storedPack(version: string, pack: Pack, contents: Contents): Promise<StoredPack> {
  const whole = new Blob([...contents]);
  const gzip = typeof CompressionStream === 'function' && typeof DecompressionStream === 'function';
  const stream = gzip ? whole.stream().pipeThrough(new CompressionStream('gzip')) : whole.stream();
  let end = 0;
  return {
    key: packKey(version, pack),
    version,
    digest: pack.digest,
    paths: pack.paths,
    ends: contents.map(({ length }) => (end += length)),
    bytes: await new Response(stream).arrayBuffer(),
    gzip,
  };
}
