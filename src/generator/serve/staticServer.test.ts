import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { IncomingHttpHeaders, RequestOptions, Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SITE_HEADERS } from '../output/siteHeaders.ts';
import { listen, staticServer } from './staticServer.ts';

let folder = '';
let server: Server;
let at = '';

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'warraq-'));
  const site = path.join(folder, 'site');
  mkdirSync(path.join(site, 'articles/خبر'), { recursive: true });
  mkdirSync(path.join(site, 'assets'));
  writeFileSync(path.join(site, 'index.html'), 'library');
  writeFileSync(path.join(site, '404.html'), 'nothing here');
  writeFileSync(path.join(site, 'articles/خبر/index.html'), 'article');
  writeFileSync(path.join(site, 'assets/a.js'), 'code');
  writeFileSync(path.join(site, '.warraq'), '');
  mkdirSync(path.join(site, '.git'));
  writeFileSync(path.join(site, '.git/config'), 'secret');
  writeFileSync(path.join(site, 'large.bin'), Buffer.alloc(8 << 20));
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  server = staticServer(site, '/sub/');
  at = `http://127.0.0.1:${await listen(server, 18_731)}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ['/sub/', 200, 'library'],
  ['/sub/?q=حمص', 200, 'library'],
  [`/sub/articles/${encodeURIComponent('خبر')}/`, 200, 'article'],
  ['/sub/assets/a.js', 200, 'code'],
  ['/sub/articles/', 404, 'nothing here'],
  ['/sub/assets/none.js', 404, 'nothing here'],
  ['/sub/.warraq', 404, 'nothing here'],
  ['/sub/%2e%2e/secret.txt', 404, 'nothing here'],
  ['/sub/..%2fsecret.txt', 404, 'nothing here'],
  ['/sub/%E0%A4%A', 404, 'nothing here'],
  ['/sub/%00', 404, 'nothing here'],
  ['/sub/index.html/x', 404, 'nothing here'],
  [`/sub/${'x'.repeat(300)}`, 404, 'nothing here'],
  ['/sub/.git/config', 404, 'nothing here'],
  ['/', 404, 'nothing here'],
])('%s: %i', async (address, status, text) => {
  const answer = await fetch(at + address);
  expect([answer.status, await answer.text()]).toEqual([status, text]);
});

test('a folder without its slash is sent on to the one with it, query and all', async () => {
  const answer = await fetch(`${at}/sub/articles/${encodeURIComponent('خبر')}?q=1`, { redirect: 'manual' });
  expect(answer.status).toBe(301);
  expect(answer.headers.get('location')).toMatch(/\/\?q=1$/);
});

/** Sends a request as it stands, which fetch would put in order first. */
function raw(options: RequestOptions): Promise<{ status: number; headers: IncomingHttpHeaders }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: Number(new URL(at).port), ...options }, (response) => {
      response.resume();
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers }));
    })
      .on('error', reject)
      .end();
  });
}

test.each([
  ['evil.example', 421],
  ['evil.example:18731', 421],
  ['127.0.0.1.evil.example', 421],
  ['localhost:18731', 200],
  ['[::1]:18731', 200],
])('asked as %s: %i', async (host, status) => {
  expect((await raw({ path: '/sub/', headers: { host } })).status).toBe(status);
});

test.each([
  ['//evil.example/%2e%2e', 400],
  ['http://evil.example/', 400],
  ['*', 400],
])('a target that is no path, %s: %i', async (target, status) => {
  expect((await raw({ path: target })).status).toBe(status);
});

test.each([
  '/sub/.//articles/%D8%AE%D8%A8%D8%B1',
  '/sub//articles//%D8%AE%D8%A8%D8%B1',
  '/sub/./articles/%D8%AE%D8%A8%D8%B1',
])('%s is sent on to a path of this host', async (target) => {
  const { status, headers } = await raw({ path: target });
  expect([status, headers.location]).toEqual([301, '/sub/articles/%D8%AE%D8%A8%D8%B1/']);
});

test.each([
  ['/sub/', 'localhost'],
  ['/sub/assets/a.js', 'localhost'],
  ['/sub/none', 'localhost'],
  ['/sub/articles', 'localhost'],
  ['/sub/', 'evil.example'],
  ['*', 'localhost'],
])('the answer for %s at %s has the headers of every file', async (target, host) => {
  const { headers } = await raw({ path: target, headers: { host } });
  expect(headers).toMatchObject(SITE_HEADERS);
});

test('what is missing is not kept by the browser, though its name has a hash', async () => {
  const { status, headers } = await raw({ path: '/sub/assets/none.js' });
  expect([status, headers['cache-control']]).toEqual([404, 'no-store']);
});

test.each([
  ['gzip', 'gzip'],
  ['gzip;q=0', undefined],
  ['identity', undefined],
])('accept-encoding %s: content-encoding %s', async (accepted, sent) => {
  const { headers } = await raw({ path: '/sub/', headers: { 'accept-encoding': accepted } });
  expect(headers['content-encoding']).toBe(sent);
  expect(headers.vary).toBe('accept-encoding');
});

test.runIf(existsSync('/proc/self/fd'))('browsers that leave before the end leave no file open', async () => {
  const openFiles = () => readdirSync('/proc/self/fd').length;
  const before = openFiles();
  const leave = () =>
    new Promise<void>((resolve) => {
      const asking = request({
        host: '127.0.0.1',
        port: Number(new URL(at).port),
        path: '/sub/large.bin',
        agent: false,
      });
      asking.on('response', (response) => response.destroy());
      asking.on('close', resolve).on('error', () => resolve());
      asking.end();
    });
  for (let round = 0; round < 10; round++) await Promise.all(Array.from({ length: 10 }, leave));
  await expect.poll(openFiles, { timeout: 5000 }).toBeLessThan(before + 20);
});

test('what has not changed is not sent again', async () => {
  const etag = (await fetch(`${at}/sub/`)).headers.get('etag') ?? '';
  const again = await fetch(`${at}/sub/`, { headers: { 'if-none-match': etag } });
  expect(again.status).toBe(304);
});

test('a port that is taken is passed over', async () => {
  const taken = createServer();
  const port = await listen(taken, 18_760);
  const next = createServer();
  expect(await listen(next, port)).toBe(port + 1);
  taken.close();
  next.close();
});
