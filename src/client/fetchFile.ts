/**
 * Failure to read a file of the built site: one error type for all causes, so that a screen can name the cause and
 * offer «أعد المحاولة».
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
  const response = await readFile(path, signal ? { signal } : {});
  return contentOf<T>(path, signal, response.json());
}

/**
 * Fetches one binary file of the site.
 * @param revalidate false for names that change with the content: the browser's cache then answers without asking
 * the host
 * @throws SiteError as `readJson` does; `damaged` means that the transfer broke off
 */
export async function readBytes(
  path: string,
  { signal, revalidate = false }: { signal?: AbortSignal; revalidate?: boolean } = {},
): Promise<Uint8Array> {
  const response = await readFile(path, {
    ...(signal && { signal }),
    ...(revalidate && { cache: 'no-cache' }),
  });
  return new Uint8Array(await contentOf(path, signal, response.arrayBuffer()));
}

async function readFile(path: string, request: RequestInit): Promise<Response> {
  const response = await fetch(import.meta.env.BASE_URL + path, request).catch((cause: unknown) => {
    if (request.signal?.aborted) throw cause;
    throw new SiteError('unreachable', path, cause);
  });
  if (response.status === 404 || response.headers.get('content-type')?.startsWith('text/html')) {
    throw new SiteError('missing', path);
  }
  if (!response.ok) throw new SiteError('unreachable', path);
  return response;
}

async function contentOf<T>(path: string, signal: AbortSignal | undefined, content: Promise<T>): Promise<T> {
  try {
    return await content;
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new SiteError('damaged', path, cause);
  }
}
