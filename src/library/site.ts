/**
 * The built site's files, as the browser reads them. One error type for all that can go wrong with a file,
 * so that a screen can say which it was and offer «أعد المحاولة».
 */
export class SiteError extends Error {
  override name = 'SiteError';
  readonly kind: 'missing' | 'damaged' | 'unreachable';
  readonly path: string;

  constructor(kind: SiteError['kind'], path: string, cause?: unknown) {
    super(`${kind}: ${path}`, { cause });
    this.kind = kind;
    this.path = path;
  }
}

/**
 * Fetches and parses one JSON file of the site.
 * @param path below the site's root, already URL-safe: `articles/<id>/article.json`
 * @throws SiteError `missing` (404, or a host that answers with a page), `damaged` (not JSON), `unreachable` (no network, server error)
 */
export async function readJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await fetch(import.meta.env.BASE_URL + path, signal ? { signal } : {}).catch(
    (cause: unknown) => {
      if (signal?.aborted) throw cause;
      throw new SiteError('unreachable', path, cause);
    },
  );
  if (response.status === 404 || response.headers.get('content-type')?.startsWith('text/html')) {
    throw new SiteError('missing', path);
  }
  if (!response.ok) throw new SiteError('unreachable', path);
  try {
    const value: T = await response.json();
    return value;
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new SiteError('damaged', path, cause);
  }
}
