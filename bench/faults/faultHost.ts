import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { cacheControl, contentType } from '../../src/generator/serve/staticHeaders.ts';

/** Faults of an answer. */
export const FAULTS = [
  // The connection ends without an answer.
  'abort',
  '404',
  '500',
  // A page in place of the file, with status 200: hosts that answer every address, login pages of hotels.
  'html',
  // Half of the bytes that were promised, then the connection ends.
  'cut',
  // Half of the bytes, which pass for the whole file.
  'truncated',
  'empty',
  // One bit in the middle is the other.
  'bit',
  // No byte comes for thirty seconds; of a page, the second half of its body: browsers draw nothing before that.
  'stall',
] as const;
export type Fault = (typeof FAULTS)[number];

/** A visit: the request that fails, how, and what was asked for. */
export interface Visit {
  /** Decoded path of the file with the fault; undefined for a visit without one. */
  file?: string;
  fault?: Fault;
  /** Paths asked for, in order. */
  requests: string[];
}

const STALL_MS = 30_000;
const PAGE = '<!doctype html><meta charset="utf-8"><title>صفحة أخرى</title><p>صفحة لا تخصّ الموقع.</p>';

/**
 * Static host that serves one site to many visits at a time: each has a host name of its own, `v<n>.localhost`, and thereby
 * an origin, storage and caches of its own.
 */
export class FaultHost {
  readonly #folder: string;
  readonly #server: Server;
  readonly #files = new Map<string, Buffer | undefined>();
  readonly #visits: Visit[] = [];

  /** @param folder of a built site */
  constructor(folder: string) {
    this.#folder = folder;
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  /** Starts a visit; removing its `fault` ends the fault. @returns the visit and its origin */
  visit(file?: string, fault?: Fault): { visit: Visit; origin: string } {
    const visit: Visit = { ...(file !== undefined && { file }), ...(fault && { fault }), requests: [] };
    const n = this.#visits.push(visit) - 1;
    const { port } = this.#server.address() as AddressInfo;
    return { visit, origin: `http://v${n}.localhost:${port}` };
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const n = Number(/^v(\d+)\./.exec(request.headers.host ?? '')?.[1]);
    const visit = this.#visits[n];
    const at = decodeURIComponent(new URL(request.url ?? '', 'http://localhost').pathname);
    visit?.requests.push(at);
    const body = this.#read(at);
    const type = contentType(at.endsWith('/') ? 'index.html' : at);
    const head = { 'content-type': type, 'cache-control': cacheControl(at) };
    if (visit?.fault && visit.file === at && body) {
      answerWith(visit.fault, response, head, body);
      return;
    }
    if (body) response.writeHead(200, { ...head, 'content-length': body.length }).end(body);
    else response.writeHead(404, { 'content-type': 'text/html' }).end(PAGE);
  }

  #read(at: string): Buffer | undefined {
    if (!this.#files.has(at)) {
      const file = path.join(this.#folder, at.endsWith('/') ? `${at}index.html` : at);
      const isFile = statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
      this.#files.set(at, isFile ? readFileSync(file) : undefined);
    }
    return this.#files.get(at);
  }
}

function answerWith(
  fault: Fault,
  response: ServerResponse,
  head: Record<string, string>,
  body: Buffer,
): void {
  const half = body.subarray(0, body.length >> 1);
  const sendWhole = (bytes: Buffer, status = 200) =>
    response.writeHead(status, { ...head, 'content-length': bytes.length }).end(bytes);
  const inBody = (body.indexOf('<body') + body.length) >> 1;
  const isPage = head['content-type']?.startsWith('text/html') ?? false;
  switch (fault) {
    case 'abort':
      response.destroy();
      break;
    case '404':
      response.writeHead(404, { 'content-type': 'text/html' }).end(PAGE);
      break;
    case '500':
      response.writeHead(500, { 'content-type': 'text/plain' }).end();
      break;
    case 'html':
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
      break;
    case 'cut':
      response.writeHead(200, { ...head, 'content-length': body.length });
      response.write(half, () => setTimeout(() => response.destroy(), 50));
      break;
    case 'truncated':
      sendWhole(half);
      break;
    case 'empty':
      sendWhole(Buffer.alloc(0));
      break;
    case 'bit': {
      const changed = Buffer.from(body);
      const middle = body.length >> 1;
      changed[middle] = (changed[middle] ?? 0) ^ 1;
      sendWhole(changed);
      break;
    }
    case 'stall':
      response.writeHead(200, { ...head, 'content-length': body.length });
      if (isPage) response.write(body.subarray(0, inBody));
      setTimeout(() => response.end(isPage ? body.subarray(inBody) : body), STALL_MS).unref();
  }
}
