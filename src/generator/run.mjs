// Entry of every command; runs before anything is installed, hence plain JavaScript with Node's own modules only.
//   node src/generator/run.mjs COMMAND [ARG ...]      commands: src/generator/commands/cli.ts
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The project's folder. */
export const root = path.resolve(import.meta.dirname, '../..');
const say = (line) => process.stderr.write(`${line}\n`);

/** Installs what the lockfile names, unless a stamp in node_modules says that this was done for the same lockfile. */
export function install() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    say(`Warraq needs Node 20.19 or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = path.join(root, 'node_modules/.cache/warraq/installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Installing what Warraq is built with (once, about 150 MB, usually under a minute) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // No package needs a script of its own to be run when it is installed.
  const arg = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = spawnSync(npm, arg, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    say('npm ci did not succeed; its own message stands above. Check the network and run the command again.');
    process.exit(1);
  }
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, lock);
}

/** Hashes names, sizes and times of the files a bundle is made from; the hash changes with any of them. */
function fingerprint(folders) {
  // Bundles for tests and for production differ.
  const hash = createHash('sha256').update(`${process.env.NODE_ENV}\n`);
  const visit = (name) => {
    const stat = statSync(path.join(root, name));
    if (!stat.isDirectory()) hash.update(`${name} ${stat.size} ${stat.mtimeMs}\n`);
    else
      for (const below of readdirSync(path.join(root, name)).sort())
        if (!NOT_CODE.has(below)) visit(`${name}/${below}`);
  };
  for (const name of folders) visit(name);
  return hash.digest('hex').slice(0, 16);
}

/** Folders beside the code that no bundle is made from. */
const NOT_CODE = new Set(['fixtures', 'fonts', 'out']);
/** Age at which an old bundle is deleted: a build that began before the last edit may still be using it. */
const BUNDLE_KEPT_MS = 3_600_000;

/**
 * Bundles the TypeScript that runs in Node, and keeps the bundle until a source file changes.
 * @param folders of sources, relative to the project
 * @param input entries of the bundle, by name
 * @returns the bundle's folder
 */
async function bundle(name, folders, input) {
  const cache = path.join(root, 'node_modules/.cache/warraq');
  const out = path.join(cache, `${name}-${fingerprint([...folders, 'package-lock.json'])}`);
  if (existsSync(out)) return out;
  for (const old of readdirSync(cache)) {
    const at = path.join(cache, old);
    if (old.startsWith(`${name}-`) && Date.now() - statSync(at).mtimeMs > BUNDLE_KEPT_MS)
      rmSync(at, { recursive: true, force: true });
  }
  const { build } = await import('vite');
  const fresh = `${out}.${process.pid}`;
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir: fresh,
      target: 'node20',
      minify: false,
      rolldownOptions: { input, output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' } },
    },
  });
  if (existsSync(out)) rmSync(fresh, { recursive: true });
  else renameSync(fresh, out);
  return out;
}

/** Modules of the generator that start programs or threads of their own, or are loaded from plain JavaScript. */
const ENTRIES = {
  cli: 'commands/cli',
  'page.worker': 'render/page.worker',
  bundleAppProcess: 'render/bundleAppProcess',
  layout: 'package/layout',
};

/** Bundles the generator. @returns the bundle's folder, which holds `cli.js` */
export function bundleForNode() {
  const input = Object.entries(ENTRIES).map(([name, file]) => [
    name,
    path.join(root, `src/generator/${file}.ts`),
  ]);
  return bundle('node', ['src'], Object.fromEntries(input));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  install();
  process.env.NODE_ENV ??= 'production';
  const [command, ...rest] = process.argv.slice(2);
  if (command === 'bench') {
    const at = await bundle('bench', ['src', 'bench'], { bench: path.join(root, 'bench/bench.ts') });
    const { bench } = await import(pathToFileURL(path.join(at, 'bench.js')).href);
    process.exitCode = await bench(root, rest);
  } else {
    const { run } = await import(pathToFileURL(path.join(await bundleForNode(), 'cli.js')).href);
    process.exitCode = await run(root, process.argv.slice(2));
  }
}
