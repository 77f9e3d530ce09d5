import { describe, expect, test } from 'vitest';
import type { HistoryState } from './historyState.ts';
import { stateForLink, stateFromReferrer, readHistoryState } from './historyState.ts';

const at = (path: string) => new URL(path, 'https://example.org');

describe('the state for the entry a link leads to', () => {
  test.each<[string, string, HistoryState, string, HistoryState]>([
    ['a result keeps its search', '/?q=x', {}, '/articles/a/', { q: 'x', list: '?q=x' }],
    [
      'a result of a filtered search',
      '/?source=s&q=x',
      {},
      '/articles/a/',
      { q: 'x', list: '?q=x&source=s' },
    ],
    [
      'a result of words that are still being typed',
      '/?q=x',
      { typing: true },
      '/articles/a/',
      { q: 'x', list: '?q=x', typing: true },
    ],
    [
      'a filter keeps words that are still being typed',
      '/?q=x',
      { typing: true },
      '/?q=x&source=s',
      { typing: true },
    ],
    ['a filter after words that were sent', '/?q=x', {}, '/?q=x&source=s', {}],
    ['other words', '/?q=x', { typing: true }, '/?q=y', {}],
    ['a list that was not searched', '/?keyword=k', {}, '/articles/a/', { list: '?keyword=k' }],
    ['the whole library', '/', {}, '/articles/a/', { list: '' }],
    ['one article to the next', '/articles/b/?q=x', { q: 'x' }, '/articles/a/', {}],
    ['a headline page', '/?q=x', {}, '/headlines/h/', {}],
  ])('%s', (_, from, known, to, carries) => {
    expect(stateForLink(at(from), known, at(to), '/')).toEqual(carries);
  });

  test('below a sub-folder too', () => {
    expect(stateForLink(at('/sub/?q=x'), {}, at('/sub/articles/a/'), '/sub/')).toEqual({
      q: 'x',
      list: '?q=x',
    });
    expect(stateForLink(at('/?q=x'), {}, at('/sub/articles/a/'), '/sub/')).toEqual({});
  });
});

describe('the state of an entry opened in a new tab', () => {
  test.each<[string, string, HistoryState]>([
    [
      'a search of this site',
      'https://example.org/?q=%D8%B3%D9%81%D9%86',
      { q: 'سفن', list: '?q=%D8%B3%D9%81%D9%86' },
    ],
    ['another site’s search', 'https://elsewhere.org/?q=x', {}],
    ['this site’s address without its query', 'https://example.org/', {}],
    ['nothing', '', {}],
    ['no address at all', 'about:client', {}],
  ])('from %s', (_, referrer, known) => {
    expect(stateFromReferrer(referrer, at('/articles/a/'), '/')).toEqual(known);
  });
});

test.each<[unknown, HistoryState]>([
  [null, {}],
  ['state', {}],
  [
    { entry: 'a', typing: true, shown: 30, q: 'x', list: '' },
    { typing: true, shown: 30, q: 'x', list: '' },
  ],
  [{ typing: 'yes', shown: '30', q: 7, list: 1 }, {}],
])('a state of %o', (state, known) => {
  expect(readHistoryState(state)).toEqual(known);
});
