// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Article } from '../../article/article.ts';
import type { ArticlePage } from '../../site/files.ts';
import { firstScreen, pageHead, siteTemplate } from './pageHead.ts';
import { templateOf } from './pageTemplate.ts';

const URL_OF_SITE = 'https://example.org/news/';
const plain: Article = {
  id: 'a',
  title: 'قطار الليل',
  titleFrom: 'page',
  keywords: [],
  body: [],
  readAlso: [],
  related: [],
};
const full: Article = {
  ...plain,
  title: 'جسر &quot;جديد&quot; \u202eعلى النهر',
  date: '2024-12-07',
  source: 'وكالة & شركاؤها',
  keywords: [{ text: 'طرق' }, { text: 'جسور' }],
  body: [
    { kind: 'paragraph', text: 'افتُتح الجسر أمس - بحضور جمع.' },
    { kind: 'paragraph', text: 'ثم أُغلق.' },
  ],
};
const pageOf = (article: Article): ArticlePage => ({
  article,
  minutes: 1,
  files: [],
  related: [],
  readAlso: [],
  printedBy: [],
  printedByCount: 0,
});

/** Parses a head as a browser does. */
function readHead(html: string) {
  const { head } = new DOMParser().parseFromString(`<!doctype html><head>${html}</head>`, 'text/html');
  const json = head.querySelector('script[type="application/ld+json"]')?.textContent;
  return {
    title: head.querySelector('title')?.textContent,
    canonical: head.querySelector('link[rel=canonical]')?.getAttribute('href'),
    properties: Array.from(head.querySelectorAll('meta[property]'), (meta) => [
      meta.getAttribute('property'),
      meta.getAttribute('content'),
    ]),
    data: json ? (JSON.parse(json) as unknown) : undefined,
    elements: Array.from(head.children, ({ localName }) => localName),
  };
}
const headOf = (article: Article, url?: string) =>
  readHead(pageHead('article', pageOf(article), '/articles/a/', url));

describe('an article', () => {
  test('has Open Graph metadata for link previews', () => {
    expect(headOf(full, URL_OF_SITE).properties).toEqual([
      ['og:description', 'افتُتح الجسر أمس - بحضور جمع.'],
      ['og:type', 'article'],
      ['og:title', 'جسر "جديد" على النهر'],
      ['og:locale', 'ar_AR'],
      ['og:url', `${URL_OF_SITE}articles/a/`],
      ['article:published_time', '2024-12-07'],
      ['article:tag', 'طرق'],
      ['article:tag', 'جسور'],
    ]);
  });

  test('has JSON-LD for search engines', () => {
    expect(headOf(full, URL_OF_SITE).data).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'جسر "جديد" على النهر',
      datePublished: '2024-12-07',
      inLanguage: 'ar',
      sourceOrganization: { '@type': 'Organization', name: 'وكالة & شركاؤها' },
      keywords: ['طرق', 'جسور'],
      wordCount: 7,
      isAccessibleForFree: true,
      mainEntityOfPage: `${URL_OF_SITE}articles/a/`,
    });
  });

  test('names each author, a person', () => {
    const signed = { ...full, authors: ['سعاد "أم علي" النجار', 'سامر \u202eالبحري'] };
    expect(pageHead('article', pageOf(signed), '/', undefined)).toContain(
      '<meta name="author" content="سعاد &quot;أم علي&quot; النجار"><meta name="author" content="سامر البحري">',
    );
    expect(headOf(signed).data).toMatchObject({
      author: [
        { '@type': 'Person', name: 'سعاد "أم علي" النجار' },
        { '@type': 'Person', name: 'سامر البحري' },
      ],
    });
    expect(pageHead('article', pageOf(full), '/', undefined)).not.toContain('name="author"');
  });

  test('has no metadata for absent fields', () => {
    const { properties, data, canonical } = headOf(plain);
    expect(canonical).toBeUndefined();
    expect(properties.map(([name]) => name)).toEqual(['og:type', 'og:title', 'og:locale']);
    expect(data).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'قطار الليل',
      inLanguage: 'ar',
      isAccessibleForFree: true,
    });
  });

  test('has no headline in JSON-LD when its title is guessed', () => {
    const { data } = headOf({ ...plain, titleFrom: 'guess' });
    expect(data).toMatchObject({ alternativeHeadline: 'قطار الليل' });
    expect(data).not.toHaveProperty('headline');
  });

  test('has no word count when its text breaks off', () => {
    expect(headOf({ ...full, onlyBeginning: true }).data).not.toHaveProperty('wordCount');
  });

  test('has a description of whole words', () => {
    const body: Article['body'] = [{ kind: 'paragraph', text: 'كلمة '.repeat(100) }];
    expect(headOf({ ...plain, body }).properties[0]).toEqual(['og:description', 'كلمة '.repeat(32).trim()]);
  });
});

