import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** File that every site written by Warraq holds; a folder without it is never replaced. */
const MARKER = '.warraq';

/** Refusal to write, in a sentence for the terminal. */
export class OutFolderError extends Error {}

/**
 * Writes a site beside its destination and moves it there once it is whole: a build that fails leaves the old site
 * standing.
 * @throws OutFolderError when the destination is a file, or holds something that Warraq did not write
 */
export async function replaceSite<T>(out: string, write: (folder: string) => Promise<T>): Promise<T> {
  if (existsSync(out) && !statSync(out).isDirectory())
    throw new OutFolderError(`${out} is a file; choose an empty or new folder for the site.`);
  if (existsSync(out) && readdirSync(out).length && !existsSync(path.join(out, MARKER))) {
    throw new OutFolderError(
      `${out} holds files that Warraq did not write; choose an empty or new folder for the site.`,
    );
  }
  // The process is part of the name: two builds at once do not write into each other's folder.
  const fresh = `${out}.${process.pid}.new`;
  const old = `${out}.${process.pid}.old`;
  for (const left of [fresh, old]) rmSync(left, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  try {
    const result = await write(fresh);
    writeFileSync(path.join(fresh, MARKER), '');
    if (existsSync(out)) renameSync(out, old);
    renameSync(fresh, out);
    rmSync(old, { recursive: true, force: true });
    return result;
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
}
