import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import type { BigIntStats } from 'node:fs';
import path from 'node:path';
import type { PackedPages } from '../../collection/compact/packedPages.ts';
import { type FileRecord, hashOf, isRefusal } from '../cache/fileRecords.ts';
import { columnsSentence } from '../console/problemSentence.ts';
import type { Progress } from '../console/progress.ts';
import { readFile, type ReadOptions, readWhole, type Whole } from './readFolder.ts';

/** Records of earlier builds, by the file's path. */
export interface KnownRecords {
  recordOf(file: string): FileRecord | undefined;
}

/** Order to read some files of a folder. */
export interface CollectOrder {
  /** Folder from which the paths of files are counted. */
  root: string;
  files: readonly string[];
  /** Gets the pages as they are read. */
  pages: PackedPages;
  known: KnownRecords;
  columns?: ReadOptions['columns'];
}

/** Files as they were read, in the order of their list. */
export interface CollectedFiles {
  records: FileRecord[];
  /** Those that were read now; the others an earlier build had read. */
  fresh: Set<FileRecord>;
}

/**
 * Reads files, each as an earlier build read it where it is unchanged: by its size and times, or by a hash of its bytes.
 * Nothing fails: what cannot be read is a refusal.
 */
export async function collectFiles(order: CollectOrder, progress: Progress): Promise<CollectedFiles> {
  const { root, files, known } = order;
  const collected: CollectedFiles = { records: [], fresh: new Set() };
  progress.begin('Reading pages', files.length);
  for (const file of files) {
    const before = known.recordOf(file);
    const at = path.join(root, file);
    const stat = statOf(at);
    const stamp = stat && stampOf(stat);
    let record = before;
    if (before?.stamp === undefined || before.stamp !== stamp) {
      const settled = stat && isSettled(stat) ? stamp : undefined;
      record = await readAgain(order, file, before, settled);
    }
    if (!record) continue;
    if (record.found !== before?.found) collected.fresh.add(record);
    for (const note of record.notes) progress.note(note);
    collected.records.push(record);
    progress.step();
  }
  progress.end();
  return collected;
}

/** Reads a file whose bytes are others than those an earlier build read; else it keeps what that has found. */
async function readAgain(
  { root, pages, columns }: CollectOrder,
  file: string,
  before: FileRecord | undefined,
  stamp: string | undefined,
): Promise<FileRecord> {
  const at = path.join(root, file);
  const whole = readWhole(at);
  const hash = await contentHash(at, whole);
  const record: FileRecord = {
    file,
    notes: [],
    found: [],
    ...(hash !== undefined && { hash }),
    ...(stamp !== undefined && { stamp }),
  };
  if (before && hash !== undefined && hash === before.hash)
    return { ...record, notes: before.notes, found: before.found };
  const options = {
    ...(columns && { columns }),
    onColumns: (...of: Parameters<typeof columnsSentence>) => record.notes.push(columnsSentence(...of)),
  };
  for await (const page of readFile(root, file, whole, options))
    record.found.push(page.ok ? pages.pack(page) : page);
  // Another time the file may be readable, without a change of its bytes.
  if (record.found.some((one) => isRefusal(one) && one.problem.kind === 'unreadable')) {
    delete record.hash;
    delete record.stamp;
  }
  return record;
}

/** Hash of a file's bytes; undefined where it cannot be read. */
async function contentHash(at: string, whole: Whole): Promise<string | undefined> {
  if (whole.refused) return undefined;
  if (whole.bytes) return hashOf(whole.bytes);
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(at, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  } catch {
    return undefined;
  }
  return hash.digest('base64url');
}

/** Milliseconds that some file systems round times to; a file changed so shortly before it was read may change unseen. */
const TIME_STEP_MS = 2000n;

function isSettled({ mtimeMs, ctimeMs }: BigIntStats): boolean {
  const latest = mtimeMs > ctimeMs ? mtimeMs : ctimeMs;
  return latest + TIME_STEP_MS < BigInt(Date.now());
}

/** Facts of a file that change with its content: `ctimeNs` even where a program puts `mtimeNs` back. */
const stampOf = ({ size, mtimeNs, ctimeNs, ino }: BigIntStats): string =>
  `${size} ${mtimeNs} ${ctimeNs} ${ino}`;

function statOf(file: string): BigIntStats | undefined {
  try {
    return statSync(file, { bigint: true });
  } catch {
    return undefined;
  }
}
