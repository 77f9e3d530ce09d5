import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../testing/temporaryFolder.ts';
import { OutFolderError, replaceSite } from './outFolder.ts';

const { at } = temporaryFolder();
let out = '';
beforeEach(() => {
  out = at('out');
});

const write = (text: string) => (at: string) => {
  writeFileSync(path.join(at, 'index.html'), text);
  return Promise.resolve();
};
const fail = () => Promise.reject(new Error('no room'));
const text = () => readFileSync(path.join(out, 'index.html'), 'utf8');

describe('where a site is written', () => {
  test('a new one takes the old one’s place, whole', async () => {
    await replaceSite(out, write('old'));
    writeFileSync(path.join(out, 'left-over.html'), '');
    await replaceSite(out, write('new'));
    expect(text()).toBe('new');
    expect(existsSync(path.join(out, 'left-over.html'))).toBe(false);
    expect(readdirSync(at())).toEqual(['out']);
  });

  test('one that fails leaves the old one standing', async () => {
    await replaceSite(out, write('old'));
    await expect(replaceSite(out, fail)).rejects.toThrow('no room');
    expect(text()).toBe('old');
    expect(readdirSync(at())).toEqual(['out']);
  });

  test('the first one that fails leaves nothing', async () => {
    await expect(replaceSite(out, fail)).rejects.toThrow('no room');
    expect(readdirSync(at())).toEqual([]);
  });

  test('somebody else’s files are never replaced', async () => {
    mkdirSync(out);
    writeFileSync(path.join(out, 'diary.txt'), 'mine');
    await expect(replaceSite(out, write('new'))).rejects.toThrow(OutFolderError);
    expect(readFileSync(path.join(out, 'diary.txt'), 'utf8')).toBe('mine');
  });

  test('a link to a folder stays a link', async () => {
    mkdirSync(at('real'));
    symlinkSync(at('real'), out);
    await replaceSite(out, write('new'));
    expect(lstatSync(out).isSymbolicLink()).toBe(true);
    expect(text()).toBe('new');
  });
});

describe('a build killed', () => {
  /** Number of a process that has ended. */
  const ended = spawnSync(process.execPath, ['-e', '']).pid;

  /** Runs a build in a process of its own that sends itself a signal half-way. */
  async function buildStoppedBy(sent: 'SIGKILL' | 'SIGINT' | 'SIGTERM') {
    await build({
      configFile: false,
      logLevel: 'silent',
      build: { ssr: path.join(import.meta.dirname, 'outFolder.ts'), outDir: at('code') },
    });
    const code = pathToFileURL(at('code/outFolder.js')).href;
    const program = `
      import { writeFileSync } from 'node:fs';
      import { replaceSite } from ${JSON.stringify(code)};
      await replaceSite(${JSON.stringify(out)}, async (at) => {
        writeFileSync(at + '/index.html', 'half');
        process.kill(process.pid, '${sent}');
        await new Promise(() => setInterval(() => {}, 1000));
      });`;
    return spawnSync(process.execPath, ['--input-type=module', '-e', program]);
  }

  test('half-way leaves the old site whole, and the next one removes its leftovers', async () => {
    await replaceSite(out, write('old'));
    const { signal } = await buildStoppedBy('SIGKILL');
    expect(signal).toBe('SIGKILL');
    expect(text()).toBe('old');
    expect(readdirSync(at()).filter((name) => name.endsWith('.new'))).toHaveLength(1);
    await replaceSite(out, write('new'));
    expect(text()).toBe('new');
    expect(readdirSync(at()).sort()).toEqual(['code', 'out']);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('stopped by %s it removes what it wrote and ends with status %i', async (sent, status) => {
    await replaceSite(out, write('old'));
    expect((await buildStoppedBy(sent)).status).toBe(status);
    expect(text()).toBe('old');
    expect(readdirSync(at()).sort()).toEqual(['code', 'out']);
  });

  test('between the two renames: the old site is put back by the next one, even if that fails', async () => {
    await replaceSite(out, write('old'));
    renameSync(out, `${out}.${ended}.old`);
    await expect(replaceSite(out, fail)).rejects.toThrow('no room');
    expect(text()).toBe('old');
    expect(readdirSync(at())).toEqual(['out']);
  });

  test('folders of the same name that are no site of ours stay', async () => {
    mkdirSync(`${out}.${ended}.old`);
    await replaceSite(out, write('new'));
    expect(existsSync(`${out}.${ended}.old`)).toBe(true);
  });
});
