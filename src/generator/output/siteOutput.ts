import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hashOf } from '../cache/fileRecords.ts';
import { type DiskFile, filesBelow, type MadeFile, type StandingSite } from '../cache/manifest.ts';
import type { SiteFile } from '../data/siteFile.ts';
import type { Patch } from './patchSite.ts';

/** A site of which nothing stands. */
export const NO_SITE: StandingSite = { files: new Map(), made: new Map() };

/** Change of a file between two builds: added, modified, deleted, by the letters that `git diff --name-status` uses. */
export interface FileChange {
  change: 'A' | 'M' | 'D';
  path: string;
}

/** Files of a new site: those that stand already as they should are kept, the others are written into a folder beside. */
export class SiteOutput {
  /** Folder of the files that are written. */
  readonly folder: string;
  readonly #standing: StandingSite;
  readonly #made = new Map<string, MadeFile>();
  /** Folders of the standing site that get another name in the new one. */
  readonly #moves = new Map<string, string>();
  readonly #folders = new Set<string>();

  readonly #out: string;

  /** @param out folder of the standing site */
  constructor(folder: string, standing: StandingSite = NO_SITE, out = folder) {
    this.folder = folder;
    this.#standing = standing;
    this.#out = out;
  }

  /** Tells if anything of the standing site may be kept. */
  get stands(): boolean {
    return this.#standing.made.size > 0;
  }

  /**
   * Enters a file into the new site.
   * @param hash of everything the file is made from
   * @returns true where it stands already; else it is to be written into the folder
   */
  claim(name: string, hash: string): boolean {
    const from = this.#before(name);
    const stands = this.#standing.made.get(from) === hash;
    const disk = stands ? this.#standing.files.get(from) : undefined;
    this.#made.set(name, { hash, ...(disk && { disk }) });
    return stands;
  }

  /** Writes a file, unless it stands already. @returns the hash of its content */
  write({ path: name, content }: SiteFile): string {
    const bytes =
      content instanceof Uint8Array
        ? content
        : Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
    const hash = hashOf(bytes);
    if (!this.claim(name, hash)) this.writeClaimed(name, bytes);
    return hash;
  }

  /** Writes a file that `claim` found missing. */
  writeClaimed(name: string, content: string | Uint8Array): void {
    const file = path.join(this.folder, name);
    const folder = path.dirname(file);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    writeFileSync(file, content);
  }

  /** Reads a file of the new site, from wherever it lies now. @throws Error of the system */
  read(name: string): Uint8Array {
    const written = path.join(this.folder, name);
    return readFileSync(existsSync(written) ? written : path.join(this.#out, this.#before(name)));
  }

  /** Hashes of what the files of the new site are made of, by their paths; of data, that is the content. */
  hashes(): Map<string, string> {
    return new Map([...this.#made].map(([name, { hash }]) => [name, hash]));
  }

  /** Takes the files of one standing folder for those of `to`, which is to be written. */
  continueFolder(from: string, to: string): void {
    if (from !== to) this.#moves.set(from, to);
  }

  /** Names of the folders right below a folder of the standing site. */
  standingFolders(below: string): string[] {
    const names = new Set<string>();
    for (const name of this.#standing.files.keys()) {
      if (!name.startsWith(`${below}/`)) continue;
      const [folder, ...rest] = name.slice(below.length + 1).split('/');
      if (folder !== undefined && rest.length > 0) names.add(folder);
    }
    return [...names];
  }

  /** Gives a folder that was written its final name. */
  renameFolder(from: string, to: string): void {
    const moved = [...this.#made].filter(([name]) => name.startsWith(`${from}/`));
    for (const [name, file] of moved) {
      this.#made.delete(name);
      this.#made.set(to + name.slice(from.length), file);
    }
    for (const [old, moved] of this.#moves) {
      if (moved !== from) continue;
      this.#moves.delete(old);
      if (old !== to) this.#moves.set(old, to);
    }
    if (!existsSync(path.join(this.folder, from))) return;
    mkdirSync(path.join(this.folder, path.dirname(to)), { recursive: true });
    renameSync(path.join(this.folder, from), path.join(this.folder, to));
  }

  /**
   * Ends the new site. Files that were written past `write` are entered first.
   * @param out folder of the standing site
   * @param compare tells files that were written anew from those whose content has changed, even where none is kept
   */
  finish(out: string, compare: boolean): FinishedSite {
    const staged = filesBelow(this.folder);
    const after = new Map<string, string>();
    for (const name of this.#standing.files.keys()) after.set(this.#after(name), name);
    const isSame = (name: string, { size }: DiskFile): boolean => {
      if (!compare && !this.stands) return false;
      const from = after.get(name);
      return (
        from !== undefined &&
        this.#standing.files.get(from)?.size === size &&
        sameContent(path.join(out, from), path.join(this.folder, name))
      );
    };
    const puts: string[] = [];
    for (const [name, file] of staged) {
      const entry = this.#made.get(name) ?? { hash: hashOf(readFileSync(path.join(this.folder, name))) };
      const disk = isSame(name, file) ? this.#standing.files.get(after.get(name) ?? '') : undefined;
      this.#made.set(name, { hash: entry.hash, ...(disk && { disk }) });
      if (!disk) puts.push(name);
    }
    const removes = [...after.keys()].filter((name) => !this.#made.has(name));
    const changes = changesOf(this.#standing.files, this.#made);
    const patch = { moves: [...this.#moves], puts: puts.sort(lastOfAll), removes };
    return { files: this.#made, written: puts.length, changes, ...(this.stands && { patch }) };
  }

  /** Path in the standing site of a file of the new one. */
  #before(name: string): string {
    for (const [from, to] of this.#moves) if (name.startsWith(`${to}/`)) return from + name.slice(to.length);
    return name;
  }

  /** Path in the new site of a file of the standing one. */
  #after(name: string): string {
    for (const [from, to] of this.#moves)
      if (name.startsWith(`${from}/`)) return to + name.slice(from.length);
    return name;
  }
}

/** A site of which every file is written or stands. */
export interface FinishedSite {
  files: ReadonlyMap<string, MadeFile>;
  /** Number of files that were written; the others stand unchanged. */
  written: number;
  changes: FileChange[];
  /** Steps from the standing site to this one; absent where none of its files is kept. */
  patch?: Patch;
}

/** Sorts files so that those that name others come after them. */
function lastOfAll(a: string, b: string): number {
  return Number(a === ROOT) - Number(b === ROOT) || (a < b ? -1 : 1);
}

/** File that names the folder of the search index. */
const ROOT = 'search/root.bin';

function changesOf(before: ReadonlyMap<string, unknown>, now: ReadonlyMap<string, MadeFile>): FileChange[] {
  const changes: FileChange[] = [];
  for (const [name, { disk }] of now) {
    if (!before.has(name)) changes.push({ change: 'A', path: name });
    else if (!disk) changes.push({ change: 'M', path: name });
  }
  for (const name of before.keys()) if (!now.has(name)) changes.push({ change: 'D', path: name });
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function sameContent(a: string, b: string): boolean {
  return readFileSync(a).equals(readFileSync(b));
}
