import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Entry, LibraryPage } from '../../site/files.ts';
import { NO_FILTER, writeFilter } from '../../site/filter.ts';
import type { Filter } from '../../site/filter.ts';
import type { Found } from '../../client/findArticles.ts';
import { foundQuery } from '../../client/filterQueries.ts';
import { entriesQuery, libraryQuery } from '../../client/queries.ts';
import { searchQuery } from '../../client/search/searchQueries.ts';
import type { Answer, Hit } from '../../search/answer.ts';
import { NO_COUNTS } from '../../search/facets/countFacets.ts';
import { App } from '../app/App.tsx';
import { KeywordsScreen } from './KeywordsScreen.tsx';
import { LAZY_SCREENS } from '../app/lazyScreens.tsx';
import { LibraryScreen } from './LibraryScreen.tsx';
import { resultsCode } from './results/lazyResults.ts';
import { startTexts } from '../i18n/i18n.ts';

const entry = (n: number, more: Partial<Entry> = {}): Entry => ({
  id: `n${n}`,
  title: `خبر الميناء ${n}`,
  titleFrom: 'page',
  date: '2024-12-07',
  source: 'مجلة المرافئ',
  lead: 'رست السفينة صباحًا، ونزل منها المسافرون.',
  minutes: 2,
  ...more,
});

const library = (articles: number, more: Partial<LibraryPage> = {}): LibraryPage => ({
  articles,
  dated: articles,
  headlines: 0,
  front: Array.from({ length: Math.min(24, articles) }, (_, n) => entry(n)),
  keywords: ['السويس', 'الملاحة'].map((text) => ({ text, count: 7 })),
  keywordCount: 2,
  letters: '',
  sources: [{ text: 'مجلة المرافئ', count: articles }],
  sourceCount: 1,
  span: { from: '2024-01-01', to: '2024-12-07' },
  keywordShards: 1,
  sourceShards: 1,
  authors: [],
  authorCount: 0,
  authorShards: 0,
  ...more,
});

const texts = await startTexts();

/** The library as it is first rendered, with what a filter found already in the cache. */
function rendered(
  page: LibraryPage,
  filter: Filter = NO_FILTER,
  found?: Found,
  path = '/',
  know: (client: QueryClient) => void = () => undefined,
): string {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, gcTime: Infinity } } });
  client.setQueryData(libraryQuery().queryKey, page);
  client.setQueryData(entriesQuery(0).queryKey, page.front.slice(0, 16));
  if (found) client.setQueryData(foundQuery(filter).queryKey, found);
  client.setQueryData(LAZY_SCREENS['/'].queryKey, { Screen: LibraryScreen });
  client.setQueryData(LAZY_SCREENS['/keywords/'].queryKey, { Screen: KeywordsScreen });
  know(client);
  return renderToString(
    <App base="/" client={client} texts={texts} ssrPath={path} ssrSearch={writeFilter(filter)} />,
  );
}

const found = (ordinals: number[], more: Partial<Found> = {}): Found => ({
  total: ordinals.length,
  ordinals,
  isExact: true,
  counts: { ...NO_COUNTS, keywords: [{ text: 'السويس', count: ordinals.length }] },
  ...more,
});

const words = (html: string): string => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const all = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, part]) => part ?? '');
const status = (html: string): string => all(html, /<output[^>]*>(.*?)<\/output>/g)[0] ?? '';
const headlines = (html: string): string[] => all(html, /<h2><a[^>]*>(.*?)<\/a><\/h2>/g);

test.each([
  [1, 'مقال واحد'],
  [2, 'مقالان'],
  [3, '3 مقالات'],
  [11, '11 مقالًا'],
  [100, '100 مقال'],
  [1048, '1,048 مقالًا'],
])('%i articles are «%s»', (articles, said) => {
  expect(status(rendered(library(articles)))).toBe(said);
});

test.each([
  ['nothing', 0, 'لا مقالات من 5'],
  ['one', 1, 'مقال واحد من 5'],
  ['a few', 3, '3 مقالات من 5'],
])('a filter that leaves %s says so', (_, n, said) => {
  const filter = { ...NO_FILTER, keywords: ['السويس'] };
  expect(status(rendered(library(5), filter, found([0, 1, 2].slice(0, n))))).toBe(said);
});

test('a collection without pages says what to do', () => {
  expect(words(rendered(library(0)))).toContain(
    'الرفّ فارغ بعد لا صفحة في هذه المجموعة. ضع صفحاتك في المجلد data',
  );
});

