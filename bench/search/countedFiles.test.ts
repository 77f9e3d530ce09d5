import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { CountedFiles } from './countedFiles.ts';

const site = mkdtempSync(path.join(tmpdir(), 'counted-'));
afterAll(() => rmSync(site, { recursive: true }));
for (const name of ['a', 'b', 'c']) writeFileSync(path.join(site, `${name}.bin`), name.repeat(100));
writeFileSync(path.join(site, 'd.json'), JSON.stringify(Array.from({ length: 500 }, () => 'again')));

test('files asked for together are one round trip, those asked for after them another', async () => {
  const files = new CountedFiles(site, new Map());
  await Promise.all([files.bytes('a.bin'), files.bytes('b.bin').then(() => files.bytes('c.bin'))]);
  expect(files.reading).toEqual({ requests: 3, bytes: 300, indexBytes: 300, roundTrips: 2 });
});

test('JSON weighs what is left of it after compression', async () => {
  const files = new CountedFiles(site, new Map());
  expect(await files.json<string[]>('d.json')).toHaveLength(500);
  expect(files.reading.bytes).toBeLessThan(100);
  expect(files.reading.indexBytes).toBe(0);
});
