import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { HeadlineList, HeadlinePage, HeadlineShard } from '../../site/files.ts';
import { HEADLINES_PER_LIST } from '../../site/files.ts';
import { firstQuery } from '../../client/pageQuery.ts';
import { App } from './App.tsx';
import { provideScreens } from './lazyScreens.tsx';
import { startTexts } from '../i18n/i18n.ts';

const entry = {
  id: 'قمر',
  title: 'قمر فوق الميناء',
  titleFrom: 'page',
  date: '2024-12-07',
  lead: 'طلع.',
  minutes: 2,
};

const headline: HeadlinePage = {
  id: '0souq',
  text: 'سوق بلا اسم',
  alsoPrinted: ['سوق بلا إسم'],
  printedBy: [entry],
  printedByCount: 1,
  candidates: [],
  nearest: [{ entry, shares: ['سوق'] }],
  keywords: ['الأسواق'],
};
const shard: HeadlineShard = {
  headlines: [headline, { ...headline, id: '0mina', text: 'ميناء بلا اسم' }],
  next: '1',
};
const list: HeadlineList = {
  count: 2,
  letters: 1,
  headlines: [{ id: '0souq', text: 'سوق بلا اسم', printedByCount: 2, candidates: 3 }],
};

const texts = await startTexts();
const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, gcTime: Infinity } } });
await provideScreens(client);

/** Prerenders an address with the data its first query would have fetched. */
function rendered(at: string, data: HeadlineShard | HeadlineList): string {
  const query = firstQuery(at);
  if (query) client.setQueryData(query.queryKey, data);
  return renderToString(<App base="/" client={client} texts={texts} ssrPath={at} ssrSearch="" />);
}

const linksOf = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, to = '']) => to);

describe('headlines without articles', () => {
  const html = rendered('/headlines/0/', shard);

  test('each stands under its id, with its articles, those near it and its keywords', () => {
    const [, first = '', second = ''] = html.split('<article ');
    expect(first).toContain('id="0souq"');
    expect(first).toContain('<a href="/headlines/0/#0souq">سوق بلا اسم</a></h2>');
    expect(first).toContain('ورد هذا العنوان في');
    expect(linksOf(first)).toContain('/articles/%D9%82%D9%85%D8%B1/');
    expect(first).toContain('يشترك في: سوق');
    expect(first).toContain('سوق بلا إسم');
    expect(first).toContain('الأسواق');
    expect(first).toContain('ابحث بكلماته');
    expect(second).toContain('id="0mina"');
  });

  test('lead on to the shard after them and to the list of all', () => {
    expect(linksOf(html.slice(0, html.indexOf('<footer'))).slice(-2)).toEqual([
      '/headlines/',
      '/headlines/1/',
    ]);
  });

  test('ask for their texts on a workbench alone', () => {
    expect(html).not.toContain('أعد البناء');
    expect(rendered('/headlines/0/', { ...shard, workbench: true })).toContain('أعد البناء');
  });

  test('stand in a list, each with the number of articles that print it', () => {
    const listed = rendered('/headlines/', list);
    expect(linksOf(listed)).toContain('/headlines/0/#0souq');
    expect(listed).toContain('ورد في مقالين');
    expect(listed).toContain('يحمله أكثر من مقال: 3 مقالات');
    expect(listed).not.toContain('المزيد');
    expect(rendered('/headlines/', { ...list, count: HEADLINES_PER_LIST + 1 })).toContain('المزيد');
  });

  test('the list of none says so', () => {
    expect(rendered('/headlines/', { count: 0, letters: 1, headlines: [] })).toContain(
      'لكل عنوان ذُكر في المجموعة مقاله',
    );
  });
});
