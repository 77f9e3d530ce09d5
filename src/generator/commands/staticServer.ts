import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import path from 'node:path';
import { createGzip } from 'node:zlib';
import { cacheControl, contentType, isCompressible } from './staticHeaders.ts';

/** Ports browsers refuse to open (fetch standard, «bad ports») in the range anyone would ask for. */
const BLOCKED = new Set([4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080]);

/**
 * Serves a folder as a plain static host would: index.html for folders, 404.html with status 404 for missing
 * files.
 * @param base of the addresses, `/` or `/sub/`
 */
export function staticServer(folder: string, base = '/'): Server {
  return createServer((request, response) => {
    answer(folder, base, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}

/**
 * Listens on the first free port from `port` on (at most 20 further), on this machine only.
 * @throws Error when none is free
 */
export async function listen(server: Server, port: number): Promise<number> {
  for (let at = port; at < port + 20; at++) {
    if (BLOCKED.has(at)) continue;
    if (await tryListen(server, at)) return at;
  }
  throw new Error(`No free port from ${port} to ${port + 19}.`);
}

function tryListen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(false) : reject(error);
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}

async function answer(
  folder: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const found = await find(folder, base, pathname);
  if (found === 'folder') {
    response.writeHead(301, { location: `${pathname}/${search}` }).end();
    return;
  }
  const file = found ?? path.join(folder, '404.html');
  const { size, mtimeMs } = await stat(file);
  const type = contentType(file);
  const etag = `"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`;
  response.setHeader('content-type', type);
  response.setHeader('etag', etag);
  response.setHeader('cache-control', cacheControl(pathname.slice(base.length - 1)));
  if (found && request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  const gzip = isCompressible(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  if (gzip) response.setHeader('content-encoding', 'gzip');
  else response.setHeader('content-length', size);
  response.writeHead(found ? 200 : 404);
  if (request.method === 'HEAD') response.end();
  else if (gzip) createReadStream(file).pipe(createGzip()).pipe(response);
  else createReadStream(file).pipe(response);
}

/**
 * Finds the file behind an address. Dot files and files outside the folder are not found.
 * @param pathname of the request, escaped
 * @returns the file's path; `folder` when the address of a folder lacks its last slash; undefined when there is
 * none
 */
async function find(folder: string, base: string, pathname: string): Promise<string | undefined> {
  if (!pathname.startsWith(base)) return undefined;
  let below: string;
  try {
    below = decodeURIComponent(pathname.slice(base.length));
  } catch {
    return undefined;
  }
  const file = path.join(folder, below);
  if (below.includes('\0') || !`${file}${path.sep}`.startsWith(path.join(folder, path.sep))) return undefined;
  const facts = await stat(file).catch(() => undefined);
  if (facts?.isFile()) return path.basename(file).startsWith('.') ? undefined : file;
  if (!facts?.isDirectory()) return undefined;
  const index = path.join(file, 'index.html');
  if (!(await stat(index).catch(() => undefined))) return undefined;
  return pathname.endsWith('/') ? index : 'folder';
}
