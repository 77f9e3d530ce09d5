import type { SiteFile } from '../data/siteFile.ts';

/**
 * Part of the Content-Security-Policy that holds for every file of a site, workers too, which have no `<meta>`. Pages state the
 * rest themselves (render/contentPolicy.ts), for their hashes differ; a browser obeys both. `frame-ancestors` is read from a header
 * alone. No `default-src` and no `style-src`: they would refuse the inline style of every page.
 */
const POLICY = [
  "connect-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "media-src 'none'",
  "frame-src 'none'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "script-src-attr 'none'",
  "style-src-attr 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types warraq',
].join(';');

/** Headers of every answer: the server of `npm start` sends them, and hosts that read `_headers`. */
export const SITE_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

/**
 * Seconds that a host lets browsers keep a file with a hash in its name. Hosts send the headers with a «not found» too: were it a
 * year, a browser that asked while another build stood would miss the file for a year.
 */
const KEPT_SECONDS = 86_400;

/**
 * Makes `_headers`, which Netlify, Cloudflare Pages and others read at the root of a site. Other hosts serve it as a file that
 * nobody asks for.
 * @param base of the site's addresses, `/` or `/sub/`
 */
export function headersFile(base: string): SiteFile {
  const rules = [
    { pattern: `${base}*`, headers: { ...SITE_HEADERS } },
    {
      pattern: `${base}assets/*`,
      headers: { 'cache-control': `public, max-age=${KEPT_SECONDS}, immutable` },
    },
  ];
  const lines = rules.map(({ pattern, headers }) =>
    [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return { path: '_headers', content: `${lines.join('\n')}\n` };
}
