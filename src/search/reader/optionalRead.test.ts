import { describe, expect, test } from 'vitest';
import { DamagedError } from '../format/bytes.ts';
import { orMissing } from './optionalRead.ts';

/** The error of client/fetchFile.ts, which this room does not know. */
class SiteError extends Error {
  readonly kind = 'unreachable';
  readonly path = 'search/0.bin';
}

const ofFiles: [string, Error][] = [
  ['damage', new DamagedError('the checksum does not fit')],
  ['no network', new SiteError('unreachable')],
  ['no such file in Node', Object.assign(new Error('ENOENT'), { code: 'ENOENT' })],
  ['no JSON', new SyntaxError('Unexpected token <')],
];
const ours: [string, Error][] = [
  ['TypeError', new TypeError('undefined is not a function')],
  ['RangeError', new RangeError('Maximum call stack size exceeded')],
  ['ReferenceError', new ReferenceError('form is not defined')],
];

describe('what cannot be read is missing', () => {
  test.each(ofFiles)('%s', async (_, error) => {
    expect(await orMissing(Promise.reject(error))).toBeUndefined();
  });

  test.each(ours)('our own mistake is none of it: %s', async (_, error) => {
    await expect(orMissing(Promise.reject(error))).rejects.toBe(error);
  });
});
