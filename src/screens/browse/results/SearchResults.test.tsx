// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import type { Root } from 'react-dom/client';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LibraryPage } from '../../../site/files.ts';
import { NO_FILTER } from '../../../site/filter.ts';
import type { Filter } from '../../../site/filter.ts';
import { SearchClient } from '../../../client/search/searchClient.ts';
import { searchQuery } from '../../../client/search/searchQueries.ts';
import { NO_COUNTS } from '../../../search/facets/countFacets.ts';
import type { Answer } from '../../../search/answer.ts';
import { resultsCode } from './lazyResults.ts';
import * as results from './Results.tsx';
import { startTexts } from '../../i18n/i18n.ts';
import { TextsProvider } from '../../i18n/useTexts.tsx';
import { SearchResults } from './SearchResults.tsx';

const library: LibraryPage = {
  articles: 5,
  dated: 5,
  headlines: 0,
  front: [],
  keywords: [],
  keywordCount: 1,
  letters: '',
  sources: [],
  sourceCount: 0,
  keywordShards: 1,
  sourceShards: 1,
  authors: [],
  authorCount: 0,
  authorShards: 0,
};

const asked = (q: string): Filter => ({ ...NO_FILTER, q, sort: 'nearest' });

const counts = { ...NO_COUNTS, keywords: [{ text: 'الموانئ', count: 7 }] };

const answer = (title: string, more: Partial<Answer> = {}): Answer => ({
  total: 1,
  isExact: true,
  ordinals: [0],
  hits: [
    {
      ordinal: 0,
      score: 1,
      id: 'a',
      title,
      titleFrom: 'page',
      minutes: 1,
      titleMatches: [],
      explanations: [],
    },
  ],
  counts,
  unreadableWords: [],
  unreadableTexts: 0,
  scores: [],
  words: [],
  isFinal: true,
  ...more,
});

const texts = await startTexts();
let client: QueryClient;
let root: Root;
/** Answers the question asked last; until it is called the search is silent. */
let tell: (answer: Answer) => void;

beforeEach(() => {
  vi.spyOn(SearchClient.prototype, 'ask').mockImplementation(
    (_, show) =>
      new Promise((done) => {
        tell = (answer) => {
          show(answer);
          done();
        };
      }),
  );
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  client = new QueryClient();
  client.setQueryData(resultsCode.queryKey, results);
  document.body.innerHTML = '<main></main>';
  root = createRoot(document.body.children[0] ?? document.body);
});
afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Queries tell of their data in a task of their own. */
const settled = () => new Promise((rest) => setTimeout(rest));

const show = (q: string) =>
  act(async () => {
    root.render(
      <QueryClientProvider client={client}>
        <TextsProvider texts={texts}>
          <SearchResults filter={asked(q)} library={library} />
        </TextsProvider>
      </QueryClientProvider>,
    );
    await settled();
  });

/** Reads the screen: its headline, the titles of the results, and whether more is awaited. */
const screen = () => ({
  headline: document.querySelector('h1')?.textContent?.replaceAll(/[\u2068\u2069]/g, ''),
  titles: [...document.querySelectorAll('.results h2')].map((title) => title.textContent),
  busy: document.querySelector('[aria-busy=true]') !== null,
});

test('while the next words are looked for the last results stay, but their number is not given for the new words', async () => {
  client.setQueryData(searchQuery(asked('سفن'), false).queryKey, answer('سفن في الميناء'));
  await show('سفن');
  expect(screen()).toEqual({ headline: 'نتيجة واحدة لـ «سفن»', titles: ['سفن في الميناء'], busy: false });

  await show('سفن القناة');
  expect(screen()).toEqual({ headline: 'بحثٌ عن «سفن القناة»', titles: ['سفن في الميناء'], busy: true });

  await act(async () => {
    tell(answer('سفن القناة', { total: 2 }));
    await settled();
  });
  expect(screen()).toEqual({ headline: 'نتيجتان لـ «سفن القناة»', titles: ['سفن القناة'], busy: false });
});

test.each<[string, Partial<Answer>, headline: string, count: string]>([
  ['all is counted', {}, 'نتيجة واحدة لـ «سفن»', '7'],
  ['some may be missing', { isExact: false }, 'نتيجة على الأقل لـ «سفن»', '7'],
  [
    'only part of them could be counted by name',
    { counts: { ...counts, isExact: false } },
    'نتيجة واحدة لـ «سفن»',
    '7+',
  ],
])('where %s, the headline and the index say so each for itself', async (_, more, headline, count) => {
  client.setQueryData(searchQuery(asked('سفن'), false).queryKey, answer('سفن', more));
  await show('سفن');
  expect(screen().headline).toBe(headline);
  const [counted] = document.querySelectorAll('fieldset .ix b');
  expect(counted?.textContent?.replaceAll(/[\u2066\u2069]/g, '').trim()).toBe(count);
});
