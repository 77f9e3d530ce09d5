import { unzipRaw, type ZipEntry } from 'unzipit';
import { badArchive, type Limits, withinRatio } from '../../page/limits.ts';
import type { ImportProblem } from '../../page/page.ts';
import { type ByteSource, chunksOf } from '../../page/source.ts';
import { isSystemFile, isUnsafeName, memberName } from './memberName.ts';

/** A member of an archive that can be read, or the reason why it cannot. */
export type Member =
  | { ok: true; name: string; chunks: () => AsyncGenerator<Uint8Array> }
  | { ok: false; name: string; problem: ImportProblem };

/**
 * Members of a ZIP in its directory's order; each is unpacked only when its `chunks` are read, so that memory does not grow
 * with the archive. By unzipit (4 kB, no dependency, random access, names as bytes; zip.js has 44 kB). Throws an `ImportFault`
 * where the directory cannot be read; names that lead out of the archive, encrypted members and bombs are refused one by one.
 */
export async function* readZip(source: ByteSource, limits: Limits): AsyncGenerator<Member> {
  const entries = await directoryOf(source);
  let count = 0;
  for (const entry of entries) {
    const name = memberName(entry.nameBytes);
    if (entry.isDirectory || name.endsWith('/') || isSystemFile(name)) continue;
    if (++count > limits.members) {
      yield { ok: false, name, problem: { kind: 'too-large', of: 'members', limit: limits.members } };
      return;
    }
    const problem = refusalOf(entry, name, limits);
    yield problem ? { ok: false, name, problem } : { ok: true, name, chunks: () => unpack(entry, limits) };
  }
}

async function directoryOf(source: ByteSource): Promise<ZipEntry[]> {
  try {
    const { entries } = await unzipRaw({
      getLength: () => Promise.resolve(source.size),
      read: async (offset: number, length: number) =>
        new Uint8Array(await source.slice(offset, offset + length).arrayBuffer()),
    });
    return entries;
  } catch (error) {
    throw badArchive(error);
  }
}

function refusalOf(entry: ZipEntry, name: string, limits: Limits): ImportProblem | undefined {
  if (isUnsafeName(name)) return { kind: 'unsafe-name', name };
  if (entry.encrypted) return { kind: 'unsupported', detail: 'encrypted' };
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
    return { kind: 'unsupported', detail: `compression method ${entry.compressionMethod}` };
  if (entry.size > limits.ratioFrom && entry.size > entry.compressedSize * limits.ratio)
    return { kind: 'too-large', of: 'ratio', limit: limits.ratio };
  return undefined;
}

/** Unpacks a member. Sizes in the directory may be false, so the unpacked bytes are counted too. */
async function* unpack(entry: ZipEntry, limits: Limits): AsyncGenerator<Uint8Array> {
  try {
    yield* withinRatio(chunksOf(await entry.stream()), () => entry.compressedSize, limits);
  } catch (error) {
    throw badArchive(error);
  }
}
