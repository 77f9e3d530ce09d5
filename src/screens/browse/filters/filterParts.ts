import type { Filter } from '../../../site/filter.ts';
import { daysInOrder, sourcesOf, withWords } from '../../../site/filter.ts';
import { fold } from '../../../text/fold.ts';

/** Names of which an article must have one: several sources can be chosen, and one author. */
export type NameKind = 'source' | 'author';

/** One part of a filter, which the reader can remove by itself. */
export type Part =
  | { kind: 'words'; name: string }
  | { kind: 'keyword'; name: string }
  | { kind: NameKind; name: string }
  | { kind: 'days'; from?: string; to?: string }
  | { kind: 'unread' }
  /** `besides`: the undated stand beside days. */
  | { kind: 'undated'; besides: boolean };

/** Tells whether a part of a filter is a keyword, source or author. */
export const isName = (part: Part): part is Extract<Part, { kind: 'keyword' | NameKind }> =>
  part.kind === 'keyword' || part.kind === 'source' || part.kind === 'author';

/** Parts of a filter, the words first. */
export function partsOf(filter: Filter): Part[] {
  const { q, keywords, author, from, to, undated, unread } = filter;
  const parts: Part[] = [];
  if (q) parts.push({ kind: 'words', name: q });
  for (const name of keywords) parts.push({ kind: 'keyword', name });
  for (const name of sourcesOf(filter)) parts.push({ kind: 'source', name });
  if (author) parts.push({ kind: 'author', name: author });
  if (from || to) parts.push({ kind: 'days', ...(from && { from }), ...(to && { to }) });
  if (undated) parts.push({ kind: 'undated', besides: Boolean(from || to) });
  if (unread) parts.push({ kind: 'unread' });
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
    case 'author':
      return withName(filter, part.kind, part.name);
    case 'days':
      return withDays(filter, undefined, undefined);
    case 'unread': {
      const { unread: _, read: __, ...others } = filter;
      return others;
    }
    case 'undated':
      return withUndated(filter);
  }
}

/** Adds a keyword to a filter, or removes it if the filter has it. */
export function withKeyword(filter: Filter, name: string): Filter {
  return filter.keywords.includes(name)
    ? without(filter, { kind: 'keyword', name })
    : { ...filter, keywords: [...filter.keywords, name] };
}

/**
 * Adds a source to a filter or sets its author, or removes a name that the filter has in any of its spellings.
 */
export function withName(filter: Filter, kind: NameKind, name: string): Filter {
  const isNamed = (one: string) => fold(one) === fold(name);
  if (kind === 'source') {
    const others = sourcesOf(filter).filter((one) => !isNamed(one));
    const isRemoved = others.length < sourcesOf(filter).length;
    return withSources(filter, isRemoved ? others : [...others, name]);
  }
  const { author, ...rest } = filter;
  return author !== undefined && isNamed(author) ? rest : { ...rest, author: name };
}

function withSources(filter: Filter, [source, ...orSources]: readonly string[]): Filter {
  const { source: _, orSources: __, ...rest } = filter;
  return {
    ...rest,
    ...(source !== undefined && { source }),
    ...(orSources.length > 0 && { orSources }),
  };
}

/**
 * Sets the days of a filter, the earlier first. The undated stay beside days that were there before; where they stood alone
 * the days replace them, and without days they go too.
 */
export function withDays(filter: Filter, from: string | undefined, to: string | undefined): Filter {
  const { from: first, to: last, undated, ...rest } = filter;
  const stay = undated && (first || last) && (from || to);
  return { ...rest, ...daysInOrder(from, to), ...(stay && { undated }) };
}

/** Adds the undated to a filter, or removes them if it has them. */
export function withUndated(filter: Filter): Filter {
  const { undated, ...rest } = filter;
  return undated ? rest : { ...rest, undated: true };
}

/** Year of a filter whose days are exactly one year; else undefined. */
export function yearOf({
  from,
  to,
}: {
  from?: string | undefined;
  to?: string | undefined;
}): string | undefined {
  const year = from?.slice(0, 4);
  return year !== undefined && from === `${year}-01-01` && to === `${year}-12-31` ? year : undefined;
}

/** Sets the days of a filter to one year, or removes them if they are that year. */
export function withYear(filter: Filter, year: string): Filter {
  if (yearOf(filter) === year) return without(filter, { kind: 'days' });
  return withDays(filter, `${year}-01-01`, `${year}-12-31`);
}
