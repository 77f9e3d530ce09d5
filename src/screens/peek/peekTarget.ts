import { NO_FILTER, readFilter, writeFilter } from '../../site/filter.ts';
import { pathBelowBase } from '../routing/prefetch.ts';

/** Target of a link that has a preview. */
export type PeekSubject =
  | { kind: 'article'; id: string }
  | { kind: 'headline'; shard: string; id: string }
  | { kind: 'keyword'; text: string };

/** A link on which the reader rests, and its target. */
export interface PeekTarget {
  link: HTMLAnchorElement;
  subject: PeekSubject;
}

/**
 * Finds the target of an address that has a preview: an article, a headline's page, or the library filtered by one
 * keyword and nothing else. The page that is open has none.
 * @param base '/' or '/sub/'
 */
export function targetAt(address: URL, here: URL, base: string): PeekSubject | undefined {
  const path = pathBelowBase(address, base);
  if (path === undefined || (address.pathname === here.pathname && address.search === here.search))
    return undefined;
  if (path === '/') {
    const [text] = readFilter(address.search).keywords;
    const alone = text !== undefined && writeFilter({ ...NO_FILTER, keywords: [text] }) === address.search;
    return alone ? { kind: 'keyword', text } : undefined;
  }
  const [, kind, escaped = ''] = /^\/(article|headline)s\/([^/]+)\/$/.exec(path) ?? [];
  if (kind !== 'article' && kind !== 'headline') return undefined;
  try {
    const name = decodeURIComponent(escaped);
    if (kind === 'article') return { kind, id: name };
    const id = address.hash.slice(1);
    return id === '' ? undefined : { kind, shard: name, id };
  } catch {
    return undefined;
  }
}
