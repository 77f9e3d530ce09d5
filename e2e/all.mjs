// `npm test`: everything. What needs no browser (types, lint, format, unit tests) runs step by step beside the builds and
// the browsers, in the time they leave. Each step's output is printed whole when the step ends. The last line is
// «N passed, N failed».
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { install } from '../src/generator/run.mjs';

const root = path.resolve(import.meta.dirname, '..');
const cache = path.join(root, 'node_modules/.cache/warraq/e2e');
const began = performance.now();
let passed = 0;
let failed = 0;

const bin = (name) => path.join(root, 'node_modules', name);
const say = (line) => process.stdout.write(`${line}\n`);
const secondsSince = (when) => ((performance.now() - when) / 1000).toFixed(1);

/**
 * Niceness of what runs beside the browsers, whose tests wait for pages with a limit of seconds: unit tests then take
 * what the browsers leave, and a tenth of the processors at least.
 */
const BESIDE = 5;

/** Lowers the priority of a process and of those it will start. Some systems allow it to none. */
function yieldToOthers({ pid }) {
  try {
    os.setPriority(pid, BESIDE);
  } catch {
    say('(no lower priority here: unit tests and browsers share the processors)');
  }
}

/** Runs a Node program. @returns whether it succeeded, and all it wrote */
function run(args, { env = {}, beside = false } = {}) {
  return new Promise((resolve) => {
    const chunks = [];
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    if (beside) yieldToOthers(child);
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk));
    const end = (succeeded) => resolve({ succeeded, output: Buffer.concat(chunks).toString() });
    child.on('error', () => end(false));
    child.on('close', (code) => end(code === 0));
  });
}

async function step(title, args, options) {
  say(`-- ${title} …`);
  const start = performance.now();
  const { succeeded, output } = await run(args, options);
  say(`\n== ${title}\n${output.trimEnd()}${output ? '\n' : ''}`);
  say(`== ${title}: ${succeeded ? 'passed' : 'FAILED'} in ${secondsSince(start)} s`);
  return succeeded;
}

/** A step that is one check. */
async function check(title, args, options) {
  if (await step(title, args, options)) passed++;
  else failed++;
}

/** A step whose runner counts its own tests into a JSON report. A runner that leaves no report has failed once. */
async function counted(title, args, report, countsOf, options) {
  rmSync(report, { force: true });
  const succeeded = await step(title, args, options);
  const counts = existsSync(report)
    ? countsOf(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 };
  passed += counts.passed;
  failed += succeeded || counts.failed ? counts.failed : 1;
}

async function checkSource() {
  const beside = { beside: true };
  await check('types', [bin('typescript/bin/tsc'), '-b'], beside);
  await check('lint', [bin('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings'], beside);
  await check('imports', ['e2e/checks/imports.mjs'], beside);
  await check('comments', ['e2e/checks/comments.mjs'], beside);
  await check('format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'], beside);
  const report = path.join(cache, 'unit.json');
  await counted(
    'unit and property tests',
    [bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    report,
    ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }),
    beside,
  );
}

async function checkInBrowsers() {
  for (const [name, base] of [
    ['root', '/'],
    ['sub', '/sub/'],
  ]) {
    const to = ['--out', path.join(cache, name), '--base', base];
    await check(`build of the sample at ${base}`, [
      'src/generator/run.mjs',
      'build',
      'data',
      ...to,
      '--strict',
    ]);
  }
  const { findBrowsers } = await import('./findBrowser.mjs');
  const browsers = await findBrowsers();
  const report = path.join(cache, 'e2e.json');
  await counted(
    `end-to-end tests in Chromium${browsers.firefox ? ' and Firefox' : ' alone'}`,
    [bin('@playwright/test/cli.js'), 'test', '--config', 'e2e/playwright.config.ts'],
    report,
    ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
    { env: { E2E_BROWSERS: JSON.stringify(browsers), E2E_REPORT: report } },
  );
}

install();
mkdirSync(cache, { recursive: true });
const inBrowsers = checkInBrowsers().catch((error) => {
  failed++;
  say(error instanceof Error ? error.message : String(error));
});
await Promise.all([checkSource(), inBrowsers]);

say(`\n== all in ${secondsSince(began)} s`);
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
