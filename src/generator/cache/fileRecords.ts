import { createHash } from 'node:crypto';
import type { CollectedPage } from '../../collection/compact/packedArticle.ts';
import { type PackedPages, storedPage, type StoredPage } from '../../collection/compact/packedPages.ts';
import type { Refusal } from '../console/problemSentence.ts';

/** Everything that was read from one file of the folder of pages. */
export interface FileRecord {
  file: string;
  /** Hash of the file's bytes; absent where the file could not be read, and is to be read again. */
  hash?: string;
  /** Size, times and number of the file (`stampOf`); absent where they do not prove that it is unchanged. */
  stamp?: string;
  /** Remarks on how the file was read, for the terminal. */
  notes: string[];
  found: (CollectedPage | Refusal)[];
}

/** First line of a file of records. `sha256` is that of all bytes after the line. */
interface Envelope<Header> {
  header: Header;
  sha256: string;
}

/** Record as JSON; the packed bodies of its pages follow, each of `bytes` bytes. */
interface StoredRecord extends Omit<FileRecord, 'found'> {
  found: ({ page: StoredPage; bytes: number } | { refusal: Refusal })[];
}

/** Bytes of the two lengths before a record: of its JSON, and of its bodies. */
const LENGTHS = 8;

/** Encodes records as one file, which another machine can read. */
export function encodeRecords(header: object, records: Iterable<FileRecord>): Buffer {
  const parts: Uint8Array[] = [];
  for (const { found, ...record } of records) {
    const bodies: Uint8Array[] = [];
    let size = 0;
    const stored = found.map((one): StoredRecord['found'][number] => {
      if (isRefusal(one)) return { refusal: one };
      const { page, body } = storedPage(one);
      bodies.push(body);
      size += body.length;
      return { page, bytes: body.length };
    });
    const json = Buffer.from(JSON.stringify({ ...record, found: stored } satisfies StoredRecord));
    const lengths = Buffer.alloc(LENGTHS);
    lengths.writeUInt32LE(json.length, 0);
    lengths.writeUInt32LE(size, 4);
    parts.push(lengths, json, ...bodies);
  }
  return sealed(header, Buffer.concat(parts));
}

/** Puts a header before the content of a file, with a hash by which damage is seen. */
export function sealed(header: object, content: Uint8Array): Buffer {
  const envelope: Envelope<object> = { header, sha256: hashOf(content) };
  return Buffer.concat([Buffer.from(`${JSON.stringify(envelope)}\n`), content]);
}

/**
 * Reads the header of a sealed file.
 * @returns undefined for a file that is damaged or something else
 */
export function headerOf(bytes: Buffer): unknown {
  return envelopeOf(bytes)?.header;
}

/** Content of a sealed file whose header has been read. */
export const contentOf = (bytes: Buffer): Buffer => bytes.subarray(bytes.indexOf(LINE_FEED) + 1);

/**
 * Decodes a file of records, page by page into `pages`.
 * @returns undefined for a file that is damaged or something else
 */
export function decodeRecords(bytes: Buffer, pages: PackedPages): FileRecord[] | undefined {
  const envelope = envelopeOf(bytes);
  if (!envelope) return undefined;
  const records: FileRecord[] = [];
  for (let at = bytes.indexOf(LINE_FEED) + 1; at < bytes.length;) {
    const [length, bodies] = [bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4)];
    let body = at + LENGTHS + length;
    const { found, ...record }: StoredRecord = JSON.parse(bytes.toString('utf8', at + LENGTHS, body));
    at = body + bodies;
    records.push({
      ...record,
      found: found.map((one) => {
        if ('refusal' in one) return one.refusal;
        return pages.restored(one.page, bytes.subarray(body, (body += one.bytes)));
      }),
    });
  }
  return records;
}

const LINE_FEED = 10;

function envelopeOf(bytes: Buffer): Envelope<unknown> | undefined {
  const end = bytes.indexOf(LINE_FEED);
  if (end < 0) return undefined;
  try {
    const envelope: Envelope<unknown> = JSON.parse(bytes.toString('utf8', 0, end));
    return envelope.sha256 === hashOf(bytes.subarray(end + 1)) ? envelope : undefined;
  } catch {
    return undefined;
  }
}

/** Hashes bytes, or the texts of a list one after the other, each with its length. */
export function hashOf(content: Uint8Array | readonly string[]): string {
  const hash = createHash('sha256');
  if (content instanceof Uint8Array) hash.update(content);
  else for (const text of content) hash.update(`${text.length}:`).update(text);
  return hash.digest('base64url').slice(0, HASH_LENGTH);
}

/** Characters of a hash, six bits each. */
const HASH_LENGTH = 24;

/** Tells a refusal from a page that was read. */
export const isRefusal = (one: CollectedPage | Refusal): one is Refusal => 'problem' in one;