describe('a collection with a name of its own', () => {
  const site = { name: 'أرشيف <الميناء>', description: 'صحف الموانئ.', rights: 'CC BY 4.0' };
  const head = (info: object, url?: string) =>
    readHead(pageHead('article', pageOf(full), '/articles/a/', url, { ...site, ...info }));

  test('is named to link previews, and is the publisher', () => {
    const { properties, data } = head({}, URL_OF_SITE);
    expect(properties).toContainEqual(['og:site_name', site.name]);
    expect(data).toMatchObject({
      publisher: { '@type': 'Organization', name: site.name, url: URL_OF_SITE },
      copyrightNotice: 'CC BY 4.0',
    });
  });

  test('rights that are an address are the licence', () => {
    const rights = 'https://creativecommons.org/licenses/by/4.0/';
    expect(head({ rights }).data).toMatchObject({ license: rights });
  });

  test('names and describes the library', () => {
    const sectionTitle = (section: string) => (section === 'name' ? site.name : section);
    const { title, properties } = readHead(
      pageHead('library', undefined, '/', undefined, { ...site, sectionTitle }),
    );
    expect(title).toBe(`library · ${site.name}`);
    expect(properties).toEqual([['og:description', site.description]]);
  });

  test('shows the picture of the front page in previews of links, where its address is known', () => {
    const { properties } = readHead(pageHead('library', undefined, '/', URL_OF_SITE, site));
    expect(Object.fromEntries(properties)).toEqual({
      'og:description': site.description,
      'og:type': 'website',
      'og:title': site.name,
      'og:url': URL_OF_SITE,
      'og:image': `${URL_OF_SITE}preview.png`,
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': site.name,
    });
  });
});

describe('other pages', () => {
  test.each([
    ['keywords', '/keywords/', `${URL_OF_SITE}keywords/`],
    ['about', '/about/', `${URL_OF_SITE}about/`],
    ['not-found', '/404.html', undefined],
  ] as const)('%s', (kind, at, canonical) => {
    const head = readHead(pageHead(kind, undefined, at, URL_OF_SITE));
    expect(head).toMatchObject({ properties: [], data: undefined });
    expect(head.canonical ?? undefined).toBe(canonical);
  });
});

describe('the element parsed before the first frame', () => {
  const expected = (kind: 'article' | 'library' | 'headlines' | 'keywords', page?: ArticlePage) =>
    /<link rel="expect" href="#(.*?)" blocking="render">/.exec(firstScreen(kind, page).html)?.[1];
  const paragraphs = (...lengths: number[]): ArticlePage =>
    pageOf({
      ...plain,
      body: lengths.map((length) => ({ kind: 'paragraph', text: 'ن'.repeat(length) })),
    });

  test.each([
    ['a short text, whole', [100, 200], 'p2'],
    ['of a long one what fills a screen', [700, 500, 800, 900], 'p2'],
    ['a paragraph that fills it alone', [5000, 10], 'p1'],
    ['the page, of an article without text', [], 'main'],
  ])('%s', (_, lengths, id) => {
    expect(expected('article', paragraphs(...lengths))).toBe(id);
  });

  test('only blocks that fill a small screen are laid out in the first frame', () => {
    const css = (...lengths: number[]) => firstScreen('article', paragraphs(...lengths)).css;
    expect(css(700, 500, 800)).toContain(':is(#p2~*,.body~*,.textcol~*){display:none}');
    expect(css(700, 400)).toBe('');
  });

  test('is main for the library and for headlines; a long index has none', () => {
    expect([expected('library'), expected('headlines'), expected('keywords')]).toEqual([
      'main',
      'main',
      undefined,
    ]);
  });
});

test.each([
  ['</script><img src=x onerror=alert(1)>'],
  ['<!--<script>'],
  ['"><meta>'],
  ["'&&amp;"],
  ['\u2028\u2029'],
  ['\ud800'],
  ['\u0001'],
  ['\\u003c'],
  [''],
])('whatever an article says, its head stands: %j', (text) => {
  const hostile: Article = {
    ...plain,
    title: text,
    source: text,
    authors: [text],
    keywords: [{ text }],
    body: [{ kind: 'paragraph', text }],
  };
  const { elements, data } = headOf(hostile, URL_OF_SITE);
  expect([...new Set(elements)].sort()).toEqual(['link', 'meta', 'script', 'title']);
  expect(data).toMatchObject({ '@type': 'NewsArticle', wordCount: expect.any(Number) });
  const [, script = ''] = pageHead('article', pageOf(hostile), '/', undefined).split('ld+json">');
  expect(script.replace('</script>', '')).not.toMatch(/[<\u2028\u2029]/);
});

describe('the template of all pages', () => {
  const html = '<html><head><title>x</title></head><body><div id="root"></div></body></html>';

  test('links to the feeds below the base', () => {
    const { beforeRoot } = templateOf(siteTemplate(html, '/sub/'));
    expect(beforeRoot).toContain(
      '<link rel="alternate" type="application/atom+xml" title="Atom" href="/sub/feed.xml">',
    );
    expect(beforeRoot).not.toContain('application-name');
    expect(beforeRoot).toContain('type="application/feed+json" title="JSON Feed" href="/sub/feed.json">');
  });

  test('says in the language of the interface that the application does not come', () => {
    const script = '<script>offer("%LATE%", "%AGAIN%")</script></head>';
    expect(siteTemplate(script, '/')).toContain(
      'offer("لم يكتمل تحميل الصفحة؛ روابطها تعمل.", "أعد المحاولة")',
    );
    expect(siteTemplate(script, '/', { language: 'en' })).toContain('"Try again"');
  });

  test('bears the collection’s name and the language of the interface', () => {
    const named = siteTemplate('<html lang="ar" dir="rtl"><head></head>', '/', {
      name: '"أرشيف" & <صحف>',
      language: 'en',
    });
    expect(named).toContain('<html lang="en" dir="ltr">');
    expect(named).toContain('<meta name="application-name" content="&quot;أرشيف&quot; &amp; &lt;صحف&gt;">');
  });
});
