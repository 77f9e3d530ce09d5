// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import type { Root } from 'react-dom/client';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startTexts } from '../../i18n/i18n.ts';
import { TextsProvider } from '../../i18n/useTexts.tsx';
import type { TestArticle } from '../../../testing/siteInMemory.ts';
import { siteInMemory } from '../../../testing/siteInMemory.ts';
import { LibraryScreen } from '../LibraryScreen.tsx';

/** Two sources and a third; of the last three articles no day is known. */
const articles: TestArticle[] = [
  { date: '2024-12-07', source: 'المرافئ', keywords: ['ملاحة', 'ميناء'] },
  { date: '2024-03-01', source: 'الأفق', keywords: ['ملاحة'] },
  { date: '2023-05-01', source: 'المدار', keywords: ['ملاحة'] },
  { date: '2022-01-01', source: 'المرافئ', keywords: ['صيد'] },
  { source: 'المرافئ', keywords: ['ملاحة'] },
  { source: 'الأفق', keywords: ['صيد', ...Array.from({ length: 70 }, (_, i) => `كلمة ${i}`)] },
  { source: 'الأفق', keywords: ['ملاحة'] },
];
const site = siteInMemory(articles);
const texts = await startTexts();
let root: Root;
let client: QueryClient;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('fetch', async (path: string) => Response.json(await site.json(path.replace(/^\//, ''))));
  // The search, which no test asks, does not start in a browser that saves data.
  Object.assign(navigator, { connection: { saveData: true } });
  document.body.innerHTML = '<div></div>';
  root = createRoot(document.body.children[0] ?? document.body);
});
afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

async function open(search: string): Promise<void> {
  client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
  await act(async () => {
    history.replaceState(null, '', `/${search}`);
    root.render(
      <QueryClientProvider client={client}>
        <TextsProvider texts={texts}>
          <LibraryScreen />
        </TextsProvider>
      </QueryClientProvider>,
    );
  });
  await settled();
}

/** Waits until nothing is fetched any more, and what has come is on the screen. */
async function settled(): Promise<void> {
  for (let quiet = 0; quiet < 3; quiet = client.isFetching() ? 0 : quiet + 1)
    await act(async () => new Promise((rest) => setTimeout(rest, 5)));
}

const said = (element: Element | null | undefined) =>
  element?.textContent?.replaceAll(/[\u2066-\u2069]/g, '');
/** Lines of a group of the index, the chosen ones with a star. */
const linesOf = (kind: 'source' | 'date' | 'keywords') =>
  [...document.querySelectorAll(`[aria-labelledby=${kind}-filter] .ix :is(a, button)`)].map(
    (line) => said(line) + (line.hasAttribute('aria-current') ? ' *' : ''),
  );
const chips = () => [...document.querySelectorAll('.chip:not(.quiet)')].map((chip) => said(chip));
const leftOut = () => said(document.querySelector('.leftout'));
const linkTo = (text: string) =>
  [...document.querySelectorAll('a')].find((link) => said(link) === text)?.getAttribute('href');

test('days say how many undated articles they leave out, and offer them', async () => {
  await open('?from=2024-01-01&to=2024-12-31');
  expect(leftOut()).toBe('خارج القائمة 3 مقالات بلا تاريخ. أضفها');
  expect(linkTo('أضفها')).toBe('/?from=2024-01-01&to=2024-12-31&undated=1');
  await open('?from=2024-01-01&to=2024-12-31&keyword=صيد');
  expect(leftOut()).toBe('خارج القائمة مقال واحد بلا تاريخ. أضفه');
});

test('the undated added stand beside the days, and are named', async () => {
  await open('?from=2024-01-01&undated=1');
  expect(said(document.querySelector('output'))).toBe('5 مقالات من 7');
  expect(chips()).toEqual(['منذ 1 يناير 2024', 'ما بلا تاريخ أيضًا']);
  expect(leftOut()).toBeUndefined();
});

test('«بلا تاريخ» is a filter whose number is what the other filters leave', async () => {
  await open('');
  expect(linesOf('date').at(-1)).toBe('بلا تاريخ 3');
  await open('?keyword=صيد');
  expect(linesOf('date').at(-1)).toBe('بلا تاريخ 1');
  await open('?undated=1&keyword=ملاحة');
  expect(linesOf('date')).toEqual(['2024 2', '2023 1', 'بلا تاريخ 2 *']);
  expect(chips()).toEqual(['ملاحة', 'بلا تاريخ']);
  expect(document.querySelector('.sorts')?.textContent).toBe('الأحدثالأقدم');
});

test('other years stay in view, each with what it would show', async () => {
  await open('?from=2024-01-01&to=2024-12-31');
  expect(linesOf('date')).toEqual(['2024 2 *', '2023 1', '2022 1', 'بلا تاريخ 3']);
});

test('several sources can be chosen; the others keep what they would add', async () => {
  await open('?source=المدار');
  expect(linesOf('source')).toEqual(['المدار 1 *', 'المرافئ 3', 'الأفق 3']);
  expect(linkTo('الأفق 3')).toBe(
    `/?${new URLSearchParams([
      ['source', 'المدار'],
      ['source', 'الأفق'],
    ])}`,
  );
  await open('?source=المدار&source=الأفق&keyword=ملاحة');
  expect(linesOf('source')).toEqual(['المدار 1 *', 'الأفق 2 *', 'المرافئ 2']);
  expect(said(document.querySelector('output'))).toBe('3 مقالات من 7');
});

test('reversed days are put right, in the address too', async () => {
  await open('?to=2024-01-01&from=2024-12-31');
  expect(location.search).toBe('?from=2024-01-01&to=2024-12-31');
  expect(chips()).toEqual(['2024']);
});

test('one day is no range', async () => {
  await open('?from=2024-12-07&to=2024-12-07');
  expect(chips()).toEqual(['7 ديسمبر 2024']);
  await open('?from=2024-12-06&to=2024-12-07');
  expect(chips()).toEqual(['6 ديسمبر 2024 إلى 7 ديسمبر 2024']);
});

test('«كل الكلمات» counts the keywords of what the filter leaves, and opens them', async () => {
  await open('');
  expect(linesOf('keywords').at(-1)).toBe('كل الكلمات 73');
  await open('?source=المرافئ');
  expect(linesOf('keywords')).toEqual(['ملاحة 2', 'صيد 1', 'ميناء 1']);
  await open('?undated=1&source=الأفق');
  expect(linesOf('keywords')).toHaveLength(17);
  expect(linesOf('keywords').at(-1)).toBe('كل الكلمات 72');
  await act(async () =>
    document.querySelector<HTMLElement>('[aria-labelledby=keywords-filter] button')?.click(),
  );
  await settled();
  expect(linesOf('keywords')).toHaveLength(72);
});

const field = (side: 'من' | 'إلى') =>
  document.querySelector<HTMLInputElement>(side === 'من' ? '#day-from' : '#day-to') ??
  document.createElement('input');

/** Types into a field of a day, as React hears it. */
async function type(side: 'من' | 'إلى', text: string): Promise<void> {
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field(side), text);
    field(side).dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settled();
}
async function press(side: 'من' | 'إلى', key: string): Promise<void> {
  await act(async () => field(side).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
  await settled();
}

test('days are shown in words, read as readers type them, and what was understood is said', async () => {
  await open('?from=2022-01-01');
  expect(field('من').value).toBe('1 يناير 2022');
  expect(field('إلى').placeholder).toBe('7 ديسمبر 2024');
  await type('إلى', '٢٠٢٣');
  expect(said(document.querySelector('.dates output'))).toBe('أي 31 ديسمبر 2023');
  await press('إلى', 'Enter');
  expect(location.search).toBe('?from=2022-01-01&to=2023-12-31');
  expect(field('إلى').value).toBe('31 ديسمبر 2023');
  await type('من', '');
  await press('من', 'Enter');
  expect(location.search).toBe('?to=2023-12-31');
});

test('a text that is no day filters nothing, and is not thrown away', async () => {
  await open('');
  await type('من', '31 فبراير 2024');
  expect(said(document.querySelector('.dates output'))).toBe('');
  await press('من', 'Enter');
  expect(said(document.querySelector('.dates output'))).toMatch(/^لم يُفهم هذا التاريخ/);
  expect(field('من').value).toBe('31 فبراير 2024');
  expect(location.search).toBe('');
});

test('days typed the wrong way round are put right, and that is said', async () => {
  await open('');
  await type('من', '2024');
  await type('إلى', '2022');
  await press('إلى', 'Enter');
  expect(location.search).toBe('?from=2022-01-01&to=2024-12-31');
  expect(said(document.querySelector('.dates output'))).toBe('كان اليومان معكوسين، فوُضع الأقدم أولًا.');
});
