import { describe, expect, test } from 'vitest';
import type { HistoryState } from './historyState.ts';
import { stateForLink, stateFromReferrer, readHistoryState } from './historyState.ts';

const at = (path: string) => new URL(path, 'https://example.org');

describe('the state for the entry a link leads to', () => {
  test.each<[string, string, HistoryState, string, HistoryState]>([
    ['a result keeps the words of the search', '/?q=x', {}, '/articles/a/', { q: 'x' }],
    ['a result of a filtered search keeps its words', '/?q=x&source=s', {}, '/articles/a/', { q: 'x' }],
    [
      'a filter keeps words that are still being typed',
      '/?q=x',
      { typing: true },
      '/?q=x&source=s',
      { typing: true },
    ],
    ['a filter after words that were sent', '/?q=x', {}, '/?q=x&source=s', {}],
    ['other words', '/?q=x', { typing: true }, '/?q=y', {}],
    ['a list that was not searched', '/?keyword=k', {}, '/articles/a/', {}],
    ['one article to the next', '/articles/b/?q=x', { q: 'x' }, '/articles/a/', {}],
    ['a headline page', '/?q=x', {}, '/headlines/h/', {}],
  ])('%s', (_, from, known, to, carries) => {
    expect(stateForLink(at(from), known, at(to), '/')).toEqual(carries);
  });

  test('below a sub-folder too', () => {
    expect(stateForLink(at('/sub/?q=x'), {}, at('/sub/articles/a/'), '/sub/')).toEqual({ q: 'x' });
    expect(stateForLink(at('/?q=x'), {}, at('/sub/articles/a/'), '/sub/')).toEqual({});
  });
});

describe('the state of an entry opened in a new tab', () => {
  test.each<[string, string, HistoryState]>([
    ['a search of this site', 'https://example.org/?q=%D8%B3%D9%81%D9%86', { q: 'سفن' }],
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
    { entry: 'a', typing: true, shown: 30, q: 'x' },
    { typing: true, shown: 30, q: 'x' },
  ],
  [{ typing: 'yes', shown: '30', q: 7 }, {}],
])('a state of %o', (state, known) => {
  expect(readHistoryState(state)).toEqual(known);
});
