import { decodeBytes } from '../../encodings/decodePage.ts';
import { decodeSingleByte } from '../../encodings/singleByte.ts';
import { utf32 } from '../../encodings/unicodeBytes.ts';
import type { Encoding, ImportProblem } from '../../page/page.ts';
import { concat, peek } from '../../page/source.ts';

/** Text of a long file in chunks, in the encoding that its beginning is in. */
export interface DecodedStream {
  encoding: Encoding;
  notes: string[];
  chunks: AsyncGenerator<string>;
}

/**
 * Number of bytes by which the encoding is recognized; the rest is decoded as it is read, so that memory does not
 * grow with the file.
 */
const SAMPLE = 262_144;

/** Decodes a stream of bytes; returns a problem when its beginning is no text. */
export async function decodeStream(bytes: AsyncIterable<Uint8Array>): Promise<DecodedStream | ImportProblem> {
  const { head, chunks } = await peek(bytes, SAMPLE);
  const decoded = decodeBytes(head);
  if (!decoded.ok) return decoded.problem;
  const { encoding } = decoded;
  // The sample may end inside a character; that is no fault of the file.
  const notes = head.length < SAMPLE ? decoded.notes.filter((note) => !note.startsWith('Misread')) : [];
  return { encoding, notes, chunks: decodeChunks(chunks, encoding) };
}

async function* decodeChunks(chunks: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  const decode = decoderOf(encoding);
  for await (const chunk of chunks) yield decode(chunk);
  const last = decode(undefined);
  if (last) yield last;
}

/** Decoder of chunk after chunk; `undefined` ends the text. A byte order mark is left out. */
function decoderOf(encoding: Encoding): (chunk: Uint8Array | undefined) => string {
  if (encoding === 'cp720' || encoding === 'x-mac-arabic')
    return (chunk) => (chunk ? decodeSingleByte(encoding, chunk) : '');
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return utf32Decoder(encoding === 'utf-32le');
  const decoder = new TextDecoder(encoding);
  return (chunk) => (chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode());
}

function utf32Decoder(littleEndian: boolean): (chunk: Uint8Array | undefined) => string {
  let left = new Uint8Array(0);
  let atStart = true;
  return (chunk) => {
    if (!chunk) return '';
    const bytes = concat([left, chunk], left.length + chunk.length);
    const { text } = utf32(bytes, littleEndian);
    left = bytes.slice(bytes.length & ~3);
    const marked = atStart && text.startsWith('\ufeff');
    atStart &&= text === '';
    return marked ? text.slice(1) : text;
  };
}
