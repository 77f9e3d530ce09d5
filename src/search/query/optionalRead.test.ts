import { describe, expect, test } from 'vitest';
import { askedFor, SearchedSite, wholeOf } from '../../testing/searchableSite.ts';
import type { SiteFiles } from '../../site/siteReader.ts';
import { DamagedError } from '../format/bytes.ts';
import { Searcher } from './searcher.ts';
import { unlessUnread } from './optionalRead.ts';

/** As src/library/site.ts throws it. */
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
    expect(await unlessUnread(Promise.reject(error))).toBeUndefined();
  });

  test.each(ours)('our own mistake is none of it: %s', async (_, error) => {
    await expect(unlessUnread(Promise.reject(error))).rejects.toBe(error);
  });
});

/** The shards of a small site fail so. */
function failing(error: Error): SiteFiles {
  const site = new SearchedSite([{ title: 'سفن القناة' }]);
  return {
    json: site.json,
    bytes: async (path) => {
      if (path.endsWith('/0.bin')) throw error;
      return site.bytes(path);
    },
  };
}

describe('a whole search', () => {
  test.each(ofFiles)('names the word that could not be looked up: %s', async (_, error) => {
    const { unread } = await wholeOf(new Searcher(failing(error)).ask(askedFor('سفن')));
    expect(unread).toEqual(['سفن']);
  });

  test.each(ours)('fails by our own mistake: %s', async (_, error) => {
    const searcher = new Searcher(failing(error));
    await expect(wholeOf(searcher.ask(askedFor('سفن')))).rejects.toBe(error);
    await expect(searcher.formsOf('سفن')).rejects.toBe(error);
  });
});
