import type { Ordinal } from '../../article/article.ts';
import { authorKey, holdsName } from '../../article/authorKey.ts';
import type {
  AllRows,
  BearerList,
  BearerShard,
  LibraryPage,
  OrdinalSteps,
  RowChunk,
} from '../../site/files.ts';
import type { AbortState, SiteFiles } from '../../site/siteFiles.ts';
import { fold } from '../../text/fold.ts';
import { shardOf } from '../../text/hash.ts';
import { allNames } from './allNames.ts';

/** Name of a filter. `author-part` is any author whose name holds these words. */
export interface FilterName {
  kind: 'keyword' | 'source' | 'author' | 'author-part';
  text: string;
}

/** Articles of one name of a filter, ascending, and the names of the collection that it stands for. */
export type NamedList = (BearerList | { count: number; known: Ordinal[] }) & {
  kind: FilterName['kind'];
  texts: string[];
};

/**
 * Finds the articles of a name, in every spelling that folds to the same; undefined when no article has it.
 * @throws what `files` throws when a file cannot be had
 */
export async function listOf(
  { kind, text }: FilterName,
  library: LibraryPage,
  files: Pick<SiteFiles, 'json'>,
  signal?: AbortState,
): Promise<NamedList | undefined> {
  if (kind === 'author-part') return listOfAuthors(text, library, files, signal);
  const list = await bearerListOf({ kind, text }, library, files, signal);
  return list && { ...list, kind, texts: [list.text] };
}

/**
 * Ordinals of a list, ascending.
 * @throws what `files` throws when a file cannot be had
 */
export async function ordinalsOf(
  list: NamedList,
  files: Pick<SiteFiles, 'json'>,
  signal?: AbortState,
): Promise<Ordinal[]> {
  if ('known' in list) return list.known;
  if ('inside' in list) return list.inside.rows.map(([ordinal = 0]) => ordinal);
  if ('rows' in list)
    return (await files.json<RowChunk>(list.rows, signal)).rows.map(([ordinal = 0]) => ordinal);
  let ordinal = 0;
  return (await files.json<OrdinalSteps>(list.ordinals, signal)).map((step) => (ordinal += step));
}

/** Finds the articles of all authors whose names hold some words. Reads the names of all authors. */
async function listOfAuthors(
  text: string,
  library: LibraryPage,
  files: Pick<SiteFiles, 'json'>,
  signal?: AbortState,
): Promise<NamedList | undefined> {
  if (library.authorShards === 0) return undefined;
  const header = await files.json<AllRows>('rows/all.json', signal);
  const asked = authorKey(text);
  const names = await allNames('authors', header, files, signal);
  const holding = names.filter((name) => holdsName(authorKey(name.text), asked));
  const found = await Promise.all(
    holding.map((name) => listOf({ kind: 'author', text: name.text }, library, files, signal)),
  );
  const lists = found.filter((list) => list !== undefined);
  const [first, second] = lists;
  if (first === undefined || second === undefined) return first;
  const ordinals = await Promise.all(lists.map((list) => ordinalsOf(list, files, signal)));
  const known = [...new Set(ordinals.flat())].sort((a, b) => a - b);
  return { kind: 'author-part', texts: lists.flatMap(({ texts }) => texts), count: known.length, known };
}

const FOLDERS = { keyword: 'keywords', source: 'sources', author: 'authors' } as const;

async function bearerListOf(
  { kind, text }: { kind: keyof typeof FOLDERS; text: string },
  library: LibraryPage,
  files: Pick<SiteFiles, 'json'>,
  signal?: AbortState,
): Promise<BearerList | undefined> {
  const key = kind === 'author' ? authorKey(text) : fold(text);
  const shards = library[`${kind}Shards`];
  if (shards === 0) return undefined;
  const path = `${FOLDERS[kind]}/${shardOf(key, shards)}.json`;
  const shard = await files.json<BearerShard>(path, signal);
  return Object.hasOwn(shard, key) ? shard[key] : undefined;
}
