import { decodePage } from './encodings/decodePage.ts';
import { type FileKind, fileKind, KIND_BYTES } from './fileKind.ts';
import { ImportFault, type Limits, LIMITS, problemOf } from './page/limits.ts';
import type { Imported, ImportProblem } from './page/page.ts';
import { withoutNuls } from './page/withoutNuls.ts';
import { type ByteSource, chunksOf, joinChunks, peek, sourceOf } from './page/source.ts';
import { gunzip } from './readers/archives/gunzip.ts';
import type { BodyDecoders } from './readers/archives/httpMessage.ts';
import { readWarc, type WarcPage } from './readers/archives/readWarc.ts';
import { type Member, readZip } from './readers/archives/readZip.ts';
import { titlesOf } from './readers/archives/waczPages.ts';
import { readHtml } from './readers/html/readHtml.ts';
import { readMhtml } from './readers/mhtml/readMhtml.ts';
import type { Columns } from './readers/rows/columns.ts';
import { openDataSet } from './readers/rows/dataSet.ts';

export interface ImportOptions {
  /** Columns of data sets that the owner states. */
  columns?: Columns;
  /** Called with each data set's columns before its rows are read. */
  onColumns?: (path: string, columns: Columns, unread: readonly string[]) => void;
  limits?: Limits;
  /** Decoders of content codings in web archives. */
  decoders?: BodyDecoders;
}

/**
 * Pages of a file of any kind, one by one: a page of text or HTML, rows of a data set, members of an archive. Every member
 * and row that gives no page comes out as a refusal with its path and reason. No string of a page holds a NUL. Never throws;
 * memory is bounded by `limits`.
 */
export async function* importFile(
  path: string,
  source: ByteSource,
  options: ImportOptions = {},
): AsyncGenerator<Imported> {
  const inner = { limits: LIMITS, ...options, depth: 0 };
  const pages = guarded(path, importChunks(path, chunksOf(source.stream()), source, inner));
  for await (const page of pages) yield page.ok ? withoutNuls(page) : page;
}

interface Inner extends ImportOptions {
  limits: Limits;
  depth: number;
  /** Titles by address, of the list of pages beside a web archive. */
  titles?: ReadonlyMap<string, string>;
}

/** Turns a fault into a refusal after the pages that were read before it. */
async function* guarded(path: string, pages: AsyncGenerator<Imported>): AsyncGenerator<Imported> {
  try {
    yield* pages;
  } catch (error) {
    yield refused(path, problemOf(error));
  }
}

function refused(path: string, problem: ImportProblem): Imported {
  return { ok: false, path, problem };
}

/**
 * Reads the pages of a file's bytes and closes them: a file that is left after its first bytes, a picture say, would stay
 * open, and a process may have some hundred files open.
 * @param source absent where the bytes come only once, from inside an archive
 */
async function* importChunks(
  path: string,
  bytes: AsyncGenerator<Uint8Array>,
  source: ByteSource | undefined,
  options: Inner,
): AsyncGenerator<Imported> {
  try {
    const { head, chunks } = await peek(bytes, KIND_BYTES);
    yield* importKind(path, fileKind(path, head), chunks, source, options);
  } finally {
    await bytes.return(undefined);
  }
}

async function* importKind(
  path: string,
  kind: FileKind,
  chunks: AsyncGenerator<Uint8Array>,
  source: ByteSource | undefined,
  options: Inner,
): AsyncGenerator<Imported> {
  const { limits, depth } = options;
  switch (kind.read) {
    case 'nothing':
      yield refused(path, { kind: 'not-a-page', what: kind.what });
      return;
    case 'text':
      yield readText(path, await joinChunks(chunks, limits.pageBytes));
      return;
    case 'html':
      yield readHtml(path, await joinChunks(chunks, limits.pageBytes));
      return;
    case 'mhtml':
      yield readMhtml(path, await joinChunks(chunks, limits.pageBytes));
      return;
    case 'csv':
    case 'json':
      yield* importRows(path, chunks, kind.read, options);
      return;
    case 'gzip':
      if (depth >= limits.depth) throw tooDeep(limits);
      yield* importChunks(withoutGz(path), gunzip(chunks, limits), undefined, {
        ...options,
        depth: depth + 1,
      });
      return;
    case 'warc':
      for await (const page of readWarc(chunks, limits, options.decoders))
        yield warcPage(path, page, options.titles);
      return;
    case 'zip':
    case 'wacz':
      if (depth >= limits.depth) throw tooDeep(limits);
      yield* importZip(path, source ?? sourceOf(await joinChunks(chunks, limits.innerBytes)), kind.read, {
        ...options,
        depth: depth + 1,
      });
  }
}

