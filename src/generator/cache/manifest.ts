import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** File as it stands on disk. */
export interface DiskFile {
  size: number;
  mtimeMs: number;
}

/** The site that stands in the destination. */
export interface StandingSite {
  /** All its files by their paths. */
  files: ReadonlyMap<string, DiskFile>;
  /** Hash of what each file was made from; absent for those that do not stand as the last build wrote them. */
  made: ReadonlyMap<string, string>;
}

/** Manifest as JSON: hash of what the file was made from, size, time. */
interface StoredManifest {
  format: typeof FORMAT;
  files: Record<string, [made: string, size: number, mtimeMs: number]>;
}

const FORMAT = 1;

/**
 * Compares the site that stands in `out` with the manifest of the build that wrote it. A file that was changed since
 * counts as made of something unknown.
 * @param manifest file that `writeManifest` wrote; missing or damaged, nothing is known of the site
 */
export function standingSite(manifest: string, out: string): StandingSite {
  const disk = filesBelow(out);
  const made = new Map<string, string>();
  for (const [name, [hash, size, mtimeMs]] of Object.entries(readManifest(manifest))) {
    const file = disk.get(name);
    if (file?.size === size && file.mtimeMs === mtimeMs) made.set(name, hash);
  }
  return { files: disk, made };
}

/** File of a new site: the hash of what it was made from, and its state on disk, where that is known. */
export interface MadeFile {
  hash: string;
  disk?: DiskFile;
}

/** Size of a site. */
export interface SiteSize {
  files: number;
  bytes: number;
  largest: { path: string; bytes: number };
}

/** Writes the manifest of the site that stands in `out`. @throws Error of the system */
export function writeManifest(manifest: string, out: string, made: ReadonlyMap<string, MadeFile>): SiteSize {
  const files: StoredManifest['files'] = {};
  const all: SiteSize = { files: made.size, bytes: 0, largest: { path: '', bytes: 0 } };
  for (const [name, { hash, disk }] of made) {
    const { size, mtimeMs } = disk ?? statSync(path.join(out, name));
    files[name] = [hash, size, mtimeMs];
    all.bytes += size;
    if (size > all.largest.bytes) all.largest = { path: name, bytes: size };
  }
  const fresh = `${manifest}.${process.pid}`;
  writeFileSync(fresh, JSON.stringify({ format: FORMAT, files } satisfies StoredManifest));
  renameSync(fresh, manifest);
  return all;
}

function readManifest(manifest: string): StoredManifest['files'] {
  try {
    const stored: StoredManifest = JSON.parse(readFileSync(manifest, 'utf8'));
    return stored.format === FORMAT ? stored.files : {};
  } catch {
    return {};
  }
}

/** Lists the files below a folder by their paths from it; none where there is no such folder. */
export function filesBelow(folder: string): Map<string, DiskFile> {
  const files = new Map<string, DiskFile>();
  const visit = (below: string) => {
    for (const item of readdirSync(path.join(folder, below), { withFileTypes: true })) {
      const name = below === '' ? item.name : `${below}/${item.name}`;
      if (item.isDirectory()) visit(name);
      else {
        const { size, mtimeMs } = statSync(path.join(folder, name));
        files.set(name, { size, mtimeMs });
      }
    }
  };
  try {
    visit('');
  } catch {
    // A folder that is not there, or cannot be read, holds nothing that could be kept.
    return new Map();
  }
  return files;
}
