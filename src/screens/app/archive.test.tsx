import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { firstQuery } from '../../client/pageQuery.ts';
import type { ArchiveIndex, ArchivePage } from '../../site/archive.ts';
import { startTexts } from '../i18n/i18n.ts';
import { App } from './App.tsx';
import { provideScreens } from './lazyScreens.tsx';

const texts = await startTexts();
const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, gcTime: Infinity } } });
await provideScreens(client);

/** The main part of a page, prerendered below `/sub/` with the data its first query would have fetched. */
function mainOf(at: string, data: ArchiveIndex | ArchivePage): string {
  const query = firstQuery(at);
  if (query) client.setQueryData(query.queryKey, data);
  const html = renderToString(
    <App base="/sub/" client={client} texts={texts} ssrPath={`/sub${at}`} ssrSearch="" />,
  );
  return html.slice(html.indexOf('<main'), html.indexOf('</main>'));
}

const linksOf = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, to = '']) => to);

test('the archive leads to each of its pages, and says which days it has and how many articles', () => {
  const html = mainOf('/archive/', {
    articles: 303,
    pages: [
      { n: 3, count: 3, from: '2024-12-07', to: '2024-12-07' },
      { n: 2, count: 150, from: '2024-11-01', to: '2024-12-01' },
      { n: 1, count: 150 },
    ],
  });
  expect(linksOf(html)).toEqual(['/sub/archive/3/', '/sub/archive/2/', '/sub/archive/1/']);
  expect(html.match(/<h1>/g)).toHaveLength(1);
  expect(html).toContain('7 ديسمبر 2024</a> <span class="small">3 مقالات</span>');
  expect(html).toContain('1 نوفمبر 2024 إلى 1 ديسمبر 2024');
  expect(html).toContain('بلا تاريخ</a>');
});

test('a page of it leads to its articles under their days, and to the pages beside it', () => {
  const html = mainOf('/archive/2/', {
    n: 2,
    last: 3,
    lines: [
      { id: 'جسر', title: 'جسر &quot;جديد&quot; \u202eعلى', date: '2024-12-01', source: 'وكالة' },
      { id: 'b', title: 'اتصل بالرقم +962 6 555 0100' },
    ],
  });
  const beside = ['/sub/archive/3/', '/sub/archive/1/', '/sub/archive/'];
  const articles = ['/sub/articles/%D8%AC%D8%B3%D8%B1/', '/sub/articles/b/'];
  expect(linksOf(html)).toEqual([...beside, ...articles, ...beside]);
  expect(html).toContain('<h2><time dateTime="2024-12-01">1 ديسمبر 2024</time></h2>');
  expect(html).toContain('<h2>بلا تاريخ</h2>');
  expect(html).toContain('<bdi>وكالة</bdi>');
  expect(html).toContain('<bdo dir="ltr">+962 6 555 0100</bdo>');
  expect(html).not.toContain('\u202e');
});

test('its first and last page lead nowhere beyond', () => {
  expect(linksOf(mainOf('/archive/1/', { n: 1, last: 1, lines: [] }))).toEqual([
    '/sub/archive/',
    '/sub/archive/',
  ]);
});
