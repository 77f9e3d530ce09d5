import { readFile } from 'node:fs/promises';
import { createSecureServer } from 'node:http2';
import type { Http2SecureServer, Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompressSync, constants } from 'node:zlib';
import { cacheControl, contentType, isCompressible } from '../../src/generator/serve/staticHeaders.ts';
import type { Certificate } from './certificate.ts';

const compress = promisify(brotliCompress);

/** A response as the host sent it. */
export interface Answer {
  /** Decoded, without the query. */
  path: string;
  status: number;
  /** Bytes of the body as sent: compressed, without headers. */
  bytes: number;
}

interface Ready {
  status: number;
  type: string;
  body: Buffer;
  compressed: boolean;
}

/**
 * A static host as public sites have it: HTTP/2, TLS, brotli at its best level, each file compressed once. It counts
 * the bytes it sends.
 */
export class Host {
  /** Responses since the list was last emptied. */
  answers: Answer[] = [];
  /** Delays of answers, by the name of the file asked for. */
  readonly delays: { name: RegExp; ms: number }[] = [];
  readonly #server: Http2SecureServer;
  readonly #folder: string;
  readonly #ready = new Map<string, Promise<Ready>>();
  #open = 0;

  constructor(folder: string, certificate: Certificate) {
    this.#folder = folder;
    this.#server = createSecureServer({ ...certificate, allowHTTP1: true }, (request, response) => {
      this.#open++;
      response.once('close', () => this.#open--);
      void this.#answer(request, response);
    });
  }

  async listen(): Promise<number> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return (this.#server.address() as AddressInfo).port;
  }

  /** Tells whether a request has not been answered whole. */
  get busy(): boolean {
    return this.#open > 0;
  }

  /** Adds a page to those of the folder; `at` is decoded and ends in a slash. */
  add(at: string, html: string): void {
    this.#ready.set(at, ready(200, 'index.html', Buffer.from(html)));
  }

  /** Reads a page as the browser gets it, uncompressed. */
  async text(at: string): Promise<string> {
    const { body, compressed } = await this.#find(at);
    return (compressed ? brotliDecompressSync(body) : body).toString();
  }

  close(): void {
    this.#server.close();
  }

  async #answer(request: Http2ServerRequest, response: Http2ServerResponse): Promise<void> {
    const at = decodeURIComponent(new URL(request.url, 'https://localhost').pathname);
    const { status, type, body, compressed } = await this.#find(at);
    const delay = this.delays.find(({ name }) => name.test(at));
    if (delay) await new Promise((resolve) => setTimeout(resolve, delay.ms));
    response.writeHead(status, {
      'content-type': type,
      'content-length': body.length,
      'cache-control': cacheControl(at),
      ...(compressed ? { 'content-encoding': 'br' } : {}),
    });
    response.end(body);
    this.answers.push({ path: at, status, bytes: body.length });
  }

  #find(at: string): Promise<Ready> {
    const known = this.#ready.get(at);
    if (known) return known;
    const found = this.#read(at);
    this.#ready.set(at, found);
    return found;
  }

  async #read(at: string): Promise<Ready> {
    const name = path.join(this.#folder, at.endsWith('/') ? `${at}index.html` : at);
    const bytes = await readFile(name).catch(() => undefined);
    return bytes
      ? ready(200, name, bytes)
      : ready(404, 'index.html', Buffer.from('<!doctype html><title>404</title>'));
  }
}

async function ready(status: number, name: string, bytes: Buffer): Promise<Ready> {
  const type = contentType(name);
  if (!isCompressible(type)) return { status, type, body: bytes, compressed: false };
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return { status, type, body: await compress(bytes, { params }), compressed: true };
}
