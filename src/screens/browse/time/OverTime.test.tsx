// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import type { Root } from 'react-dom/client';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { foundQuery } from '../../../client/filterQueries.ts';
import { allRowsQuery } from '../../../client/queries.ts';
import { NO_COUNTS } from '../../../search/facets/countFacets.ts';
import type { AllRows } from '../../../site/files.ts';
import type { Filter } from '../../../site/filter.ts';
import { NO_FILTER } from '../../../site/filter.ts';
import { startTexts } from '../../i18n/i18n.ts';
import { TextsProvider } from '../../i18n/useTexts.tsx';
import { OverTime } from './OverTime.tsx';

const texts = await startTexts();
let client: QueryClient;
let root: Root;

beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } });
  document.body.innerHTML = '<div dir="rtl"></div>';
  root = createRoot(document.body.firstElementChild ?? document.body);
});
afterEach(() => {
  act(() => root.unmount());
  client.clear();
});

const show = (filter: Filter) =>
  act(() =>
    root.render(
      <QueryClientProvider client={client}>
        <TextsProvider texts={texts}>
          <OverTime filter={filter} />
        </TextsProvider>
      </QueryClientProvider>,
    ),
  );

/** Library of 7 articles: two of March 2024, four of December 2023, one undated. */
const rows: AllRows = {
  count: 7,
  dated: 6,
  chunks: [],
  keywords: 0,
  sources: 0,
  authors: 0,
  months: [
    [2024 * 12 + 2, 2],
    [3, 4],
  ],
};
const bars = () => [...document.querySelectorAll<HTMLAnchorElement>('.bars a')];
const labels = () => bars().map((bar) => bar.getAttribute('aria-label'));
const text = () => document.body.textContent ?? '';
const press = (key: string) =>
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });

describe('the whole library', () => {
  beforeEach(() => {
    client.setQueryData(allRowsQuery().queryKey, rows);
    show(NO_FILTER);
  });

  test('has a bar a month, from the oldest, and names the undated', () => {
    expect(labels()).toEqual([
      'ديسمبر 2023: 4 مقالات',
      'يناير 2024: لا مقالات',
      'فبراير 2024: لا مقالات',
      'مارس 2024: مقالان',
    ]);
    expect(text()).toContain('من ديسمبر 2023 إلى مارس 2024');
    expect(text()).toContain('ومقال واحد بلا تاريخ.');
  });

  test('a bar leads to its month', () => {
    expect(bars()[0]?.getAttribute('href')).toBe('/?from=2023-12-01&to=2023-12-31');
  });

  test('is one stop of the Tab key; time runs to the left, and so do the arrows', () => {
    expect(bars().map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, -1, 0]);
    act(() => bars()[3]?.focus());
    press('ArrowRight');
    expect(document.activeElement).toBe(bars()[2]);
    press('ArrowLeft');
    expect(document.activeElement).toBe(bars()[3]);
    press('Home');
    expect(document.activeElement).toBe(bars()[0]);
    expect(bars().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1]);
    press('ArrowRight');
    expect(document.activeElement).toBe(bars()[0]);
  });

  test('can be read as a table, newest first, without empty months', () => {
    const details = document.querySelector('details');
    act(() => {
      if (details) details.open = true;
      details?.dispatchEvent(new Event('toggle'));
    });
    const cells = [...document.querySelectorAll('tbody tr')].map((row) => row.textContent);
    expect(cells).toEqual(['مارس 20242', 'ديسمبر 20234']);
  });
});

test('a filter is counted without its days: the chosen month stands among the others', () => {
  const filter: Filter = { ...NO_FILTER, source: 'الرواق' };
  client.setQueryData(foundQuery(filter).queryKey, {
    total: 3,
    isExact: true,
    ordinals: [0, 1, 2],
    counts: {
      ...NO_COUNTS,
      months: [
        { text: '2024-03', count: 1 },
        { text: '2024-02', count: 2 },
      ],
    },
  });
  show({ ...filter, from: '2024-02-01', to: '2024-02-29' });
  expect(labels()).toEqual(['فبراير 2024: مقالان', 'مارس 2024: مقال واحد']);
  expect(bars()[0]?.getAttribute('aria-current')).toBe('true');
  expect(bars()[1]?.closest('li')?.className).toBe('out');
  expect(bars()[0]?.getAttribute('href')).toBe(`/?source=${encodeURIComponent('الرواق')}`);
  expect(text()).not.toContain('بلا تاريخ');
});

test('articles of which none is dated say so', () => {
  client.setQueryData(allRowsQuery().queryKey, { ...rows, dated: 0, months: [] });
  show(NO_FILTER);
  expect(bars()).toEqual([]);
  expect(text()).toContain('لا مقال هنا له تاريخ.');
});
