import { open, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { SITE_HEADERS } from '../output/siteHeaders.ts';
import { cacheControl, contentType, isCompressible } from './staticHeaders.ts';
import { acceptsGzip, askedAddress, isOwnHost, namesTag } from './request.ts';

/** Ports browsers refuse to open (fetch standard, «bad ports») in the range anyone would ask for. */
const BLOCKED = new Set([4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080]);

/** A folder that is served. */
interface ServedSite {
  folder: string;
  /** Base of its addresses, `/` or `/sub/`. */
  base: string;
  /** Names of this machine beside localhost and its IP addresses. */
  names: readonly string[];
}

/**
 * Serves a folder as a plain static host would: index.html for folders, 404.html with status 404 for missing
 * files, all with the headers of siteHeaders.ts. It answers to the names of this machine alone: 421 to any other, 400 to what is no path, 405 to other
 * methods, 503 while the system has no file to spare, 500 to other errors.
 * @param base of the addresses, `/` or `/sub/`
 * @param names of this machine beside localhost and its IP addresses, in small letters
 */
export function staticServer(folder: string, base = '/', names: readonly string[] = []): Server {
  const site = { folder, base, names };
  return createServer((request, response) => {
    setSiteHeaders(response);
    answer(site, request, response).catch((error: unknown) => {
      if (response.headersSent) {
        response.destroy();
        return;
      }
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      setSiteHeaders(response);
      const isFull = FULL.has((error as NodeJS.ErrnoException).code ?? '');
      refuse(response, isFull ? 503 : 500, isFull ? 'Too many files are open.' : 'The file cannot be read.');
    });
  });
}

function setSiteHeaders(response: ServerResponse): void {
  for (const [name, value] of Object.entries(SITE_HEADERS)) response.setHeader(name, value);
}

/** Codes of errors of a system that has no file to spare. */
const FULL = new Set(['EMFILE', 'ENFILE']);

/**
 * Listens on the first free port from `port` on (at most 20 further).
 * @param address of the network that it listens to: of this machine only, unless another is given
 * @throws Error when none is free, or the address is none of this machine
 */
export async function listen(server: Server, port: number, address = '127.0.0.1'): Promise<number> {
  for (let at = port; at < port + 20; at++) {
    if (BLOCKED.has(at)) continue;
    if (await tryListen(server, at, address)) return at;
  }
  throw new Error(`No free port from ${port} to ${port + 19}.`);
}

function tryListen(server: Server, port: number, address: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(false) : reject(error);
    server.once('error', failed);
    server.listen(port, address, () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}

async function answer(site: ServedSite, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isOwnHost(request.headers.host, site.names)) {
    refuse(response, 421, 'This server answers only to its own names.');
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    refuse(response, 405, 'Only GET and HEAD are answered.');
    return;
  }
  const asked = askedAddress(request.url);
  if (!asked) {
    refuse(response, 400, 'The request names no path.');
    return;
  }
  const found = asked.path === undefined ? undefined : await find(site, asked.path);
  if (found && 'folder' in found) {
    const location = site.base + found.folder.split(path.sep).map(encodeURIComponent).join('/');
    response.writeHead(301, { location: `${location}/${asked.query}`, 'content-length': 0 }).end();
    return;
  }
  await send(found?.file ?? path.join(site.folder, '404.html'), found !== undefined, asked.path ?? '', {
    site,
    request,
    response,
  });
}

/** Sends a file, compressed where the browser takes that, or nothing where it has the same already. */
async function send(
  file: string,
  isFound: boolean,
  asked: string,
  { site, request, response }: { site: ServedSite; request: IncomingMessage; response: ServerResponse },
): Promise<void> {
  const { size, mtimeMs } = await stat(file);
  const type = contentType(file);
  // Weak, for the compressed bytes and the others have one tag.
  const tag = `W/"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`;
  const mayCompress = isCompressible(type);
  response.setHeader('content-type', type);
  response.setHeader('cache-control', isFound ? cacheControl(asked.slice(site.base.length - 1)) : 'no-store');
  if (mayCompress) response.setHeader('vary', 'accept-encoding');
  if (isFound) {
    response.setHeader('etag', tag);
    if (namesTag(request.headers['if-none-match'], tag)) {
      response.writeHead(304).end();
      return;
    }
  }
  const gzip = mayCompress && acceptsGzip(request.headers['accept-encoding']);
  if (gzip) response.setHeader('content-encoding', 'gzip');
  else response.setHeader('content-length', size);
  const status = isFound ? 200 : 404;
  if (request.method === 'HEAD') {
    response.writeHead(status).end();
    return;
  }
  // The file is opened before the head is sent: too many open files are then an error that can be told.
  const handle = await open(file);
  response.writeHead(status);
  // A pipeline closes the file when the browser leaves before the end.
  const bytes = handle.createReadStream();
  await (gzip ? pipeline(bytes, createGzip(), response) : pipeline(bytes, response));
}

/** Answers with a sentence. */
function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`${sentence}\n`);
}

/**
 * Finds the file behind a path. Dot files and files outside the folder are not found.
 * @returns the file; or the folder, below the site's, whose address lacks its last slash; undefined when there is none
 */
async function find(
  { folder, base }: ServedSite,
  asked: string,
): Promise<{ file: string } | { folder: string } | undefined> {
  if (!asked.startsWith(base)) return undefined;
  const file = path.join(folder, asked.slice(base.length));
  if (!`${file}${path.sep}`.startsWith(path.join(folder, path.sep))) return undefined;
  const below = path.relative(folder, file);
  if (below.split(path.sep).some((name) => name.startsWith('.'))) return undefined;
  const facts = await stat(file).catch(ifMissing);
  if (facts?.isFile()) return { file };
  if (!facts?.isDirectory()) return undefined;
  const index = path.join(file, 'index.html');
  if (!(await stat(index).catch(ifMissing))) return undefined;
  return asked.endsWith('/') ? { file: index } : { folder: below };
}

/** A name that is nowhere, too long, or below a file is no page; other errors are told. */
function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'].includes(error.code ?? '')) return undefined;
  throw error;
}