test('the lead is the first article whose headline was printed; the others keep their order', () => {
  const page = library(3);
  page.front[0] = entry(0, { titleFrom: 'lead' });
  expect(headlines(rendered(page))).toEqual(['خبر الميناء 1', 'خبر الميناء 0', 'خبر الميناء 2']);
});

test('the first page needs no script, no style attribute, and carries no more than a front', () => {
  const html = rendered(library(10_000));
  expect(headlines(html)).toHaveLength(21);
  expect(html).not.toMatch(/ style=/);
  expect(html).toContain('<noscript>');
});

test('keywords are links into the filter; a chosen one is marked and leads back', () => {
  const plain = rendered(library(5));
  expect(plain).toContain(`<a href="/${writeFilter({ ...NO_FILTER, keywords: ['السويس'] })}">السويس<i></i>`);
  const chosen = rendered(library(5), { ...NO_FILTER, keywords: ['السويس'] }, found([0]));
  expect(chosen).toContain('<a href="/" aria-current="true">السويس<i></i><b> 1</b>');
  expect(all(chosen, /(<a [^>]*aria-label="أزل السويس"[^>]*>)/g)).toEqual([
    expect.stringContaining('href="/"'),
  ]);
});

const answer = (more: Partial<Answer> = {}): Answer => ({
  total: 3,
  isExact: true,
  ordinals: [0, 1, 2],
  hits: [hit(0), hit(1), hit(2)],
  counts: {
    ...NO_COUNTS,
    keywords: [{ text: 'السويس', count: 2 }],
    months: [{ text: '2024-12', count: 3 }],
    years: [{ text: '2024', count: 3 }],
  },
  unreadableWords: [],
  unreadableTexts: 0,
  scores: [],
  words: ['ميناء'],
  isFinal: true,
  ...more,
});

const hit = (n: number, more: Partial<Hit> = {}): Hit => ({
  ...entry(n),
  ordinal: n,
  score: 1,
  titleMatches: [{ from: 4, to: 11, word: 0 }],
  snippet: { text: 'رست في الميناء صباحًا', matches: [], paragraph: 0, cutBefore: true, cutAfter: false },
  explanations: [{ word: 0, printed: 'الميناء', difference: 'form', in: ['title', 'body'], times: 2 }],
  ...more,
});

const results = await import('./results/Results.tsx');

/** The library as it shows an answer to a search. */
function searched(given: Answer | undefined, filter: Partial<Filter> = {}): string {
  const asked: Filter = { ...NO_FILTER, q: 'ميناء', sort: 'nearest', ...filter };
  return rendered(library(5), asked, undefined, '/', (client) => {
    client.setQueryData(resultsCode.queryKey, results);
    if (given) client.setQueryData(searchQuery(asked, false).queryKey, given);
  });
}

const headline = (html: string): string[] => all(html, /<h1[^>]*>(.*?)<\/h1>/g).map(words);

