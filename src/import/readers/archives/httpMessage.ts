import { latin1 } from '../../encodings/singleByte.ts';
import { ImportFault, type Limits, withinRatio } from '../../page/limits.ts';
import { chunksOf, concat, joinChunks, sourceOf } from '../../page/source.ts';
import { gunzip } from './gunzip.ts';

/** Headers by lower-case name; a repeated one keeps its last value. */
export type Headers = ReadonlyMap<string, string>;

/** Decoders of content codings that no browser offers to scripts: Node has one for `br`. */
export type BodyDecoders = Partial<Record<'br' | 'zstd', (bytes: Uint8Array) => Promise<Uint8Array>>>;

/** Headers below the first line of a head; folded lines are joined. */
export function headersOf(head: string): Headers {
  const headers = new Map<string, string>();
  const lines = head.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return headers;
}

/** Media type and charset of a `Content-Type`. */
export function mediaTypeOf(header = ''): { type: string; charset?: string } {
  const charset = /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(header)?.[1];
  const type = (header.split(';')[0] ?? '').trim().toLowerCase();
  return charset ? { type, charset } : { type };
}

/**
 * Body of a response with its transfer and content codings undone. Archives often keep the headers of a body that they
 * stored plain: a body that does not begin like its coding is taken as it is.
 */
export async function decodeBody(
  bytes: Uint8Array,
  headers: Headers,
  limits: Limits,
  decoders: BodyDecoders,
): Promise<Uint8Array> {
  const chunked = /chunked/i.test(headers.get('transfer-encoding') ?? '');
  const body = chunked ? dechunk(bytes) : bytes;
  const coding = (headers.get('content-encoding') ?? '').trim().toLowerCase();
  if (body[0] === 0x1f && body[1] === 0x8b)
    return joinChunks(gunzip(chunksOf(sourceOf(body).stream()), limits), limits.pageBytes);
  if (coding === 'deflate' && body.length) return inflate(body, limits);
  if ((coding === 'br' || coding === 'zstd') && body[0] !== 0x3c) {
    const decode = decoders[coding];
    if (!decode) throw new ImportFault({ kind: 'unsupported', detail: `content coding ${coding}` });
    return decode(body);
  }
  return body;
}

/** «deflate» is zlib by the standard; some servers send it bare. */
function inflate(body: Uint8Array, limits: Limits): Promise<Uint8Array> {
  const zlib = ((body[0] ?? 0) & 15) === 8 && (((body[0] ?? 0) << 8) | (body[1] ?? 0)) % 31 === 0;
  const stream = new DecompressionStream(zlib ? 'deflate' : 'deflate-raw');
  const readable = new Blob([body.slice()]).stream().pipeThrough(stream);
  const chunks = withinRatio(chunksOf(readable), () => body.length, limits);
  return joinChunks(chunks, limits.pageBytes);
}

/** Joins the chunks of a transfer coding; a body that has none is returned as it is. */
function dechunk(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  let size = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf(10, at);
    if (end < 0) break;
    const line = latin1(bytes.subarray(at, Math.min(end, at + 20)));
    const length = /^\s*[0-9a-f]+\s*(?:;|\r|$)/i.test(line) ? Number.parseInt(line, 16) : Number.NaN;
    if (Number.isNaN(length)) {
      if (!parts.length) return bytes;
      break;
    }
    if (length === 0) break;
    const part = bytes.subarray(end + 1, end + 1 + length);
    parts.push(part);
    size += part.length;
    at = end + 1 + length;
    while (bytes[at] === 13 || bytes[at] === 10) at++;
  }
  return concat(parts, size);
}
