import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { AboutPage } from '../../site/about/aboutPage.ts';
import { firstQuery } from '../../client/pageQuery.ts';
import { App } from './App.tsx';
import { provideScreens } from './lazyScreens.tsx';
import { startTexts } from '../i18n/i18n.ts';

const about: AboutPage = {
  articles: 1,
  dated: 1,
  headlines: 2,
  keywordCount: 1,
  sourceCount: 0,
  figures: { minutes: 3 },
};

const texts = await startTexts();
const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, gcTime: Infinity } } });
await provideScreens(client);

/** Prerenders the page about a collection. */
function rendered(page: AboutPage): string {
  const query = firstQuery('/about/');
  if (query) client.setQueryData(query.queryKey, page);
  return renderToString(<App base="/" client={client} texts={texts} ssrPath="/about/" ssrSearch="" />);
}

describe('the page about the collection', () => {
  const stated: AboutPage = {
    ...about,
    description: 'صحف الموانئ.',
    about: [
      { kind: 'heading', spans: [{ text: 'كيف جُمعت' }] },
      { kind: 'paragraph', spans: [{ text: 'من ' }, { text: 'المكتبة', href: 'https://example.org/' }] },
      { kind: 'item', spans: [{ text: 'أ' }] },
      { kind: 'item', spans: [{ text: 'ب', strong: true }] },
    ],
    rights: 'CC BY 4.0',
    contact: 'a@example.org',
  };

  test('shows what it states about itself', () => {
    const html = rendered(stated);
    expect(html).toContain('<h2 dir="auto">كيف جُمعت</h2>');
    expect(html).toMatch(
      /<a [^>]*href="https:\/\/example\.org\/"[^>]*rel="noopener noreferrer nofollow"[^>]*><bdi>المكتبة<\/bdi><\/a>/,
    );
    expect(html.replaceAll('<!-- -->', '')).toContain('<bdi class="small" dir="ltr">(example.org)</bdi>');
    expect(html).toContain('<ul><li dir="auto">أ</li><li dir="auto"><strong>ب</strong></li></ul>');
    expect(html).toContain('href="mailto:a@example.org"');
  });

  test('a row of numbers has the direction of the page', () => {
    const numbers = rendered({
      ...stated,
      about: [{ kind: 'paragraph', spans: [{ text: '1908 · 52 · 416' }] }],
    });
    expect(numbers).toContain('<p>1908 · 52 · 416</p>');
  });

  test('speaks to the owner on a workbench alone', () => {
    const workbench = { refused: [{ file: 'نص.txt', kind: 'empty' as const }], refusedCount: 1 };
    expect(rendered(stated)).not.toContain('كيف تزيدها');
    expect(rendered({ ...stated, workbench })).toContain('كيف تزيدها');
    expect(rendered({ ...stated, workbench })).toContain('نص.txt');
  });
});
