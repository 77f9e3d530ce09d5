import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../testing/temporaryFolder.ts';
import { filesBelow } from '../cache/manifest.ts';
import { replaceSite } from './outFolder.ts';
import { finishPatch, type Patch, patchSite } from './patchSite.ts';

const { at, put } = temporaryFolder();

const PATCH: Patch = {
  moves: [['search/1', 'search/2']],
  puts: ['articles/new/index.html', 'index.html', 'search/2/0.bin'],
  removes: ['articles/old/index.html', 'search/2/1.bin'],
};

function sites() {
  for (const name of ['.warraq', 'index.html', 'articles/old/index.html', 'search/1/0.bin', 'search/1/1.bin'])
    put(`out/${name}`, `old ${name}`);
  put('out/search/1/kept.bin', 'kept');
  for (const name of PATCH.puts) put(`fresh/${name}`, `new ${name}`);
  return [at('fresh'), at('out')] as const;
}

const NEW = ['.warraq', 'articles/new/index.html', 'index.html', 'search/2/0.bin', 'search/2/kept.bin'];

test('a site becomes another by few files, and folders that hold nothing go', () => {
  const [fresh, out] = sites();
  patchSite(fresh, out, PATCH);
  expect([...filesBelow(out).keys()].sort()).toEqual(NEW);
  expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toBe('new index.html');
  expect(existsSync(path.join(out, 'articles/old'))).toBe(false);
  expect(existsSync(fresh)).toBe(false);
});

test.each([0, 1, 2, 3])('what a killed build began after %i steps is finished by the next', async (steps) => {
  const [, out] = sites();
  // Number of a process that does not run.
  const fresh = at('out.999999999.new');
  renameSync(at('fresh'), fresh);
  put('out.999999999.new/.warraq', '');
  put('out.999999999.new/.journal.json', JSON.stringify(PATCH));
  if (steps > 0) renameSync(at('out/search/1'), at('out/search/2'));
  mkdirSync(at('out/articles/new'));
  for (const name of PATCH.puts.slice(0, steps - 1)) renameSync(path.join(fresh, name), path.join(out, name));
  await expect(replaceSite(out, () => Promise.reject(new Error('no room')))).rejects.toThrow('no room');
  expect([...filesBelow(out).keys()].sort()).toEqual(NEW);
  expect(existsSync(fresh)).toBe(false);
});

test('a build killed before its files were complete leaves the site as it was', () => {
  const [fresh, out] = sites();
  writeFileSync(path.join(fresh, '.journal.json.new'), '{"moves":');
  const before = [...filesBelow(out).keys()];
  finishPatch(fresh, out);
  expect([...filesBelow(out).keys()]).toEqual(before);
});
