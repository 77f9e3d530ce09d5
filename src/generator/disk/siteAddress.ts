/** Address of a site: its path on the host, and its whole public address when that is known. */
export interface SiteAddress {
  /** `/` or `/sub/`. */
  base: string;
  /** `https://example.org/sub/` */
  url?: string;
}

/**
 * Combines `--base` and `--url`. The path is part of the address; when both are given they must agree.
 * @param said name of the public address in the sentence
 * @returns a sentence when they cannot be followed
 */
export function siteAddress(
  base: string | undefined,
  url: string | undefined,
  said = '--url',
): SiteAddress | string {
  if (base !== undefined && !/^\/(?:[^/?#\s]+\/)*$/.test(base))
    return '--base begins and ends with a slash: /sub/';
  if (url === undefined) return { base: base ?? '/' };
  const at = publicAddress(url);
  if (at === undefined) return `${said} is a whole address that ends with a slash: https://example.org/sub/`;
  if (base !== undefined && new URL(base, at).href !== at.href)
    return `--base ${base} is not the path of ${said} ${url}`;
  return { base: base ?? at.pathname, url: at.href };
}

function publicAddress(url: string): URL | undefined {
  if (!/^https?:\/\/[^/?#@\s]+\/(?:[^/?#\s]+\/)*$/i.test(url)) return undefined;
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}
