// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { keywordAddress } from '../../site/addresses.ts';
import { targetAt } from './peekTarget.ts';

const at = (address: string, here = '/sub/articles/b/') =>
  targetAt(new URL(address, location.href), new URL(here, location.href), '/sub/');

describe('one can peek into', () => {
  test.each([
    ['an article', '/sub/articles/a/', { kind: 'article', id: 'a' }],
    [
      'an article with Arabic letters',
      `/sub/articles/${encodeURI('قناة')}/`,
      { kind: 'article', id: 'قناة' },
    ],
    ['a headline', '/sub/headlines/0a/#0a5k2f9x1qz', { kind: 'headline', shard: '0a', id: '0a5k2f9x1qz' }],
    ['a keyword', `/sub${keywordAddress('قناة السويس')}`, { kind: 'keyword', text: 'قناة السويس' }],
  ])('%s', (_, address, subject) => {
    expect(at(address)).toEqual(subject);
  });
});

describe('but not into', () => {
  test.each([
    ['the page one is on', '/sub/articles/b/'],
    ['a paragraph of it', '/sub/articles/b/#p3'],
    ['the library', '/sub/'],
    ['a search', '/sub/?q=x'],
    ['two keywords', '/sub/?keyword=a&keyword=b'],
    ['a keyword in one source', '/sub/?keyword=a&source=b'],
    ['another screen', '/sub/saved/'],
    ['a shard of headlines', '/sub/headlines/0a/'],
    ['the list of headlines', '/sub/headlines/'],
    ['a file', '/sub/articles/a/article.json'],
    ['another base', '/articles/a/'],
    ['another host', 'https://example.org/sub/articles/a/'],
    ['an address that cannot be unescaped', '/sub/articles/%E0%A4%A/'],
  ])('%s', (_, address) => {
    expect(at(address)).toBeUndefined();
  });
});
