import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildFacts } from './buildFacts.ts';
import { ConfigError } from '../data/parseConfig.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const { version }: { version: string } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

test('the day of a build is stated, never that of a clock', () => {
  expect(buildFacts(root, '1733529600')).toEqual({ version, day: '2024-12-07' });
  delete process.env['SOURCE_DATE_EPOCH'];
  expect(buildFacts(root)).toEqual({ version });
});

test.each(['', 'today', '-1', '1.5', '99999999999999999999'])('SOURCE_DATE_EPOCH=%j is refused', (epoch) => {
  expect(() => buildFacts(root, epoch)).toThrow(ConfigError);
});
