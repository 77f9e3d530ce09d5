import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answer, BASE, ENTRY, html, json, SCOPE, startHost, worker } from '../testing/workerOnHost.ts';
import type { Host } from '../testing/workerOnHost.ts';
import { removeAll } from './shell.ts';

const LIST = 'assets/shell-v1.json';

let host: Host;
let asked: string[];

beforeEach(() => {
  ({ host, asked } = startHost());
  vi.stubGlobal('indexedDB', { deleteDatabase: () => undefined });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const list = (...paths: string[]) => json(paths.map((path) => [path, 'sha256-y']));

test('the application is kept whole; what came before a failure is not fetched again', async () => {
  const { shell } = worker();
  host.set(LIST, list('offline.html', ENTRY)).set('offline.html', html()).set(ENTRY, 'down');
  await expect(shell.install()).rejects.toThrow(TypeError);
  host.set(ENTRY, answer('code', 'text/javascript'));
  asked.length = 0;
  await shell.install();
  expect(asked).toEqual([LIST, ENTRY]);
  expect(await (await shell.asset(ENTRY, new Request(SCOPE + ENTRY))).text()).toBe('code');
});

test('the application is not kept with a page in place of a script', async () => {
  const { shell } = worker();
  host.set(LIST, list(ENTRY)).set(ENTRY, html());
  await expect(shell.install()).rejects.toThrow('not the file');
  expect(await caches.match(SCOPE + ENTRY)).toBeUndefined();
});

test('the application takes what an older version has under the same name', async () => {
  const { shell } = worker();
  await (await caches.open('warraq /sub/ shell v0')).put(SCOPE + ENTRY, answer('code', 'text/javascript'));
  host.set(LIST, list(ENTRY));
  await shell.install();
  expect(asked).toEqual([LIST]);
});

test('the application of an older version stays until it is removed; other sites of the host stay', async () => {
  const { shell } = worker();
  for (const name of ['warraq /sub/ shell v0', 'warraq /sub/ shell v1 pages', 'warraq / shell v0', 'other'])
    await caches.open(name);
  await (
    await caches.open('warraq /sub/ shell v0')
  ).put(`${SCOPE}assets/old.js`, answer('old', 'text/javascript'));
  const old = () => shell.asset('assets/old.js', new Request(`${SCOPE}assets/old.js`));
  expect(await (await old()).text()).toBe('old');
  await shell.removeOthers();
  expect((await old()).status).toBe(404);
  expect(await caches.keys()).toEqual(['warraq /sub/ shell v1 pages', 'warraq / shell v0', 'other']);
  await removeAll(BASE);
  expect(await caches.keys()).toEqual(['warraq / shell v0', 'other']);
});

test('the application keeps fonts of rarer letters as they are used, and never a page in place of a file', async () => {
  const { shell } = worker();
  const font = 'assets/text-rest-1.woff2';
  host.set(font, answer('font', 'font/woff2')).set('assets/x.js', html());
  await shell.asset(font, new Request(SCOPE + font));
  await vi.waitFor(async () => expect(await caches.match(SCOPE + font)).toBeDefined());
  expect((await shell.asset('assets/x.js', new Request(`${SCOPE}assets/x.js`))).type).toBe('error');
});
