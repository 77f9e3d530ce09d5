import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Router } from 'wouter';
import type { LibraryPage } from '../../../site/files.ts';
import type { Filter } from '../../../site/filter.ts';
import { NO_FILTER, writeFilter } from '../../../site/filter.ts';
import { startTexts } from '../../i18n/i18n.ts';
import { TextsProvider } from '../../i18n/useTexts.tsx';
import { NO_COUNTS } from '../../../search/facets/countFacets.ts';
import type { Counts } from './filterProps.ts';
import { NameFilter } from './NameFilter.tsx';

const texts = await startTexts();
const authors = [
  { text: 'سعاد النجار', count: 3 },
  { text: 'سامر البحري', count: 1 },
];
const library: LibraryPage = {
  articles: 5,
  dated: 0,
  headlines: 0,
  front: [],
  keywords: [],
  keywordCount: 0,
  letters: '',
  sources: [{ text: 'CNN', count: 2 }],
  sourceCount: 1,
  keywordShards: 1,
  sourceShards: 1,
  authors,
  authorCount: 2,
  authorShards: 1,
};
const counts: Counts = { ...NO_COUNTS, authors };

/** The list as it is first rendered; its names each with its number, the chosen one with a star. */
function shown(kind: 'source' | 'author', filter: Filter, left?: Counts, page = library) {
  const html = renderToString(
    <QueryClientProvider client={new QueryClient()}>
      <TextsProvider texts={texts}>
        <Router base="" ssrPath="/">
          <NameFilter kind={kind} filter={filter} library={page} counts={left} />
        </Router>
      </TextsProvider>
    </QueryClientProvider>,
  );
  const names = [...html.matchAll(/<li><a([^>]*)>(.*?)<\/a>/g)].map(
    ([, attributes = '', name = '']) =>
      name.replaceAll(/<[^>]*>/g, '') + (attributes.includes('aria-current') ? ' *' : ''),
  );
  return { html, names };
}

test('authors are listed with their numbers; each leads to its articles, the rest of the filter kept', () => {
  const filter = { ...NO_FILTER, keywords: ['السويس'] };
  const { html, names } = shown('author', NO_FILTER);
  expect(html).toContain('<h2 id="author-filter">الكاتب</h2>');
  expect(names).toEqual(['سعاد النجار 3', 'سامر البحري 1']);
  const address = writeFilter({ ...filter, author: 'سامر البحري' }).replaceAll('&', '&amp;');
  expect(shown('author', filter, counts).html).toContain(`href="/${address}"`);
});

test('numbers are those of the articles that the filter leaves', () => {
  const left = { ...counts, authors: [{ text: 'سامر البحري', count: 1 }] };
  expect(shown('author', { ...NO_FILTER, keywords: ['السويس'] }, left).names).toEqual(['سامر البحري 1']);
});

test('the chosen one comes first, is marked in any spelling, and leads back', () => {
  const { html, names } = shown('author', { ...NO_FILTER, author: 'سامر البحرى' }, counts);
  expect(names).toEqual(['سامر البحري 1 *', 'سعاد النجار 3']);
  expect(html).toContain('<a href="/" aria-current="true">سامر البحري');
  expect(shown('source', { ...NO_FILTER, source: 'cnn' }).names).toEqual(['CNN 2 *']);
});

test('a chosen author whom no article has is listed, to be removed', () => {
  expect(shown('author', { ...NO_FILTER, author: 'زينب' }, { ...counts, authors: [] }).names).toEqual([
    'زينب 0 *',
  ]);
});

test('many are folded up behind their number', () => {
  const many = Array.from({ length: 12 }, (_, i) => ({ text: `كاتب ${i}`, count: 12 - i }));
  const { html, names } = shown('author', NO_FILTER, undefined, {
    ...library,
    authors: many,
    authorCount: 40,
  });
  expect(names).toHaveLength(8);
  expect(html.replaceAll(/<[^>]*>/g, '')).toContain('كل الكتّاب 40');
});

test('the number of all is that of the names, not of those listed', () => {
  const sources = Array.from({ length: 12 }, (_, i) => ({ text: `مصدر ${i}`, count: 12 - i }));
  const left = { ...counts, sources, sourceCount: 40 };
  const { html, names } = shown('source', { ...NO_FILTER, source: 'مصدر 3', orSources: ['مصدر 5'] }, left);
  expect(names.slice(0, 3)).toEqual(['مصدر 3 9 *', 'مصدر 5 7 *', 'مصدر 0 12']);
  expect(html.replaceAll(/<[^>]*>/g, '')).toContain('كل المصادر 40');
});
