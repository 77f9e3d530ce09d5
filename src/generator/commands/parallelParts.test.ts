import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentsOf } from '../../testing/siteOfData.ts';
import { temporaryFolder } from '../../testing/temporaryFolder.ts';

const { at, put } = temporaryFolder();
const run = path.resolve(import.meta.dirname, '../run.mjs');
const hasParallel = spawnSync('parallel', ['--version']).status === 0;

const page = (n: number) =>
  `سفينة ${n} تعبر القناة\n\nقالت الهيئة إن السفينة رقم ${n} عبرت القناة قبل المد بساعة كاملة.\n\nالمصدر: وكالات\n`;

const called = (program: string, ...argv: string[]) => {
  const { status, stderr } = spawnSync(program, argv, {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', INIT_CWD: at() },
  });
  expect(stderr).not.toContain('Usage:');
  expect(status).toBe(0);
};

test.skipIf(!hasParallel)(
  `three parts read by GNU parallel give the site of one process${hasParallel ? '' : ' (skipped: parallel is not installed)'}`,
  { timeout: 300_000 },
  () => {
    for (let n = 0; n < 10; n++) put(`pages/${n}.txt`, page(n));
    called(process.execPath, run, 'build', 'pages', '--out', 'whole');
    const part = `${process.execPath} ${run} build pages --part {}/3 --out part-{}`;
    called('parallel', '--jobs', '3', part, ':::', '1', '2', '3');
    called(process.execPath, run, 'merge', 'part-1', 'part-2', 'part-3', '--out', 'merged');
    expect(contentsOf(at('merged'))).toEqual(contentsOf(at('whole')));
  },
);
