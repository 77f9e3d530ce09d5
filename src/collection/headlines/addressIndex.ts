import type { Article } from '../../article/article.ts';

/** Index of articles by the addresses that their pages state. */
export interface AddressIndex {
  /** Place of the one article of an address; undefined where none or several state it. */
  find(href: string | undefined): number | undefined;
}

/** Parameters that campaigns add to an address; the page is the same without them. */
const CAMPAIGN = /^(?:utm_\w+|fbclid|gclid|amp|ref|share|from)(?:=|$)/i;

/**
 * Form of an address under which one page's printings meet: scheme, `www.`, `m.` and `amp.`, fragment, campaign parameters,
 * `/amp` and a slash at the end do not count. Undefined for a site's front page, which broken templates state as the
 * address of every article, and for anything but a web address.
 */
export function addressKey(href: string): string | undefined {
  const [, host = '', path = '', query = ''] =
    /^https?:\/\/([^/?#]+)([^?#]*)(?:\?([^#]*))?/i.exec(href) ?? [];
  const parameters = query.split('&').filter((one) => one !== '' && !CAMPAIGN.test(one));
  const place = decoded(path).replace(/(?:\/amp)?\/*$/i, '');
  if (host === '' || (place === '' && parameters.length === 0)) return undefined;
  const site = host.toLowerCase().replace(/^(?:www|m|amp|mobile)\.(?=.+\.)/, '');
  return `${site}${place}?${parameters.sort().join('&')}`;
}

/** A path without percent signs: pages print Arabic addresses both ways. A broken one stays as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Indexes the articles that state an address. */
export function addressIndex(articles: readonly Pick<Article, 'url'>[]): AddressIndex {
  const places = new Map<string, number | undefined>();
  articles.forEach(({ url }, place) => {
    const key = url === undefined ? undefined : addressKey(url);
    if (key !== undefined) places.set(key, places.has(key) ? undefined : place);
  });
  return {
    find(href) {
      if (href === undefined || places.size === 0) return undefined;
      const key = addressKey(href);
      return key === undefined ? undefined : places.get(key);
    },
  };
}
