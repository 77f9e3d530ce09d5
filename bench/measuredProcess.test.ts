import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { measuredProcess, stagesOf } from './measuredProcess.ts';

const reporter = pathToFileURL(`${import.meta.dirname}/reportUsage.mjs`);
const run = (program: string) => measuredProcess(reporter, ['-e', program], import.meta.dirname);

test('a program that holds 200 MB and computes for 200 ms is seen to do so', async () => {
  const cost = await run(`
    const held = Buffer.alloc(200e6, 1);
    const until = performance.now() + 200;
    while (performance.now() < until) Math.sqrt(held[0]);
    console.log('done'); console.error('Reading pages: 3 in 0.2 s');
  `);
  expect(cost.peakMb).toBeGreaterThan(200);
  expect(cost.wallSeconds).toBeGreaterThan(0.2);
  expect(cost.cpuSeconds).toBeGreaterThan(0.05);
  expect(cost.stdout).toBe('done\n');
  expect(cost.stderr).toContain('Reading pages');
});

test('threads are part of the process and report nothing of their own', async () => {
  const cost = await run(`
    new (require('node:worker_threads').Worker)('globalThis.held = Buffer.alloc(200e6, 1)', { eval: true });
  `);
  expect(cost.peakMb).toBeGreaterThan(200);
});

test('a program that fails is an error with its own words', async () => {
  await expect(run(`console.error('the disk is full'); process.exit(1)`)).rejects.toThrow('the disk is full');
});

test.each([
  ['Reading pages: 1000 in 0.4 s, 2500/s\n', { 'Reading pages': 0.4 }],
  [
    'Reading pages: 10 in 0.0 s\nLinking articles: 10 in 1.5 s\n',
    { 'Reading pages': 0, 'Linking articles': 1.5 },
  ],
  [
    'Writing pages: 320 of 1000, 64/s, 11 s left\nWriting pages: 1000 in 15.0 s, 67/s\n',
    { 'Writing pages': 15 },
  ],
  ['a.txt is empty: there is nothing in it to read.\n', {}],
])('stages of %j', (stderr, stages) => {
  expect(Object.fromEntries(stagesOf(stderr))).toEqual(stages);
});
