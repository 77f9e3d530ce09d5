import {
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { finishPatch, type Patch, patchSite } from './patchSite.ts';

/** File that every site written by Warraq holds, from its first moment; a folder without it is never replaced. */
const MARKER = '.warraq';
/** End of the name of a folder beside the destination: process, and its part in the exchange. */
const BESIDE = /^\.(\d+)\.(new|old)$/;

/** Refusal to write, in a sentence for the terminal. */
export class OutFolderError extends Error {}

/**
 * Writes a site beside its destination and moves it there once it is whole. A build that fails, or is killed at any
 * moment, leaves the old site whole; leftovers of killed builds are removed by the next one. Between the two renames of
 * the exchange the old site stands under its other name: the next build puts it back before it begins.
 * @param patchOf tells, once all is written, how the old site becomes the new one by few files; without it, or where it
 *   tells nothing, the folder that was written takes the old one's place
 * @throws OutFolderError when the destination is a file, or holds something that Warraq did not write
 */
export async function replaceSite<T>(
  at: string,
  write: (folder: string) => Promise<T>,
  patchOf: () => Patch | undefined = () => undefined,
): Promise<T> {
  const out = placeOf(at);
  removeLeftovers(out);
  refuseForeign(out, at);
  // The process is part of the name: two builds at once do not write into each other's folder.
  const fresh = `${out}.${process.pid}.new`;
  mkdirSync(fresh, { recursive: true });
  writeFileSync(path.join(fresh, MARKER), '');
  const stopListening = onStop(() => rmSync(fresh, { recursive: true, force: true }));
  try {
    const result = await write(fresh);
    const patch = patchOf();
    stopListening();
    if (patch) patchSite(fresh, out, patch);
    else exchange(fresh, out);
    return result;
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  } finally {
    stopListening();
  }
}

/** Folder in which a site stands: a link to a folder stays a link, and the folder it leads to is replaced. */
export const placeOf = (at: string): string => (existsSync(at) ? realpathSync(at) : path.resolve(at));

/** Signals by which a user or a service stops a program, with the exit status that shells give each. */
const STOPS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Runs `clean` and ends the process when it is stopped (Ctrl+C). @returns function that takes this back */
function onStop(clean: () => void): () => void {
  const listeners = Object.entries(STOPS).map(([signal, status]) => {
    const stop = () => {
      clean();
      process.exit(status);
    };
    process.once(signal, stop);
    return () => process.off(signal, stop);
  });
  return () => listeners.forEach((forget) => forget());
}

function refuseForeign(out: string, at: string): void {
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory())
    throw new OutFolderError(`${at} is a file; choose an empty or new folder for the site.`);
  if (readdirSync(out).length && !isSite(out))
    throw new OutFolderError(
      `${at} holds files that Warraq did not write; choose an empty or new folder for the site.`,
    );
}

/** Puts the new site in the place of the old one, which comes back when that fails. */
function exchange(fresh: string, out: string): void {
  const old = `${out}.${process.pid}.old`;
  const stood = existsSync(out);
  if (stood) renameSync(out, old);
  try {
    renameSync(fresh, out);
  } catch (error) {
    if (stood) renameSync(old, out);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Removes the folders that killed builds left beside `out`, after putting back an old site whose place is empty. */
function removeLeftovers(out: string): void {
  const parent = path.dirname(out);
  if (!existsSync(parent)) return;
  const left = readdirSync(parent)
    .filter((name) => name.startsWith(path.basename(out)))
    .flatMap((name) => {
      const [, pid, part] = BESIDE.exec(name.slice(path.basename(out).length)) ?? [];
      const folder = path.join(parent, name);
      return pid !== undefined && !isRunning(Number(pid)) && isSite(folder) ? [{ folder, part }] : [];
    });
  const old = left.find(({ part }) => part === 'old');
  if (old && !existsSync(out)) renameSync(old.folder, out);
  for (const { folder, part } of left) {
    if (part === 'new' && existsSync(out)) finishPatch(folder, out);
    rmSync(folder, { recursive: true, force: true });
  }
}

const isSite = (folder: string): boolean => existsSync(path.join(folder, MARKER));

/** Tells if another process of this number runs; our own number on a leftover is that of a process long gone. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user may not be signalled, but runs.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