function tooDeep({ depth }: Limits): ImportFault {
  return new ImportFault({ kind: 'too-large', of: 'depth', limit: depth });
}

/** Name of a file that gzip packed, as it was before. */
export function withoutGz(path: string): string {
  return path.replace(/\.tgz$/i, '.tar').replace(/\.gz$/i, '');
}

/** Reads a page of plain text. */
function readText(path: string, bytes: Uint8Array): Imported {
  const decoded = decodePage(bytes);
  if (!decoded.ok) return refused(path, decoded.problem);
  const { text, encoding, sure, notes } = decoded;
  const page: Imported = { ok: true, path, content: { kind: 'text', text }, facts: {}, encoding, notes };
  return sure ? page : { ...page, guessed: true };
}

async function* importRows(
  path: string,
  chunks: AsyncGenerator<Uint8Array>,
  format: 'csv' | 'json',
  { columns, onColumns }: Inner,
): AsyncGenerator<Imported> {
  const source = { ...sourceOf(new Uint8Array(0)), stream: () => chunks };
  const set = await openDataSet(path, source, { format, ...(columns ? { columns } : {}) });
  if (!set.ok) {
    yield set;
    return;
  }
  onColumns?.(path, set.columns, set.unread);
  yield* set.rows;
}

/** Members of a ZIP; of a WACZ only its web archives and the titles of its pages, the rest being indexes and logs. */
async function* importZip(
  path: string,
  source: ByteSource,
  kind: 'zip' | 'wacz',
  options: Inner,
): AsyncGenerator<Imported> {
  const titles = kind === 'wacz' ? await listedTitles(source, options.limits) : undefined;
  for await (const member of readZip(source, options.limits)) {
    if (kind === 'wacz' && !/^archive\/.*\.warc(?:\.gz)?$/i.test(member.name)) continue;
    yield* importMember(`${path}/${member.name}`, member, titles ? { ...options, titles } : options);
  }
}

/** Titles that a WACZ lists; a list that cannot be read gives none, the web archives say what is wrong with the file. */
async function listedTitles(source: ByteSource, limits: Limits): Promise<Map<string, string>> {
  const titles = new Map<string, string>();
  try {
    for await (const member of readZip(source, limits)) {
      if (!member.ok || !/^pages\/[^/]+\.jsonl$/i.test(member.name)) continue;
      const list = new TextDecoder().decode(await joinChunks(member.chunks(), limits.pageBytes));
      for (const [url, title] of titlesOf(list)) titles.set(url, title);
    }
  } catch {
    return titles;
  }
  return titles;
}

async function* importMember(path: string, member: Member, options: Inner): AsyncGenerator<Imported> {
  if (!member.ok) yield refused(path, member.problem);
  else yield* guarded(path, importChunks(path, member.chunks(), undefined, options));
}

/** Types of responses that hold pages. */
const PAGE_TYPE = /^(?:text\/html|application\/xhtml\+xml|text\/plain|)$/;

function warcPage(path: string, page: WarcPage, titles?: ReadonlyMap<string, string>): Imported {
  const place = `${path}/${page.url.replace(/^[a-z]+:\/*/i, '')}`;
  if (!page.ok) return refused(place, page.problem);
  const { type, charset, body, url } = page;
  if (!PAGE_TYPE.test(type)) return refused(place, { kind: 'not-a-page', what: type });
  const imported = type === 'text/plain' ? readText(place, body) : readHtml(place, body, charset);
  if (!imported.ok) return imported;
  const listed = imported.facts.title ? undefined : titles?.get(url);
  return {
    ...imported,
    facts: {
      ...imported.facts,
      ...(listed ? { title: { value: listed, from: 'pages.jsonl' } } : {}),
      url: { value: url, from: 'WARC-Target-URI' },
    },
  };
}
