import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { ArticlePage, Entry, HeadlinePage, LibraryPage } from '../../site/files.ts';
import { firstQuery } from '../../client/pageQuery.ts';
import { App } from './App.tsx';
import { provideScreens } from './lazyScreens.tsx';
import { startTexts } from '../i18n/i18n.ts';

const entry: Entry = {
  id: 'قمر',
  title: 'قمر فوق الميناء',
  titleFrom: 'page',
  date: '2024-12-07',
  lead: 'طلع.',
  minutes: 2,
};

const page: ArticlePage = {
  article: {
    id: 'jisr',
    title: 'جسر على \u202eالنهر',
    titleFrom: 'lead',
    date: '2024-12-07',
    dateline: 'بغداد - وكالات:',
    source: 'صحيفة الرواق',
    keywords: [{ text: 'الجسور', alsoSpelt: ['الجسـور'] }],
    body: [
      { kind: 'paragraph', text: 'فُتح الجسر صباحًا.' },
      { kind: 'paragraph', text: 'وعبره المشاة <b>أولًا</b>.' },
    ],
    readAlso: [{ title: 'قمر فوق الميناء', body: ['طلع القمر.'] }],
    related: [{ text: 'قمر فوق الميناء' }, { text: 'سوق بلا اسم' }, { text: 'عنوان لاثنين' }],
  },
  minutes: 3,
  files: ['2024/jisr.txt'],
  related: [
    { kind: 'article', id: 'قمر', minutes: 2 },
    { kind: 'headline', id: 'souq', printedBy: 1, candidates: 0 },
    { kind: 'headline', id: 'two', printedBy: 1, candidates: 2 },
  ],
  readAlso: [{ kind: 'article', id: 'قمر', minutes: 2 }],
  printedBy: [entry],
  printedByCount: 1,
};

const beginning: ArticlePage = {
  ...page,
  article: { ...page.article, id: 'b', related: [], readAlso: [], onlyBeginning: true },
  files: [],
  related: [],
  readAlso: [],
};

const headline: HeadlinePage = {
  id: 'souq',
  text: 'سوق بلا اسم',
  alsoPrinted: ['سوق بلا إسم'],
  printedBy: [entry],
  printedByCount: 1,
  candidates: [],
  nearest: [{ entry, shares: ['سوق'] }],
  keywords: ['الأسواق'],
};

const library: LibraryPage = {
  articles: 1,
  dated: 1,
  headlines: 2,
  refused: [{ file: 'نص.txt', kind: 'empty' }],
  refusedCount: 1,
  front: [entry],
  keywords: [{ text: 'الجسور', count: 1 }],
  keywordCount: 1,
  sources: [],
  sourceCount: 0,
  keywordShards: 1,
  sourceShards: 1,
};

const texts = await startTexts();

/** Query client with the code of all screens, like that of a build. */
const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, gcTime: Infinity } } });
await provideScreens(client);

/** Prerenders an address with the data its first query would have fetched. */
function rendered(at: string, data?: unknown, base = '/'): string {
  const query = firstQuery(at);
  if (query && data !== undefined) client.setQueryData(query.queryKey, data);
  return renderToString(
    <App base={base} client={client} texts={texts} ssrPath={base.slice(0, -1) + at} ssrSearch="" />,
  );
}

const linksOf = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, to = '']) => to);
const count = (html: string, part: string | RegExp): number => html.split(part).length - 1;

const PAGES: [string, unknown][] = [
  ['/', library],
  ['/articles/jisr/', page],
  ['/articles/b/', beginning],
  ['/headlines/souq/', headline],
  ['/keywords/', library],
  ['/about/', library],
  ['/nowhere/', undefined],
];

describe.each(PAGES)('%s prerendered', (at, data) => {
  test('has one headline of first rank, one main landmark, one status region, a skip link, and no language of its own', () => {
    const html = rendered(at, data);
    expect(count(html, '<h1')).toBe(1);
    expect(count(html, '<main id="main"')).toBe(1);
    expect(count(html, /role="status"|<output/)).toBe(1);
    expect(html).toContain('href="#main"');
    expect(html).not.toMatch(/dir="rtl"|lang="ar"/);
  });

  test('is the same each time', () => {
    expect(rendered(at, data)).toBe(rendered(at, data));
  });

  test('under a sub-folder every link leads below it', () => {
    for (const link of linksOf(rendered(at, data, '/sub/'))) expect(link).toMatch(/^(\/sub\/|#)/);
  });
});

describe('the reader', () => {
  const html = rendered('/articles/jisr/', page);

  test('paragraphs have addresses, and are shown as printed', () => {
    expect(html).toMatch(/<p id="p1"><span class="dateline">بغداد - وكالات: <\/span>فُتح/);
    expect(html).toContain('<p id="p2">وعبره المشاة &lt;b&gt;أولًا&lt;/b&gt;.</p>');
  });

  test('every related headline is one link: to its article, or to its own page', () => {
    const nav = html.slice(html.indexOf('عناوين ذات صلة'), html.indexOf('اقرأ أيضًا'));
    expect(linksOf(nav)).toEqual(['/articles/%D9%82%D9%85%D8%B1/', '/headlines/souq/', '/headlines/two/']);
    expect(nav).toContain('عنوان بلا مقال هنا');
    expect(nav).toContain('يحمله مقالان');
  });

  test('keywords lead into the library', () => {
    expect(linksOf(html)).toContain(`/?keyword=${encodeURIComponent('الجسور')}`);
  });

  test('names the origin of the headline and the file', () => {
    expect(html).toContain('العنوان من مطلع النص');
    expect(html).toContain('<bdi dir="ltr" class="wrap-anywhere">2024/jisr.txt</bdi>');
  });

  test('a character that overrides direction is shown, not obeyed', () => {
    expect(html).not.toContain('\u202e');
    expect(html).toContain('>RLO</bdi>');
  });

  test('an article that breaks off says so, has no end mark, and names the pages that print it', () => {
    const begun = rendered('/articles/b/', beginning);
    expect(begun).toContain('أمّا بقيّته فليست في المجموعة');
    expect(begun).not.toContain('class="end"');
    expect(linksOf(begun)).toContain('/articles/%D9%82%D9%85%D8%B1/');
    expect(html).toContain('class="end"');
  });
});
