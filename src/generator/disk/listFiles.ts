import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { problemOf } from '../../import/page/limits.ts';
import type { Refusal } from '../console/problemSentence.ts';

/** Files below a folder, by their paths from it, with `/`, sorted so that every build sees them in one order. */
export interface FileList {
  /** Folder from which the paths are counted. */
  root: string;
  files: string[];
  /** Sub-folders that could not be read, by their paths with a `/` at the end. */
  unread: Refusal[];
}

/** Name of the configuration at the root of a folder of pages; it is no page. */
export const CONFIG_FILE = 'warraq.json';

/**
 * Lists the files below a folder, or the one file given. Names that begin with a dot are skipped, and so are links
 * to folders and special files (pipes, sockets).
 * @param skip files that are no pages, by their absolute paths
 * @throws Error of the system (ENOENT, EACCES …) when the folder itself cannot be read
 */
export function listFiles(at: string, skip: readonly string[] = []): FileList {
  if (!statSync(at).isDirectory()) return { root: path.dirname(at), files: [path.basename(at)], unread: [] };
  const files: string[] = [];
  const unread: Refusal[] = [];
  const visit = (below: string) => {
    for (const item of readdirSync(path.join(at, below), { withFileTypes: true })) {
      if (item.name.startsWith('.')) continue;
      const name = below ? `${below}/${item.name}` : item.name;
      if (item.isDirectory()) visitBelow(name);
      else if (item.isFile() || (item.isSymbolicLink() && leadsToFile(path.join(at, name)))) files.push(name);
    }
  };
  const visitBelow = (name: string) => {
    try {
      visit(name);
    } catch (error) {
      unread.push({ file: `${name}/`, ok: false, problem: problemOf(error) });
    }
  };
  visit('');
  const isPage = (name: string) => name !== CONFIG_FILE && !skip.includes(path.resolve(at, name));
  return { root: at, files: files.filter(isPage).sort(), unread };
}

/** True for a link to a file, and for one that leads nowhere, which is then refused by name. */
function leadsToFile(link: string): boolean {
  try {
    return statSync(link).isFile();
  } catch {
    return true;
  }
}
