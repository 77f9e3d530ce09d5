import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ParsedPage, ReadPage, RefusedPage } from '../../article/article.ts';
import { parsePage } from '../../parse/parsePage.ts';
import { decode } from './decode.ts';
import type { Progress } from '../console/progress.ts';

/** The pages of a folder, sorted by path so that every build sees them in one order. */
export interface FolderPages {
  pages: ReadPage[];
  refused: RefusedPage[];
}

/** Pattern of a page's file name; all other files in the folder are left alone. */
const PAGE = /\.txt$/i;

/**
 * Lists the pages below a folder (paths relative to it, with `/`), or the one file given. Names that begin with a dot
 * are skipped.
 * @throws Error of the system (ENOENT, EACCES …) when the folder itself cannot be read
 */
export function listPages(at: string): string[] {
  if (!statSync(at).isDirectory()) return [path.basename(at)];
  const found: string[] = [];
  const visit = (below: string) => {
    for (const item of readdirSync(path.join(at, below), { withFileTypes: true })) {
      if (item.name.startsWith('.')) continue;
      const name = below ? `${below}/${item.name}` : item.name;
      if (item.isDirectory()) visit(name);
      else if (PAGE.test(item.name)) found.push(name);
    }
  };
  visit('');
  return found.sort();
}

/** Reads one page: bytes to text to article. A page that cannot be read is a value, not an exception. */
export function readPage(root: string, file: string): ParsedPage {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path.join(root, file));
  } catch (error) {
    return {
      file,
      ok: false,
      problem: { kind: 'unreadable', detail: error instanceof Error ? error.message : '' },
    };
  }
  return parsePage(file, decode(bytes));
}

/** Reads the pages of a folder (or the one file given) one after the other, in the order of their paths. @throws as listPages */
export function* readEach(at: string, progress: Progress): Generator<ParsedPage> {
  const files = listPages(at);
  const root = statSync(at).isDirectory() ? at : path.dirname(at);
  progress.begin('Reading pages', files.length);
  for (const file of files) {
    yield readPage(root, file);
    progress.step();
  }
  progress.end();
}

/** Reads every page of a folder (or the one file given). @throws as listPages */
export function readFolder(at: string, progress: Progress): FolderPages {
  const read: FolderPages = { pages: [], refused: [] };
  for (const page of readEach(at, progress)) {
    if (page.ok) read.pages.push(page);
    else read.refused.push(page);
  }
  return read;
}
