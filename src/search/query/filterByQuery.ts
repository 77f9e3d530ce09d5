import type { LibraryPage } from '../../site/files.ts';
import type { AbortState, SiteFiles } from '../../site/siteFiles.ts';
import { sourcesOf } from '../../site/filter.ts';
import type { SearchRequest } from '../answer.ts';
import { listOfAuthorsNamed } from '../facets/authorLists.ts';
import type { ArticleFilter, FilteredArticles } from '../facets/filterArticles.ts';
import { listOfAny, unionOfLists } from '../facets/bearerLists.ts';
import { filterArticles } from '../facets/filterArticles.ts';
import type { NameAlternatives } from './parse/queryFilter.ts';
import type { ParsedQuery } from './parse/parseQuery.ts';

/**
 * Finds the articles that the filter of the address and the operators typed leave, together.
 * @throws what `files` throws when a file cannot be had
 */
export async function filterByQuery(
  request: SearchRequest,
  parsed: ParsedQuery,
  files: Pick<SiteFiles, 'json'>,
  signal?: AbortState,
): Promise<FilteredArticles> {
  const alternatives = [
    ...parsed.authors.map((name): NameAlternatives => ({ kind: 'author', names: [name] })),
    ...parsed.anyOf,
  ];
  const found = await Promise.all(
    alternatives.map(({ kind, names }) =>
      kind === 'author' ? authorsList(names, files, signal) : keywordsList(names, files, signal),
    ),
  );
  if (request.undated && !hasDays(request) && hasDays(parsed)) return { left: 'nothing', unknown: [] };
  const lists = found.filter((list) => list !== undefined);
  if (lists.length < found.length)
    return {
      left: 'nothing',
      unknown: alternatives.flatMap(({ names }, i) => (found[i] === undefined ? names : [])),
    };
  return filterArticles({ ...articleFilterOf(request, parsed), lists }, files, signal);
}

type Files = Pick<SiteFiles, 'json'>;

/** Finds the articles of any of some authors; undefined when there is none. */
async function authorsList(names: readonly string[], files: Files, signal?: AbortState) {
  const lists = await Promise.all(names.map((words) => listOfAuthorsNamed(words, files, signal)));
  return unionOfLists(
    lists.filter((list) => list !== undefined),
    files,
    signal,
  );
}

/** Finds the articles with any of some keywords; undefined when there is none. */
async function keywordsList(names: readonly string[], files: Files, signal?: AbortState) {
  const library = await files.json<LibraryPage>('library.json', signal);
  return listOfAny(
    names.map((text) => ({ kind: 'keyword', text })),
    library,
    files,
    signal,
  );
}

/** Filter of a search: that of the address and the operators typed, together, authors left out. */
function articleFilterOf(request: SearchRequest, parsed: ParsedQuery): ArticleFilter {
  // An article has one source: those typed replace those of the address.
  const [source, ...orSources] = parsed.sources.length > 0 ? parsed.sources : sourcesOf(request);
  const from = later(request.from, parsed.from);
  const to = earlier(request.to, parsed.to);
  return {
    keywords: [...new Set([...request.keywords, ...parsed.keywords])],
    ...(request.read === undefined ? {} : { read: request.read }),
    ...(source === undefined ? {} : { source }),
    ...(orSources.length === 0 ? {} : { orSources }),
    ...(request.author === undefined ? {} : { author: request.author }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    // Days typed narrow those of the address, and the undated are of no day.
    ...(request.undated && !hasDays(parsed) ? { undated: true } : {}),
  };
}

const hasDays = ({ from, to }: Pick<SearchRequest, 'from' | 'to'>): boolean =>
  from !== undefined || to !== undefined;

function later(a: string | undefined, b: string | undefined): string | undefined {
  return a !== undefined && b !== undefined ? (a > b ? a : b) : (a ?? b);
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
  return a !== undefined && b !== undefined ? (a < b ? a : b) : (a ?? b);
}
