import { Gunzip } from 'fflate';
import { badArchive, type Limits, withinRatio } from '../../page/limits.ts';

/** Packed bytes are handed over in such pieces: one piece can unpack to a thousand times its size. */
const PIECE = 65_536;

/**
 * Unpacks gzip as it comes, all members of it: `.warc.gz` has one a record. By fflate's `Gunzip`, because its `gunzipSync`
 * returns only the first member (fflate#287) and `DecompressionStream` rejects a second one in browsers and newer Node.
 * Throws an `ImportFault` for a bomb and for broken bytes; zeros behind the last member are left out.
 */
export function gunzip(chunks: AsyncIterable<Uint8Array>, limits: Limits): AsyncGenerator<Uint8Array> {
  let packed = 0;
  return withinRatio(
    unpack(chunks, (size) => (packed += size)),
    () => packed,
    limits,
  );
}

async function* unpack(
  chunks: AsyncIterable<Uint8Array>,
  count: (size: number) => void,
): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  let any = false;
  let padding = false;
  const stream = new Gunzip((chunk) => {
    if (chunk.length) ready.push(chunk);
    any = true;
  });
  const push = (bytes: Uint8Array, last: boolean) => {
    try {
      stream.push(bytes, last);
    } catch (error) {
      padding = any && endsInZeros(bytes);
      if (!padding) throw badArchive(error);
    }
  };
  for await (const chunk of chunks)
    for (let at = 0; at < chunk.length; at += PIECE) {
      if (padding) break;
      const piece = chunk.slice(at, at + PIECE);
      count(piece.length);
      push(piece, false);
      yield* ready;
      ready = [];
    }
  if (!padding) push(new Uint8Array(0), true);
  yield* ready;
}

/** True for bytes whose end was filled up with zeros, as tapes and some servers do. */
function endsInZeros(bytes: Uint8Array): boolean {
  return bytes.length > 0 && bytes.subarray(-8).every((byte) => byte === 0);
}
