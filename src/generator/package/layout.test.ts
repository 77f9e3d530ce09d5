import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { packagedApp, packagedUsage, sitesFolder } from './layout.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'warraq-layout-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
  vi.unstubAllEnvs();
});

test('the project has no packaged application, and builds its sites below itself', () => {
  mkdirSync(path.join(root, 'src'));
  expect(packagedApp(root)).toBeUndefined();
  expect(sitesFolder(root)).toBe(path.join(root, 'node_modules/.cache/warraq/sites'));
});

test('the package builds its sites in the user’s folder of caches', () => {
  mkdirSync(path.join(root, 'app'));
  writeFileSync(path.join(root, 'app/index.html'), '');
  vi.stubEnv('XDG_CACHE_HOME', '/home/reader/caches');
  expect(packagedApp(root)).toBe(path.join(root, 'app'));
  expect(sitesFolder(root)).toBe(path.join('/home/reader/caches', 'warraq/sites'));
});

test('usage names the commands of the package', () => {
  const usage = [
    '  npm start -- [DIR] [--port N]   read DIR (default: data)',
    '  npm run dev -- [DIR]',
    '  npm run build -- [DIR] --out OUT',
    '  npm run --silent parse -- FILE|DIR',
  ].join('\n');
  expect(packagedUsage(usage).split('\n')).toEqual([
    '  warraq start [DIR] [--port N]   read DIR (`warraq DIR` does the same)',
    '  warraq build [DIR] --out OUT',
    '  warraq parse FILE|DIR',
  ]);
});
