import { escapeXml } from '../../text/xml.ts';
import type { SiteFile } from './siteFile.ts';

/** A page of the site for search engines. */
export interface SitemapPage {
  /** Address below the base, escaped for a URL, with its first slash. */
  at: string;
  /** Day it was last changed, `YYYY-MM-DD`: of an article its own. */
  day?: string;
}

/** Most addresses in one sitemap (sitemaps.org, protocol 0.9); more are spread over several, named by an index. */
export const SITEMAP_LENGTH = 50_000;

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/**
 * Makes the sitemaps of a site, and a robots.txt that names them where it is read: at the root of a host.
 * @param url the site's public address, `https://…/`: sitemaps hold absolute addresses only
 */
export function* sitemapFiles(pages: Iterable<SitemapPage>, url: string): Generator<SiteFile> {
  const parts = partsOf(pages);
  const { length } = parts;
  if (length === 1) yield { path: 'sitemap.xml', content: urlSet(parts[0] ?? [], url) };
  else {
    const named = parts.map((_, i) => `sitemap-${i + 1}.xml`);
    const lines = named.map((name) => `<sitemap><loc>${escapeXml(url + name)}</loc></sitemap>\n`);
    yield {
      path: 'sitemap.xml',
      content: `${XML}<sitemapindex ${NAMESPACE}>\n${lines.join('')}</sitemapindex>\n`,
    };
    for (const [i, part] of parts.entries()) yield { path: named[i] ?? '', content: urlSet(part, url) };
  }
  if (new URL(url).pathname === '/')
    yield { path: 'robots.txt', content: `User-agent: *\nAllow: /\n\nSitemap: ${url}sitemap.xml\n` };
}

function partsOf(pages: Iterable<SitemapPage>): SitemapPage[][] {
  const parts: SitemapPage[][] = [[]];
  for (const page of pages) {
    const last = parts.at(-1);
    if (last && last.length < SITEMAP_LENGTH) last.push(page);
    else parts.push([page]);
  }
  return parts;
}

function urlSet(pages: readonly SitemapPage[], url: string): string {
  const lines = pages.map(({ at, day }) => {
    const changed = day === undefined ? '' : `<lastmod>${day}</lastmod>`;
    return `<url><loc>${escapeXml(url + at.slice(1))}</loc>${changed}</url>\n`;
  });
  return `${XML}<urlset ${NAMESPACE}>\n${lines.join('')}</urlset>\n`;
}
