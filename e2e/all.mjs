// `npm test`: everything, in the order that finds a mistake soonest. The last line is «N passed, N failed».
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { install } from '../src/generator/run.mjs';

const root = path.resolve(import.meta.dirname, '..');
const cache = path.join(root, 'node_modules/.cache/warraq/e2e');
let passed = 0;
let failed = 0;

const bin = (name) => path.join(root, 'node_modules', name);
const node = (args, env = {}) =>
  spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  }).status === 0;

function step(title, works) {
  const began = performance.now();
  process.stdout.write(`\n== ${title}\n`);
  const done = works();
  process.stdout.write(
    `== ${title}: ${done ? 'passed' : 'FAILED'} in ${((performance.now() - began) / 1000).toFixed(1)} s\n`,
  );
  return done;
}

/** A step that is one check. */
function check(title, args) {
  if (step(title, () => node(args))) passed++;
  else failed++;
}

/** A step whose runner counts its own tests into a JSON report. A runner that leaves no report has failed once. */
function counted(title, args, report, countsOf, env) {
  rmSync(report, { force: true });
  const done = step(title, () => node(args, env));
  const counts = existsSync(report)
    ? countsOf(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 };
  passed += counts.passed;
  failed += done || counts.failed ? counts.failed : 1;
}

install();
mkdirSync(cache, { recursive: true });

check('types', [bin('typescript/bin/tsc'), '-b']);
check('lint', [bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings']);
check('format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']);

const unit = path.join(cache, 'unit.json');
counted(
  'unit and property tests',
  [bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`],
  unit,
  (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }),
);

for (const [name, base] of [
  ['root', '/'],
  ['sub', '/sub/'],
]) {
  check(`build of the sample at ${base}`, [
    'src/generator/run.mjs',
    'build',
    'data',
    '--out',
    path.join(cache, name),
    '--base',
    base,
    '--strict',
  ]);
}

const { findChromium, findFirefox } = await import('./findBrowser.mjs');
try {
  const browsers = { chromium: await findChromium(), firefox: await findFirefox() };
  const report = path.join(cache, 'e2e.json');
  counted(
    `end-to-end tests in Chromium${browsers.firefox ? ' and Firefox' : ' (no Firefox on this machine)'}`,
    [bin('@playwright/test/cli.js'), 'test', '--config', 'e2e/playwright.config.ts'],
    report,
    ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
    { E2E_BROWSERS: JSON.stringify(browsers), E2E_REPORT: report },
  );
} catch (error) {
  failed++;
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
}

process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed ? 1 : 0;
