import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompress } from 'node:zlib';
import { promisify } from 'node:util';
import type { ReadPage } from '../../article/article.ts';
import { fileKind, KIND_BYTES } from '../../import/fileKind.ts';
import { parseImported } from '../../import/articles/parseImported.ts';
import { importFile, type ImportOptions, withoutGz } from '../../import/importFile.ts';
import { problemOf } from '../../import/page/limits.ts';
import type { Imported } from '../../import/page/page.ts';
import { sourceOf } from '../../import/page/source.ts';
import { parsePage } from '../../parse/parsePage.ts';
import { columnsSentence, type Refusal } from '../console/problemSentence.ts';
import type { Progress } from '../console/progress.ts';
import { decode } from './decode.ts';
import { fileSource } from './fileSource.ts';
import { leftAloneKind } from './leftAloneKind.ts';
import { listFiles } from './listFiles.ts';

/** The pages of a folder, in the order of their paths. */
export interface FolderPages {
  pages: ReadPage[];
  refused: Refusal[];
}

/** Numbers of files that are no pages, by their kind (`.jpg`, `image/png`). */
export type LeftAlone = Map<string, number>;

/** Settings of reading that the collection's owner states. */
export interface ReadOptions extends Pick<ImportOptions, 'columns' | 'onColumns'> {
  /** Files that are no pages, by their absolute paths. */
  skip?: readonly string[];
}

/** Greatest size, in bytes, of a file that is read at once; larger ones are read in pieces. */
const READ_WHOLE = 1 << 20;

/** Decoders of the content codings with which servers sent the pages of web archives. */
const DECODERS = { br: promisify(brotliDecompress) };

/**
 * Reads the pages of a folder, file or archive one after the other, in the order of their paths. A file, member, row or
 * sub-folder that gives no article is a refusal with its name; files of other kinds are counted in `leftAlone`.
 * @throws as listFiles
 */
export async function* readEach(
  at: string,
  progress: Progress,
  leftAlone: LeftAlone,
  { skip, ...options }: ReadOptions = {},
): AsyncGenerator<ReadPage | Refusal> {
  const { root, files, unread } = listFiles(at, skip);
  yield* unread;
  progress.begin('Reading pages', files.length);
  const reading: ImportOptions = {
    onColumns: (...columns) => progress.note(columnsSentence(...columns)),
    ...options,
  };
  for (const file of files) {
    for await (const page of readFile(root, file, readWhole(path.join(root, file)), reading))
      if (!isLeftAlone(page, leftAlone)) yield page;
    progress.step();
  }
  progress.end();
}

/**
 * Reads the pages of one file. A page of plain text, the commonest kind, is read the short way.
 * @param whole the file as `readWhole` opened it
 */
export async function* readFile(
  root: string,
  file: string,
  whole: Whole,
  options: ImportOptions,
): AsyncGenerator<ReadPage | Refusal> {
  const reading = { decoders: DECODERS, ...options };
  if (whole.refused) yield { file, ok: false, problem: whole.refused };
  else if (whole.bytes && fileKind(file, whole.bytes.subarray(0, KIND_BYTES)).read === 'text')
    yield readText(file, whole.bytes);
  else {
    const source = whole.bytes ? sourceOf(whole.bytes) : fileSource(path.join(root, file), whole.size);
    const onColumns: ImportOptions['onColumns'] = (inside, ...columns) =>
      reading.onColumns?.(placeOf(file, inside), ...columns);
    for await (const imported of importFile(file, source, { ...reading, onColumns }))
      yield articleOf(file, imported);
  }
}

/** Reads every page of a folder, file or archive. @throws as listFiles */
export async function readFolder(
  at: string,
  progress: Progress,
  leftAlone: LeftAlone = new Map(),
  options: ReadOptions = {},
): Promise<FolderPages> {
  const read: FolderPages = { pages: [], refused: [] };
  for await (const page of readEach(at, progress, leftAlone, options)) {
    if (page.ok) read.pages.push(page);
    else read.refused.push(page);
  }
  return read;
}

/** Bytes of a small file, the size of a large one, or the reason why it cannot be opened. */
export type Whole =
  | { bytes: Uint8Array; refused?: never }
  | { size: number; bytes?: never; refused?: never }
  | { refused: Refusal['problem']; bytes?: never };

/** Reads a small file at once. */
export function readWhole(file: string): Whole {
  try {
    const handle = openSync(file, 'r');
    try {
      const { size } = fstatSync(handle);
      if (size > READ_WHOLE) return { size };
      // No Buffer: its `slice` does not copy, as readers of archives expect.
      const bytes = new Uint8Array(size);
      let have = 0;
      while (have < size) {
        const read = readSync(handle, bytes, have, size - have, have);
        if (read === 0) break;
        have += read;
      }
      return { bytes: bytes.subarray(0, have) };
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    return { refused: problemOf(error) };
  }
}

/** Reads a page of plain text. */
export function readText(file: string, bytes: Uint8Array): ReadPage | Refusal {
  const decoded = decode(bytes);
  if (!decoded.ok) return { file, ok: false, problem: decoded.problem };
  const page = parsePage(file, decoded.text);
  if (!page.ok) return page;
  page.encoding = decoded.encoding;
  if (!decoded.sure) page.article.guessedEncoding = decoded.encoding;
  for (const note of decoded.notes) page.notes.push(note);
  return page;
}

/** The article of an imported page, or its refusal. */
function articleOf(file: string, imported: Imported): ReadPage | Refusal {
  const place = placeOf(file, imported.path);
  return imported.ok
    ? { ...parseImported(imported), file: place }
    : { file: place, ok: false, problem: imported.problem };
}

/** Counts a file of another kind in `leftAlone`; false for a page and for a refusal. */
export function isLeftAlone(page: { ok: true } | Refusal, leftAlone: LeftAlone): boolean {
  const kind = page.ok ? undefined : leftAloneKind(page);
  if (kind !== undefined) leftAlone.set(kind, (leftAlone.get(kind) ?? 0) + 1);
  return kind !== undefined;
}

/** Path of a page below the file's own name: pages of `a.csv.gz` have paths below its unpacked name, `a.csv#3`. */
function placeOf(file: string, inside: string): string {
  const unpacked = withoutGz(file);
  return unpacked !== file && inside.startsWith(unpacked) && !inside.startsWith(file)
    ? file + inside.slice(unpacked.length)
    : inside;
}
