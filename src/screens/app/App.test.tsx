import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { AboutPage } from '../../site/about/aboutPage.ts';
import type {
  ArticlePage,
  Entry,
  HeadlineList,
  HeadlinePage,
  HeadlineShard,
  LibraryPage,
} from '../../site/files.ts';
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
    related: [{ text: 'عاجل.. قمر فوق الميناء' }, { text: 'سوق بلا اسم' }, { text: 'عنوان لاثنين' }],
  },
  minutes: 3,
  files: ['2024/jisr.txt'],
  related: [
    { kind: 'article', id: 'قمر', minutes: 2, title: 'قمر فوق الميناء' },
    { kind: 'headline', id: '0souq', shard: '0', printedBy: 1, candidates: 0 },
    { kind: 'headline', id: '1two', shard: '1', printedBy: 1, candidates: 2 },
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
  id: '0souq',
  text: 'سوق بلا اسم',
  alsoPrinted: ['سوق بلا إسم'],
  printedBy: [entry],
  printedByCount: 1,
  candidates: [],
  nearest: [{ entry, shares: ['سوق'] }],
  keywords: ['الأسواق'],
};
const shard: HeadlineShard = { headlines: [headline, { ...headline, id: '0mina' }], next: '1' };
const list: HeadlineList = {
  count: 2,
  letters: 1,
  headlines: [{ id: '0souq', text: 'سوق بلا اسم', printedByCount: 2, candidates: 3 }],
};

const library: LibraryPage = {
  articles: 1,
  dated: 1,
  headlines: 2,
  front: [entry],
  keywords: [{ text: 'الجسور', count: 1 }],
  keywordCount: 1,
  letters: 'ج',
  sources: [],
  sourceCount: 0,
  keywordShards: 1,
  sourceShards: 1,
  authors: [],
  authorCount: 0,
  authorShards: 0,
};

const about: AboutPage = { ...library, figures: { minutes: 3 } };

const texts = await startTexts();

/** Query client with the code of all screens, like that of a build. */
const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, gcTime: Infinity } } });
await provideScreens(client);

/** Prerenders an address with the data its first query would have fetched. */
function rendered(at: string, data?: unknown, base = '/', words = texts): string {
  const query = firstQuery(at);
  if (query && data !== undefined) client.setQueryData(query.queryKey, data);
  return renderToString(
    <App base={base} client={client} texts={words} ssrPath={base.slice(0, -1) + at} ssrSearch="" />,
  );
}

const linksOf = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, to = '']) => to);
const count = (html: string, part: string | RegExp): number => html.split(part).length - 1;

const PAGES: [string, unknown][] = [
  ['/', library],
  ['/articles/jisr/', page],
  ['/articles/b/', beginning],
  ['/headlines/0/', shard],
  ['/headlines/', list],
  ['/keywords/', library],
  ['/about/', about],
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

  test('a long headline is set smaller', () => {
    const title = 'رئيس الهيئة '.repeat(9).trim();
    expect(rendered('/articles/jisr/', { ...page, article: { ...page.article, title } })).toContain(
      `<h1 class="long-title">${title}</h1>`,
    );
    rendered('/articles/jisr/', page);
  });

  test('the fact «الكاتب» does not say «كتبت» again', () => {
    const by = (byline: string) =>
      rendered('/articles/jisr/', { ...page, article: { ...page.article, byline } });
    expect(by('كتبت : ليلى الساحل')).toContain('<dt>الكاتب</dt><dd><bdi>ليلى الساحل</bdi></dd>');
    expect(by('تحقيق: ليلى الساحل')).toContain('<dd><bdi>تحقيق: ليلى الساحل</bdi></dd>');
    rendered('/articles/jisr/', page);
  });

  test('each author leads to the articles of that author, as the library spells the name', () => {
    const article = {
      ...page.article,
      byline: 'تحقيق: د. ليلى الساحل وسامر البحري',
      authors: ['د. ليلى الساحل', 'سامر البحري'],
    };
    const authorNames = ['ليلى الساحل', 'سامر البحري'];
    const shown = rendered('/articles/jisr/', { ...page, article, authorNames });
    const link = (name: string, text: string) =>
      `<a href="/?author=${encodeURIComponent(name).replaceAll('%20', '+')}"><span class="ul">${text}</span></a>`;
    expect(shown).toContain(
      `<bdi>تحقيق: ${link('ليلى الساحل', 'د. ليلى الساحل')} و${link('سامر البحري', 'سامر البحري')}</bdi>`,
    );
    expect(shown.split('سامر البحري</span>')).toHaveLength(2);
    rendered('/articles/jisr/', page);
  });

  test('authors are shown also where no by-line is printed', () => {
    const article = { ...page.article, authors: ['ليلى الساحل'] };
    expect(rendered('/articles/jisr/', { ...page, article })).toContain('>ليلى الساحل</span></a></bdi></dd>');
    rendered('/articles/jisr/', page);
  });

  test.each([
    [['ممشى للدراجات', '10 آلاف متر'], '<ul class="unsigned">'],
    [['أ- ممشى للدراجات', 'ب- نافورة'], '<ul>'],
    [['• ممشى للدراجات', '• نافورة'], '<ul>'],
  ])('items %j stand in %s', (items, list) => {
    const body = items.map((text) => ({ kind: 'item' as const, text }));
    const shown = rendered('/articles/jisr/', { ...page, article: { ...page.article, body } });
    expect(shown).toContain(`${list}<li id="p1">`);
    rendered('/articles/jisr/', page);
  });

  test('every related headline is one link: to its article, or to its own page', () => {
    const nav = html.slice(html.indexOf('عناوين ذات صلة'), html.indexOf('اقرأ أيضًا'));
    expect(linksOf(nav)).toEqual([
      '/articles/%D9%82%D9%85%D8%B1/',
      '/headlines/0/#0souq',
      '/headlines/1/#1two',
    ]);
    expect(nav).toMatch(/عنوان بلا مقال هنا[^]*يحمله مقالان/);
    expect(nav).not.toContain('عاجل');
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

describe('the name of the collection', () => {
  test('«ورّاق» is drawn where there is no other', () => {
    const html = rendered('/', library);
    expect(html).toContain('aria-label="ورّاق، المكتبة"><svg');
  });

  test.each([['أرشيف الميناء'], ['{{count}} <b>'], ['$t(shell.name)']])('%s', async (name) => {
    const named = await startTexts('ar', name);
    const html = rendered('/about/', about, '/', named).replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    expect(html).toContain(`aria-label="${name}، المكتبة"><bdi class="name">${name}</bdi>`);
    expect(html).toContain(`<bdi>${name}</bdi></h1>`);
    expect(html).toContain('<h2>ورّاق</h2>');
  });

  test('is the same in another language', async () => {
    const html = rendered('/', library, '/', await startTexts('en', 'أرشيف الميناء'));
    expect(html).toContain('aria-label="أرشيف الميناء, the library"');
  });

  test('other texts are not changed by it', () => {
    expect(texts.t('titles.name')).toBe('ورّاق');
  });
});
