// `npm run look`: pictures of every screen at four widths in four themes, and a contact sheet of them, under look/.
//
//   npm run look                                    all states of the sample
//   npm run look -- --only 'library|about'          states whose name matches
//   npm run look -- --widths 360,1280 --themes paper,dark
//   npm run look -- --pages ~/my-pages --out look/mine    what any collection has: list, index, an article, keywords, about
//   npm run look -- --built                         of the site as it was built last
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { install } from '../../src/generator/run.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    widths: { type: 'string', default: '360,768,1280,1920' },
    themes: { type: 'string', default: 'paper,sepia,dark,contrast' },
    pages: { type: 'string', default: '' },
    out: { type: 'string', default: 'look' },
    built: { type: 'boolean', default: false },
  },
});

/** Runs a Node program with its output on this terminal; ends this one when it fails. */
function run(args, env = {}) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}

install();
const sample = values.pages === '';
const site = path.join(root, 'node_modules/.cache/warraq', sample ? 'look' : 'look-any');
if (!values.built || !existsSync(path.join(site, 'index.html'))) {
  const pages = sample ? 'data' : path.resolve(values.pages);
  run(['src/generator/run.mjs', 'build', pages, '--out', site, '--base', '/']);
}
const out = path.resolve(root, values.out);
if (values.only === '') rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const { findChromium } = await import('../findBrowser.mjs');
run(
  [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--config',
    'e2e/look/look.config.ts',
    ...(values.only ? ['-g', values.only] : []),
  ],
  {
    E2E_BROWSERS: JSON.stringify({ chromium: await findChromium() }),
    LOOK_SITE: site,
    LOOK_OUT: out,
    LOOK_WIDTHS: values.widths,
    LOOK_THEMES: values.themes,
    LOOK_STATES: sample ? 'sample' : 'any',
  },
);
console.log(`Contact sheet: ${path.join(out, 'index.html')}`);
