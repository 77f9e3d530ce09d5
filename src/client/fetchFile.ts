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
 * Longest wait for the next bytes of a file, in milliseconds: a line that is silent for longer has broken off. A file of
 * any size may take its time.
 */
const PATIENCE = 6000;

/**
 * Fetches and parses one JSON file of the site. One that comes damaged, or as a page, is asked for once more past all
 * caches, which may hold a bad answer.
 * @param path below the site's root, already URL-safe: `articles/<id>/article.json`
 * @param key every file of its kind has; without it any object or list is taken, but no `null` of a host or proxy
 * @throws SiteError `missing` (404, or a host that answers with a page), `damaged` (no such JSON), `unreachable` (no network, server error, no byte for six seconds)
 */
export const readJson = <T>(path: string, signal?: AbortSignal, key?: string): Promise<T> =>
  afresh(path, { ...(signal && { signal }) }, (bytes) => {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (Object(value) !== value || (key && !(key in (value as object)))) throw new TypeError(key);
    return value as T;
  });

/**
 * Fetches one binary file of the site; a damaged one once more, as `readJson` does.
 * @param check throws for bytes that are damaged
 * @param revalidate false for names that change with the content: the browser's cache then answers without asking
 * the host
 * @throws SiteError as `readJson` does
 */
export const readBytes = (
  path: string,
  { signal, revalidate = false, check }: BytesOptions = {},
): Promise<Uint8Array> =>
  afresh(path, { ...(signal && { signal }), ...(revalidate && { cache: 'no-cache' }) }, (bytes) => {
    check?.(bytes);
    return bytes;
  });

interface BytesOptions {
  signal?: AbortSignal;
  revalidate?: boolean;
  check?: (bytes: Uint8Array) => void;
}

async function afresh<T>(path: string, request: RequestInit, read: (bytes: Uint8Array) => T): Promise<T> {
  try {
    return await once(path, request, read);
  } catch (error) {
    if (!(error instanceof WrongAnswer)) throw error;
    return await once(path, { ...request, cache: 'reload' }, read);
  }
}

/** Answer that is not the file, though the host answered: the next one may be. */
class WrongAnswer extends SiteError {}

async function once<T>(path: string, request: RequestInit, read: (bytes: Uint8Array) => T): Promise<T> {
  const { signal } = request;
  const stop = new AbortController();
  const abort = () => stop.abort(signal?.reason);
  signal?.addEventListener('abort', abort);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stop.abort(), PATIENCE);
  };
  let kind: SiteError['kind'] = 'unreachable';
  try {
    wait();
    const response = await fetch(import.meta.env.BASE_URL + path, { ...request, signal: stop.signal });
    if (response.status === 404) throw new SiteError('missing', path);
    if (response.headers.get('content-type')?.startsWith('text/html')) throw new WrongAnswer('missing', path);
    if (!response.ok) throw new SiteError('unreachable', path);
    kind = 'damaged';
    return read(await bytesOf(response, wait));
  } catch (cause) {
    if (signal?.aborted || cause instanceof SiteError) throw cause;
    // The line was silent for too long.
    if (stop.signal.aborted || kind === 'unreachable') throw new SiteError('unreachable', path, cause);
    throw new WrongAnswer('damaged', path, cause);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

/** Reads a response. @param came is called with each part that comes */
async function bytesOf(response: Response, came: () => void): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    parts.push(part.value);
    came();
  }
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