describe('a search', () => {
  test('has its words as headline, and results in a list of their own', () => {
    const html = searched(answer());
    expect(headline(html)).toEqual(['3 نتائج لـ «\u2068ميناء\u2069»']);
    expect(html).toMatch(/<ol class="results hits" aria-label="المقالات">/);
    expect(all(html, /<article><h2><a href="([^"]*)"/g)).toEqual([
      '/articles/n0/',
      '/articles/n1/',
      '/articles/n2/',
    ]);
    expect(all(html, /<p class="explanation">(.*?)<\/p>/g)[0]).toBe('بصيغة «\u2068الميناء\u2069»');
    expect(words(html)).toContain('… رست في');
  });

  test('says only what it knows: neither a number still being counted nor one cut short is given as whole', () => {
    expect(headline(searched(undefined))).toEqual(['بحثٌ عن «\u2068ميناء\u2069»']);
    expect(headline(searched(answer({ isExact: false, isFinal: false })))).toEqual([
      'بحثٌ عن «\u2068ميناء\u2069»',
    ]);
    expect(headline(searched(answer({ isExact: false })))).toEqual([
      '3 نتائج على الأقل لـ «\u2068ميناء\u2069»',
    ]);
  });

  test('names the words whose part of the index did not come, and offers to try again', () => {
    const html = searched(answer({ unreadableWords: ['القناة', 'سفن'] }));
    expect(words(all(html, /<p class="failed"[^>]*>(.*?)<\/p>/g)[0] ?? '')).toBe(
      ' لم يصل جزء من الفهرس، فالنتائج بلا «\u2068القناة\u2069» و«\u2068سفن\u2069». أعد المحاولة ',
    );
    expect(words(searched(answer({ unreadableTexts: 2 })))).toContain(
      'لم يصل نصّا مقالين من أولى النتائج. أعد المحاولة',
    );
  });

  test('that finds nothing suggests another spelling, with its number, and the ways out', () => {
    const none = answer({ total: 0, ordinals: [], hits: [], suggestion: { q: 'ميناء', total: 37 } });
    const html = searched(none, { q: 'مينا', keywords: ['السويس'] });
    expect(headline(html)).toEqual(['لا نتيجة لـ «\u2068مينا\u2069»']);
    expect(words(all(html, /<p class="suggestion">(.*?)<\/p>/g)[0] ?? '')).toBe(
      ' هل تقصد «\u2068ميناء\u2069»؟ 37 مقالًا ',
    );
    expect(all(html, /<p class="suggestion"><a href="\/([^"]*)"/g)).toEqual([
      writeFilter({ ...NO_FILTER, q: 'ميناء', sort: 'nearest', keywords: ['السويس'] }).replaceAll(
        '&',
        '&amp;',
      ),
    ]);
    expect(words(html)).toContain('بلا الكلمة «\u2068السويس\u2069»');
  });

  test('has an index that counts its results, years among them', () => {
    const html = searched(answer());
    expect(html).toContain('السويس<i></i><b> 2</b>');
    expect(html).toContain('from=2024-01-01&amp;to=2024-12-31">2024<i></i><b> 3</b>');
    const chosen = searched(answer(), { from: '2024-01-01', to: '2024-12-31' });
    expect(chosen).toContain(
      `<a href="/${writeFilter({ ...NO_FILTER, q: 'ميناء', sort: 'nearest' })}" aria-current="true">2024`,
    );
  });

  test('is ordered by nearness unless another order is asked for', () => {
    const html = searched(answer());
    const sorts = all(html, /<nav class="sorts"[^>]*>(.*?)<\/nav>/g)[0] ?? '';
    expect(words(sorts)).toBe(' الأقرب الأحدث الأقدم ');
    expect(all(sorts, /aria-current="true">(.*?)</g)).toEqual(['الأقرب']);
    expect(
      all(sorts, /href="([^"]*)"/g).map((to) =>
        new URL(to.replaceAll('&amp;', '&'), 'http://x').searchParams.get('sort'),
      ),
    ).toEqual([null, 'newest', 'oldest']);
  });

  test('offers more where there is more', () => {
    expect(searched(answer())).not.toContain('المزيد من النتائج');
    const long = answer({ total: 25, ordinals: Array.from({ length: 25 }, (_, i) => i) });
    expect(searched(long)).toContain('المزيد من النتائج');
  });
});

test('an empty result names each part of the filter as a way out', () => {
  const filter: Filter = { ...NO_FILTER, keywords: ['السويس'], source: 'مجلة المرافئ', from: '2024-12-01' };
  const html = rendered(library(5), filter, found([]));
  const ways = all(html, /<ul class="ways">(.*?)<\/ul>/g)[0] ?? '';
  expect(all(ways, /<span class="ul">(.*?)<\/span>/g)).toEqual([
    'بلا الكلمة «\u2068السويس\u2069»',
    'بلا المصدر «\u2068مجلة المرافئ\u2069»',
    'بلا التاريخ',
  ]);
});

test('what pages and readers wrote is shown as written, never obeyed', () => {
  const hostile = '<script>x</script> {{count}} $t(shell.name)';
  const page = library(2, { keywords: [{ text: hostile, count: 1 }] });
  page.front[0] = entry(0, { title: hostile, source: hostile, lead: hostile, kicker: hostile });
  const filter = { ...NO_FILTER, keywords: [hostile] };
  const results = searched(
    answer({
      words: [hostile],
      unreadableWords: [hostile],
      suggestion: { q: hostile, total: 1 },
      hits: [
        hit(0, {
          title: hostile,
          snippet: { text: hostile, matches: [], paragraph: 0, cutBefore: false, cutAfter: false },
        }),
      ],
    }),
    { q: hostile },
  );
  for (const html of [rendered(page), rendered(page, filter, found([0])), results]) {
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;x&lt;/script&gt; {{count}} $t(shell.name)');
  }
});

test('the keywords page stands by letters, the article set aside', () => {
  const html = rendered(library(5), NO_FILTER, undefined, '/keywords/');
  expect(all(html, /<h2 id="letter-.">(.*?)<\/h2>/g)).toEqual(['س', 'م']);
  expect(words(html)).toContain('كلمتان دلاليتان');
});
