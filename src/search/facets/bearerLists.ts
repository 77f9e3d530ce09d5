import type { Ordinal } from '../../article/article.ts';
import type { BearerList, BearerShard, LibraryPage, OrdinalSteps, RowChunk } from '../../site/files.ts';
import type { AbortState, SiteFiles } from '../../site/siteFiles.ts';
import { fold } from '../../text/fold.ts';
import { shardOf } from '../../text/hash.ts';

/** Name of a filter. */
export interface FilterName {
  kind: 'keyword' | 'source' | 'author';
  text: string;
}

/** Articles of a name of a filter, or of several, ascending, and the names as the collection shows them. */
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
  const key = fold(text);
  const shards = library[`${kind}Shards`];
  if (shards === 0) return undefined;
  const shard = await files.json<BearerShard>(`${kind}s/${shardOf(key, shards)}.json`, signal);
  const list = Object.hasOwn(shard, key) ? shard[key] : undefined;
  return list && { ...list, kind, texts: [list.text] };
}

/**
 * Finds the articles of any of some names of one kind; undefined when no article has one.
 * @throws what `files` throws when a file cannot be had
 */
export async function listOfAny(
  names: readonly FilterName[],
  library: LibraryPage,
  files: Pick<SiteFiles, 'json'>,
  signal?: AbortState,
): Promise<NamedList | undefined> {
  const found = await Promise.all(names.map((name) => listOf(name, library, files, signal)));
  return unionOfLists(
    found.filter((list) => list !== undefined),
    files,
    signal,
  );
}

/**
 * Makes one list of lists of one kind; undefined when there is none.
 * @throws what `files` throws when a file cannot be had
 */
export async function unionOfLists(
  lists: readonly NamedList[],
  files: Pick<SiteFiles, 'json'>,
  signal?: AbortState,
): Promise<NamedList | undefined> {
  const [first, second] = lists;
  if (first === undefined || second === undefined) return first;
  const ordinals = await Promise.all(lists.map((list) => ordinalsOf(list, files, signal)));
  const known = [...new Set(ordinals.flat())].sort((a, b) => a - b);
  return { kind: first.kind, texts: lists.flatMap(({ texts }) => texts), count: known.length, known };
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
