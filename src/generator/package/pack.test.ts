import { execFile, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

const run = promisify(execFile);
const project = path.resolve(import.meta.dirname, '../../..');
/** The whole build of the application and of a site, beside other tests. */
const LONGEST = 240_000;

let folder = '';
const inFolder = (...names: string[]) => path.join(folder, ...names);
const command = inFolder.bind(undefined, 'node_modules/warraq/src/generator/package/warraq.mjs');
const warraq = (...args: string[]) =>
  run(process.execPath, [command(), ...args], {
    cwd: folder,
    env: { ...process.env, INIT_CWD: folder, XDG_CACHE_HOME: inFolder('caches') },
  });

/** Lays out a folder as `npm install warraq-0.1.0.tgz` would: the package, and the packages it depends on, nothing else. */
async function installPacked(): Promise<void> {
  await run('npm', ['pack', '--pack-destination', folder, '--loglevel=error'], {
    cwd: project,
    shell: process.platform === 'win32',
  });
  mkdirSync(inFolder('node_modules/warraq'), { recursive: true });
  await run('tar', ['-xzf', 'warraq-0.1.0.tgz', '-C', 'node_modules/warraq', '--strip-components=1'], {
    cwd: folder,
  });
  const lock: { packages: Record<string, { dev?: boolean; optional?: boolean }> } = JSON.parse(
    readFileSync(path.join(project, 'package-lock.json'), 'utf8'),
  );
  for (const [at, { dev, optional }] of Object.entries(lock.packages)) {
    // A package inside another's folder comes with it.
    if (dev || optional || !at.startsWith('node_modules/') || at.slice(1).includes('/node_modules/'))
      continue;
    mkdirSync(path.dirname(inFolder(at)), { recursive: true });
    symlinkSync(path.join(project, at), inFolder(at), 'junction');
  }
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'warraq-packed-'));
  await installPacked();
  mkdirSync(inFolder('pages'));
  writeFileSync(
    inFolder('pages/port.txt'),
    'افتتاح الميناء الجديد\n\nافتتحت المدينة ميناءها الجديد صباح اليوم.\n',
  );
}, LONGEST);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test(
  'the package builds a site below any base, without Vite',
  async () => {
    const { stdout } = await warraq('build', 'pages', '--out', 'site', '--base', '/news/');
    expect(stdout).toContain('1 article');
    const page = readFileSync(inFolder('site/articles/port/index.html'), 'utf8');
    expect(page).toContain('افتتحت المدينة ميناءها الجديد');
    const code = readdirSync(inFolder('site/assets'))
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(inFolder('site/assets', name), 'utf8'))
      .join('');
    expect(code).toContain('/news/');
    expect(page + code).not.toContain('base-of-the-site');
    expect(readFileSync(inFolder('site/licenses.md'), 'utf8')).toMatch(
      /react-dom[^]+Permission is hereby granted/,
    );
  },
  LONGEST,
);

/** Runs a command that goes on until it is stopped. */
function start(...args: string[]) {
  const running = spawn(process.execPath, [command(), ...args], {
    cwd: folder,
    env: { ...process.env, INIT_CWD: folder, XDG_CACHE_HOME: inFolder('caches') },
  });
  let said = '';
  for (const stream of [running.stdout, running.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => running.once('exit', resolve));
  return {
    /** Waits until the command has said something. */
    says: (what: RegExp) =>
      vi.waitFor(
        () => {
          const found = what.exec(said);
          if (found) return found[0];
          throw new Error(`${what} is not in: ${said}`);
        },
        { timeout: LONGEST, interval: 100 },
      ),
    /** Stops it as Ctrl+C does. @returns its exit status */
    stop: () => {
      running.kill('SIGINT');
      return ended;
    },
  };
}

test(
  'a folder alone is read and served until the command is stopped',
  async () => {
    const serving = start('pages', '--port', '47831');
    const address = await serving.says(/http:\/\/localhost:\d+\//);
    const answer = await fetch(`${address}articles/port/`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('افتتحت المدينة ميناءها الجديد');
    expect(await serving.stop()).toBe(0);
  },
  LONGEST,
);

test(
  'a watched folder’s site follows its pages, a bad one and one taken away among them',
  async () => {
    const watching = start('watch', 'pages', '--out', 'watched');
    await watching.says(/Watching/);
    writeFileSync(
      inFolder('pages/bridge.txt'),
      'إغلاق الجسر القديم\n\nأغلقت البلدية الجسر القديم مساء أمس.\n',
    );
    await watching.says(/1 page read, 1 kept/);
    expect(readFileSync(inFolder('watched/articles/bridge/index.html'), 'utf8')).toContain('أغلقت البلدية');
    writeFileSync(inFolder('pages/empty.txt'), '');
    await watching.says(/empty\.txt /);
    rmSync(inFolder('pages/bridge.txt'));
    await vi.waitFor(() => expect(existsSync(inFolder('watched/articles/bridge'))).toBe(false), {
      timeout: LONGEST,
      interval: 100,
    });
    expect(readFileSync(inFolder('watched/articles/port/index.html'), 'utf8')).toContain('ميناءها الجديد');
    expect(await watching.stop()).toBe(0);
  },
  LONGEST,
);

test('without a command it says how it is used, in its own name', async () => {
  const { stdout } = await warraq();
  expect(stdout).toContain('warraq build [DIR] --out OUT');
  expect(stdout).not.toContain('npm');
}, 60_000);
