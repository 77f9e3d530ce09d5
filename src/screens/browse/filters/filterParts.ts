import type { Filter } from '../../../site/filter.ts';
import { sourcesOf, usualSort, withWords } from '../../../site/filter.ts';

/** Names of which the reader chooses one at a time; an address may hold several sources. */
export type NameKind = 'source' | 'author';

/** One part of a filter, which the reader can remove by itself. */
export type Part =
  | { kind: 'words'; name: string }
  | { kind: 'keyword'; name: string }
  | { kind: NameKind; name: string }
  | { kind: 'days'; from?: string; to?: string }
  | { kind: 'unread' }
  | { kind: 'undated' };

/** Tells whether a part of a filter is a keyword, source or author. */
export const isName = (part: Part): part is Extract<Part, { kind: 'keyword' | NameKind }> =>
  part.kind === 'keyword' || part.kind === 'source' || part.kind === 'author';

/** Parts of a filter, the words first. */
export function partsOf(filter: Filter): Part[] {
  const { q, keywords, author, from, to, unread, sort } = filter;
  const parts: Part[] = [];
  if (q) parts.push({ kind: 'words', name: q });
  for (const name of keywords) parts.push({ kind: 'keyword', name });
  for (const name of sourcesOf(filter)) parts.push({ kind: 'source', name });
  if (author) parts.push({ kind: 'author', name: author });
  if (from || to) parts.push({ kind: 'days', ...(from && { from }), ...(to && { to }) });
  if (unread) parts.push({ kind: 'unread' });
  if (sort === 'undated') parts.push({ kind: 'undated' });
  return parts;
}

/** Removes one part of a filter. */
export function without(filter: Filter, part: Part): Filter {
  switch (part.kind) {
    case 'words':
      return withWords(filter, '');
    case 'keyword':
      return { ...filter, keywords: filter.keywords.filter((name) => name !== part.name) };
    case 'source':
      return withSources(
        filter,
        sourcesOf(filter).filter((name) => name !== part.name),
      );
    case 'author':
      return withName(filter, part.kind, '');
    case 'days': {
      const { from: _, to: __, ...others } = filter;
      return others;
    }
    case 'unread': {
      const { unread: _, read: __, ...others } = filter;
      return others;
    }
    case 'undated':
      return { ...filter, sort: usualSort(filter.q) };
  }
}

/** Adds a keyword to a filter, or removes it if the filter has it. */
export function withKeyword(filter: Filter, name: string): Filter {
  return filter.keywords.includes(name)
    ? without(filter, { kind: 'keyword', name })
    : { ...filter, keywords: [...filter.keywords, name] };
}

/** Sets the source or author of a filter; '' removes it. */
export function withName(filter: Filter, kind: NameKind, name: string): Filter {
  if (kind === 'source') return withSources(filter, name ? [name] : []);
  const { author: _, ...rest } = filter;
  return { ...rest, ...(name && { author: name }) };
}

function withSources(filter: Filter, [source, ...orSources]: readonly string[]): Filter {
  const { source: _, orSources: __, ...rest } = filter;
  return {
    ...rest,
    ...(source !== undefined && { source }),
    ...(orSources.length > 0 && { orSources }),
  };
}

/** Sets the first or last day of a filter; '' removes it. Days replace the order «undated»: no article is both. */
export function withDay(filter: Filter, side: 'from' | 'to', day: string): Filter {
  const { [side]: _, ...rest } = filter;
  return {
    ...rest,
    ...(day && { [side]: day }),
    ...(rest.sort === 'undated' && { sort: usualSort(rest.q) }),
  };
}

/** Year of a filter whose days are exactly one year; else undefined. */
export function yearOf({ from, to }: Filter): string | undefined {
  const year = from?.slice(0, 4);
  return year !== undefined && from === `${year}-01-01` && to === `${year}-12-31` ? year : undefined;
}

/** Sets the days of a filter to one year, or removes them if they are that year. */
export function withYear(filter: Filter, year: string): Filter {
  if (yearOf(filter) === year) return without(filter, { kind: 'days' });
  return withDay(withDay(filter, 'from', `${year}-01-01`), 'to', `${year}-12-31`);
}
