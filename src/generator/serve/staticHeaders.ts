import path from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** The `content-type` of a file, by its name. */
export const contentType = (file: string): string => TYPES[path.extname(file)] ?? 'application/octet-stream';

/** Tells whether a file of this type is sent compressed: text is, fonts and images are compressed already. */
export const isCompressible = (type: string): boolean =>
  /^(?:text\/|application\/(?:json|xml)|image\/svg)/.test(type);

/**
 * The `cache-control` of a file: an asset with a hash in its name is cached for ever, the rest is revalidated.
 * @param address the file's path below the site's base, `/assets/…`
 */
export const cacheControl = (address: string): string =>
  address.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
