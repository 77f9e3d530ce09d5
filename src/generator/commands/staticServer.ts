import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import path from 'node:path';
import { createGzip } from 'node:zlib';

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
const SQUEEZED = /^(?:text\/|application\/(?:json|xml)|image\/svg)/;
/** Ports browsers refuse to open (fetch standard, «bad ports») in the range anyone would ask for. */
const BLOCKED = new Set([4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080]);

/**
 * Serves a folder as a plain static host would: index.html for folders, 404.html with status 404 for what is not
 * there, hashed assets for ever, the rest revalidated.
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
  const asked = new URL(request.url ?? '/', 'http://localhost');
  const found = await find(folder, base, asked.pathname);
  if (found?.moved) {
    response.writeHead(301, { location: asked.pathname + '/' + asked.search }).end();
    return;
  }
  const file = found?.file ?? path.join(folder, '404.html');
  const facts = await stat(file);
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  const etag = `"${facts.size.toString(36)}-${Math.floor(facts.mtimeMs).toString(36)}"`;
  response.setHeader('content-type', type);
  response.setHeader('etag', etag);
  response.setHeader(
    'cache-control',
    asked.pathname.startsWith(`${base}assets/`) ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  if (found && request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  const squeeze = SQUEEZED.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  if (squeeze) response.setHeader('content-encoding', 'gzip');
  else response.setHeader('content-length', facts.size);
  response.writeHead(found ? 200 : 404);
  if (request.method === 'HEAD') response.end();
  else if (squeeze) createReadStream(file).pipe(createGzip()).pipe(response);
  else createReadStream(file).pipe(response);
}

async function find(
  folder: string,
  base: string,
  asked: string,
): Promise<{ file?: string; moved?: true } | undefined> {
  if (!asked.startsWith(base)) return undefined;
  let below: string;
  try {
    below = decodeURIComponent(asked.slice(base.length));
  } catch {
    return undefined;
  }
  const file = path.join(folder, below);
  if (below.includes('\0') || !`${file}${path.sep}`.startsWith(path.join(folder, path.sep))) return undefined;
  const facts = await stat(file).catch(() => undefined);
  if (facts?.isFile()) return path.basename(file).startsWith('.') ? undefined : { file };
  if (!facts?.isDirectory()) return undefined;
  const index = path.join(file, 'index.html');
  if (!(await stat(index).catch(() => undefined))) return undefined;
  return asked.endsWith('/') ? { file: index } : { moved: true };
}
