import { describe, expect, test } from 'vitest';
import { finalAnswerOf, requestFor, SearchedSite } from '../../testing/searchableSite.ts';
import type { SiteFiles } from '../../site/siteFiles.ts';
import { DamagedError } from '../format/bytes.ts';
import { Searcher } from './searcher.ts';

const ofFiles: [string, Error][] = [
  ['damage', new DamagedError('the checksum does not fit')],
  ['no network', Object.assign(new Error('unreachable'), { kind: 'unreachable', path: 'search/0.bin' })],
];
const ours: [string, Error][] = [
  ['TypeError', new TypeError('undefined is not a function')],
  ['RangeError', new RangeError('Maximum call stack size exceeded')],
  ['ReferenceError', new ReferenceError('form is not defined')],
];

/** A small site whose shard fails with an error. */
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

describe('a search', () => {
  test.each(ofFiles)('names the word that could not be looked up: %s', async (_, error) => {
    const { unreadableWords } = await finalAnswerOf(new Searcher(failing(error)).ask(requestFor('سفن')));
    expect(unreadableWords).toEqual(['سفن']);
  });

  test.each(ours)('fails by our own mistake: %s', async (_, error) => {
    const searcher = new Searcher(failing(error));
    await expect(finalAnswerOf(searcher.ask(requestFor('سفن')))).rejects.toBe(error);
    await expect(searcher.formsOf('سفن')).rejects.toBe(error);
  });
});
