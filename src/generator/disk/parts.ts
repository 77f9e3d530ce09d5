import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { PackedPages } from '../../collection/compact/packedPages.ts';
import { decodeRecords, encodeRecords, type FileRecord, hashOf, headerOf } from '../cache/fileRecords.ts';
import { counted } from '../console/counted.ts';
import type { Refusal } from '../console/problemSentence.ts';
import type { Progress } from '../console/progress.ts';
import { collectFiles } from './collectFiles.ts';
import { listFiles } from './listFiles.ts';
import type { SiteConfig } from './readConfig.ts';
import { pageVersion, type ReadFiles } from './readSite.ts';

/** Share of a collection: every `of`-th file in the order of paths, from the `part`-th, counted from 1. */
export interface Share {
  part: number;
  of: number;
}

/** First line of a part: a file that holds what one process read of a collection. */
interface PartHeader extends Share {
  kind: typeof KIND;
  /** Hash of everything in which the parts of one collection agree. */
  collection: string;
  config: Omit<SiteConfig, 'skip'>;
  unread: readonly Refusal[];
}

const KIND = 'warraq part';

/** Fault of parts that cannot be merged, in a sentence with the file's name. */
export class PartError extends Error {}

/** Parses `i/n`. @returns undefined when it is no share */
export function shareOf(text: string): Share | undefined {
  const [, part, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const share = { part: Number(part), of: Number(of) };
  return share.part >= 1 && share.part <= share.of ? share : undefined;
}

/**
 * Reads a share of a folder's files into one file, for `mergeParts` on this machine or another. A file that stands there
 * as an earlier build wrote it saves the reading of what has not changed.
 * @returns number of files read or kept
 * @throws as listFiles
 */
export async function writePart(
  at: string,
  { part, of }: Share,
  file: string,
  { skip, ...config }: SiteConfig,
  progress: Progress,
): Promise<number> {
  const { root, files, unread } = listFiles(at, skip);
  const version = pageVersion(config.columns);
  const collection = hashOf([version, `${of}`, JSON.stringify([config, unread]), ...files]);
  const pages = new PackedPages();
  const known = new Map(recordsOfEarlier(file, version, pages).map((record) => [record.file, record]));
  const { records } = await collectFiles(
    {
      root,
      files: files.filter((_, n) => n % of === part - 1),
      pages,
      known: { recordOf: (name) => known.get(name) },
      ...(config.columns && { columns: config.columns }),
    },
    progress,
  );
  const header = { kind: KIND, part, of, collection, config, unread, version } satisfies PartHeader & {
    version: string;
  };
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, encodeRecords(header, records));
  renameSync(fresh, file);
  return records.length;
}

function recordsOfEarlier(file: string, version: string, pages: PackedPages): FileRecord[] {
  if (!existsSync(file)) return [];
  const bytes = readFileSync(file);
  const header = headerOf(bytes);
  const isOurs = isPart(header) && 'version' in header && header.version === version;
  return (isOurs && decodeRecords(bytes, pages)) || [];
}

/** The parts of a collection put together, as if one process had read its files. */
export interface MergedParts {
  files: ReadFiles;
  config: PartHeader['config'];
}

/**
 * Puts the parts of a collection together, in any order.
 * @throws PartError when one is missing, damaged, given twice or of another collection
 */
export function mergeParts(parts: readonly string[]): MergedParts {
  const pages = new PackedPages();
  const records: FileRecord[] = [];
  const met = new Map<number, string>();
  let first: PartHeader | undefined;
  for (const file of parts) {
    const bytes = readFileSync(file);
    const header = headerOf(bytes);
    const own = isPart(header) ? decodeRecords(bytes, pages) : undefined;
    if (!isPart(header) || !own) throw new PartError(`${file} is no part of a collection, or is damaged.`);
    first ??= header;
    if (header.collection !== first.collection)
      throw new PartError(
        `${file} is a part of another collection than ${parts[0]}, or of the same at another time.`,
      );
    const same = met.get(header.part);
    if (same !== undefined) throw new PartError(`${file} is the same part as ${same}.`);
    met.set(header.part, file);
    for (const record of own) records.push(record);
  }
  if (!first) throw new PartError('There are no parts.');
  const missing = Array.from({ length: first.of }, (_, n) => n + 1).filter((part) => !met.has(part));
  if (missing.length > 0)
    throw new PartError(
      `${counted(missing.length, 'part')} of ${first.of} missing: ${missing.slice(0, 20).join(', ')}${missing.length > 20 ? ' …' : ''}.`,
    );
  records.sort((a, b) => (a.file < b.file ? -1 : 1));
  return { files: { records, fresh: new Set(records), unread: first.unread }, config: first.config };
}

function isPart(header: unknown): header is PartHeader {
  return typeof header === 'object' && header !== null && 'kind' in header && header.kind === KIND;
}
