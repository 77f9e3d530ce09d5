import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Steps that turn a site that stands into a new one, in this order; each may be repeated. */
export interface Patch {
  /** Folders that get another name. */
  moves: (readonly [from: string, to: string])[];
  /** Files that are put in their places, from the folder beside the site. */
  puts: string[];
  removes: string[];
}

/** File beside the new files that tells, once it is there, what is to be done with them. */
const JOURNAL = '.journal.json';

/**
 * Turns the site in `out` into a new one by the files of `fresh`, which is removed. Each file is exchanged at once. Nothing
 * stops this in the middle but the end of the process by force: then the next build finishes it (`finishPatch`) before it begins.
 */
export function patchSite(fresh: string, out: string, patch: Patch): void {
  const journal = path.join(fresh, JOURNAL);
  writeFileSync(`${journal}.new`, JSON.stringify(patch));
  renameSync(`${journal}.new`, journal);
  apply(fresh, out, patch);
  rmSync(fresh, { recursive: true, force: true });
}

/** Finishes what a killed build began to put in place; leaves the site as it is where that build had not begun. */
export function finishPatch(fresh: string, out: string): void {
  const journal = path.join(fresh, JOURNAL);
  if (!existsSync(journal)) return;
  const patch: Patch = JSON.parse(readFileSync(journal, 'utf8'));
  apply(fresh, out, patch);
}

function apply(fresh: string, out: string, { moves, puts, removes }: Patch): void {
  for (const [from, to] of moves)
    if (existsSync(path.join(out, from))) renameSync(path.join(out, from), path.join(out, to));
  const folders = new Set<string>();
  for (const name of puts) {
    if (!existsSync(path.join(fresh, name))) continue;
    const target = path.join(out, name);
    const folder = path.dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    renameSync(path.join(fresh, name), target);
  }
  for (const name of removes) {
    rmSync(path.join(out, name), { force: true });
    removeEmptyFolders(out, path.dirname(name));
  }
}

/** Removes a folder below `out` that holds nothing, and those above it that then hold nothing. */
function removeEmptyFolders(out: string, below: string): void {
  for (let name = below; name !== '.'; name = path.dirname(name)) {
    try {
      rmdirSync(path.join(out, name));
    } catch {
      // It holds other files, or is gone.
      return;
    }
  }
}
