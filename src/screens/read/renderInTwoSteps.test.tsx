// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import { beginningOf, useRest } from './renderInTwoSteps.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const Page = () => (useRest() ? 'whole' : 'beginning');

/** Blocks a page shows at first, and once it has been painted. */
async function shown(): Promise<[string | null, string | null]> {
  const place = document.createElement('div');
  const root = createRoot(place);
  await act(async () => root.render(<Page />));
  const first = place.textContent;
  await act(async () => new Promise((painted) => setTimeout(painted, 300)));
  const then = place.textContent;
  await act(async () => root.unmount());
  return [first, then];
}

afterEach(() => {
  delete document.documentElement.dataset['alive'];
  location.hash = '';
});

test('the page opened first is whole, when it is built and when it is taken over', async () => {
  expect(renderToString(<Page />)).toBe('whole');
  expect(await shown()).toEqual(['whole', 'whole']);
});

test('a page gone to shows its beginning, and all of it once that has been painted', async () => {
  document.documentElement.dataset['alive'] = '';
  expect(await shown()).toEqual(['beginning', 'whole']);
});

test('a page gone to for a place in it is whole', async () => {
  document.documentElement.dataset['alive'] = '';
  location.hash = '#p7';
  expect(await shown()).toEqual(['whole', 'whole']);
});

test('the beginning fills a window and ends with a block', () => {
  const body = Array.from({ length: 40 }, (_, i) => ({
    kind: 'paragraph' as const,
    text: `${i} ${'ك'.repeat(398)}`,
  }));
  expect(beginningOf(body).length).toBeGreaterThanOrEqual(6);
  expect(beginningOf(body).length).toBeLessThan(10);
  expect(beginningOf(body.slice(0, 3))).toEqual(body.slice(0, 3));
  expect(beginningOf([])).toEqual([]);
});
