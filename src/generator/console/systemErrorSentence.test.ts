import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../testing/temporaryFolder.ts';
import { systemErrorSentence } from './systemErrorSentence.ts';

const { at } = temporaryFolder();

function thrownBy(act: () => unknown): Error {
  try {
    act();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('nothing was thrown');
}

test('a file that is not there is named', () => {
  const file = at('nowhere.jsonl');
  expect(systemErrorSentence(thrownBy(() => readFileSync(file)))).toBe(`${file} is not there.`);
});

test('a file below a file', () => {
  const below = path.join(import.meta.filename, 'site');
  expect(systemErrorSentence(thrownBy(() => readdirSync(below)))).toBe(
    `${below} lies below something that is no folder.`,
  );
});

test('what the system says otherwise is said in its words', () => {
  const error = Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO', path: 'x' });
  expect(systemErrorSentence(error)).toBe('EIO: i/o error, read');
});

test('an error of ours is none of the system', () => {
  expect(systemErrorSentence(new TypeError('x is not a function'))).toBeUndefined();
});
