import { describe, expect, test } from 'vitest';
import type { Known } from './historyState.ts';
import { carried, knownFromReferrer, knownIn } from './historyState.ts';

const at = (path: string) => new URL(path, 'https://example.org');

describe('what a link carries along', () => {
  test.each<[string, string, Known, string, Known]>([
    ['a result: the words it was found by', '/?q=x', {}, '/articles/a/', { q: 'x' }],
    ['a result, the words narrowed besides', '/?q=x&source=s', {}, '/articles/a/', { q: 'x' }],
    [
      'a facet: that the words are still typed',
      '/?q=x',
      { typing: true },
      '/?q=x&source=s',
      { typing: true },
    ],
    ['a facet of words that were sent', '/?q=x', {}, '/?q=x&source=s', {}],
    ['other words', '/?q=x', { typing: true }, '/?q=y', {}],
    ['a list that was not searched', '/?keyword=k', {}, '/articles/a/', {}],
    ['one article to the next', '/articles/b/?q=x', { q: 'x' }, '/articles/a/', {}],
    ['a headline page', '/?q=x', {}, '/headlines/h/', {}],
  ])('%s', (_, from, known, to, carries) => {
    expect(carried(at(from), known, at(to), '/')).toEqual(carries);
  });

  test('below a sub-folder too', () => {
    expect(carried(at('/sub/?q=x'), {}, at('/sub/articles/a/'), '/sub/')).toEqual({ q: 'x' });
    expect(carried(at('/?q=x'), {}, at('/sub/articles/a/'), '/sub/')).toEqual({});
  });
});

describe('what a tab of its own is opened with', () => {
  test.each<[string, string, Known]>([
    ['a search of this site', 'https://example.org/?q=%D8%B3%D9%81%D9%86', { q: 'سفن' }],
    ['another site’s search', 'https://elsewhere.org/?q=x', {}],
    ['this site’s address without its query', 'https://example.org/', {}],
    ['nothing', '', {}],
    ['no address at all', 'about:client', {}],
  ])('from %s', (_, referrer, known) => {
    expect(knownFromReferrer(referrer, at('/articles/a/'), '/')).toEqual(known);
  });
});

test.each<[unknown, Known]>([
  [null, {}],
  ['state', {}],
  [
    { entry: 'a', typing: true, shown: 30, q: 'x' },
    { typing: true, shown: 30, q: 'x' },
  ],
  [{ typing: 'yes', shown: '30', q: 7 }, {}],
])('a state of %o', (state, known) => {
  expect(knownIn(state)).toEqual(known);
});
