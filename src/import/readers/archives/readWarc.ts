import { latin1 } from '../../encodings/singleByte.ts';
import { badArchive, ImportFault, type Limits } from '../../page/limits.ts';
import type { ImportProblem } from '../../page/page.ts';
import { ByteReader } from './byteReader.ts';
import { type BodyDecoders, decodeBody, headersOf, type Headers, mediaTypeOf } from './httpMessage.ts';

/** A response that a crawl stored, its body as the site sent it to a reader, or the reason why it cannot be read. */
export type WarcPage =
  | { ok: true; url: string; type: string; charset?: string; body: Uint8Array }
  | { ok: false; url: string; problem: ImportProblem };

/**
 * Responses and resources of a WARC (ISO 28500, versions 1.0 and 1.1), unpacked, as its bytes come; other records are
 * passed over. Own code on fflate: warcio reads the same records, but brings 33 packages and 9 MB to be installed.
 * Throws an `ImportFault` where the bytes are no WARC; a record that is cut off at the end is refused.
 */
export async function* readWarc(
  chunks: AsyncIterable<Uint8Array>,
  limits: Limits,
  decoders: BodyDecoders = {},
): AsyncGenerator<WarcPage> {
  const reader = new ByteReader(chunks);
  for (let count = 0; ; count++) {
    if (!(await reader.skipBlankLines())) return;
    const head = await reader.takeHead(MAX_HEAD);
    const headers = head === undefined ? undefined : headersOf(head);
    const length = Number(headers?.get('content-length'));
    if (!head || !headers || !/^WARC\/\d/.test(head) || !Number.isSafeInteger(length) || length < 0)
      throw new ImportFault({ kind: 'bad-archive', detail: `record ${count + 1} has no head` });
    if (count >= limits.members)
      throw new ImportFault({ kind: 'too-large', of: 'members', limit: limits.members });
    const url = (headers.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');
    const type = headers.get('warc-type');
    if (type !== 'response' && type !== 'resource' && type !== 'conversion') {
      await reader.skip(length);
      continue;
    }
    if (length > limits.pageBytes) {
      await reader.skip(length);
      yield { ok: false, url, problem: { kind: 'too-large', of: 'bytes', limit: limits.pageBytes } };
      continue;
    }
    const block = await reader.take(length);
    yield block
      ? await pageOf(url, type, headers, block, limits, decoders)
      : { ok: false, url, problem: { kind: 'bad-archive', detail: 'the record is cut off' } };
  }
}

/** Longest head of a record, in bytes; heads have some hundred. */
const MAX_HEAD = 65_536;

async function pageOf(
  url: string,
  type: string,
  headers: Headers,
  block: Uint8Array,
  limits: Limits,
  decoders: BodyDecoders,
): Promise<WarcPage> {
  if (type !== 'response' || !/^https?:/i.test(url))
    return { ok: true, url, ...mediaTypeOf(headers.get('content-type')), body: block };
  const end = headEnd(block);
  const head = latin1(block.subarray(0, end));
  const http = headersOf(head);
  const status = Number(/^HTTP\/[\d.]+\s+(\d+)/.exec(head)?.[1]);
  if (status !== 200)
    return { ok: false, url, problem: { kind: 'not-a-page', what: `status ${status || 'unknown'}` } };
  try {
    const body = await decodeBody(block.subarray(end), http, limits, decoders);
    return { ok: true, url, ...mediaTypeOf(http.get('content-type')), body };
  } catch (error) {
    return { ok: false, url, problem: badArchive(error).problem };
  }
}

/** End of a head: behind the first blank line. */
function headEnd(block: Uint8Array): number {
  for (let i = 0; i + 1 < block.length; i++) {
    if (block[i] !== 10) continue;
    if (block[i + 1] === 10) return i + 2;
    if (block[i + 1] === 13 && block[i + 2] === 10) return i + 3;
  }
  return block.length;
}
