import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
