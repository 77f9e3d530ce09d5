import { describe, expect, test } from 'vitest';
import { wrongInXml } from '../../testing/wellFormedXml.ts';
import { FEEDS } from '../../site/addresses.ts';
import { feedFiles, listFeedFiles } from './feeds.ts';
import type { FeedItem } from './feeds.ts';

const URL_OF_SITE = 'https://example.org/news/';

const bridge: FeedItem = {
  id: 'جسر-1',
  title: 'جسر &quot;جديد&quot; <على> النهر',
  date: '2024-12-07',
  source: 'وكالة & شركاؤها',
  lead: 'افتُتح الجسر أمس.',
  keywords: ['طرق', 'جسور'],
};
const train: FeedItem = {
  id: 'a',
  title: 'قطار \u202eالليل',
  lead: '',
  keywords: [],
};

interface JsonFeed {
  home_page_url?: string;
  feed_url?: string;
  items: { id: string; url: string; title: string; content_text: string }[];
}

function feedsOf(items: FeedItem[], url?: string): { atom: string; json: JsonFeed } {
  const [atom, json] = feedFiles(items, url);
  return { atom: String(atom?.content), json: JSON.parse(JSON.stringify(json?.content)) };
}
const ids = (atom: string) => [...atom.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id);

test('the files lie beside the first page', () => {
  expect(feedFiles([]).map(({ path }) => path)).toEqual(FEEDS.map(({ path }) => path));
});

describe('Atom', () => {
  const { atom } = feedsOf([bridge, train], URL_OF_SITE);
  const [, first = '', second = ''] = atom.split('<entry>');

  test.each([
    ['its language', '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar">'],
    ['its page', `<link rel="alternate" type="text/html" href="${URL_OF_SITE}"/>`],
    ['itself', `<link rel="self" type="application/atom+xml" href="${URL_OF_SITE}feed.xml"/>`],
    ['the day of its newest article', '<updated>2024-12-07T00:00:00Z</updated>'],
    [
      'titles with entities read and markup as words',
      '<title>جسر &quot;جديد&quot; &lt;على&gt; النهر</title>',
    ],
    ['titles without overrides', '<title>قطار الليل</title>'],
    ['addresses', `href="${URL_OF_SITE}articles/%D8%AC%D8%B3%D8%B1-1/"`],
  ])('says %s', (_, line) => expect(atom).toContain(line));

  test('an entry has day, source, keywords and beginning where the article has them', () => {
    expect(first).toContain('<published>2024-12-07T00:00:00Z</published>');
    expect(first).toContain('<author><name>وكالة &amp; شركاؤها</name></author>');
    expect(first).toContain('<category term="طرق"/>\n<category term="جسور"/>');
    expect(first).toContain('<summary>افتُتح الجسر أمس.</summary>');
    expect(second).not.toMatch(/published|author|category|summary/);
  });

  test('each author of an article is one, and its source the publisher', () => {
    const signed = { ...bridge, authors: ['سعاد النجار', 'سامر <البحري>'] };
    const { atom: two } = feedsOf([signed]);
    expect(two.slice(two.indexOf('<entry>'))).toContain(
      '<author><name>سعاد النجار</name></author>\n<author><name>سامر &lt;البحري&gt;</name></author>\n' +
        '<dc:publisher xmlns:dc="http://purl.org/dc/elements/1.1/">وكالة &amp; شركاؤها</dc:publisher>\n',
    );
    expect(wrongInXml(two)).toBeUndefined();
    expect(feedsOf([signed]).json.items).toMatchObject([
      { authors: [{ name: 'سعاد النجار' }, { name: 'سامر <البحري>' }] },
    ]);
  });

  test('is well-formed, with articles and without', () => {
    expect(wrongInXml(atom)).toBeUndefined();
    expect(wrongInXml(feedsOf([]).atom)).toBeUndefined();
  });
});

describe('JSON Feed', () => {
  test('says what version 1.1 asks for', () => {
    expect(feedsOf([bridge], URL_OF_SITE).json).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'المكتبة · ورّاق',
      home_page_url: URL_OF_SITE,
      feed_url: `${URL_OF_SITE}feed.json`,
      language: 'ar',
      items: [
        {
          id: expect.stringMatching(/^urn:uuid:/),
          url: `${URL_OF_SITE}articles/%D8%AC%D8%B3%D8%B1-1/`,
          title: 'جسر "جديد" <على> النهر',
          content_text: 'افتُتح الجسر أمس.',
          date_published: '2024-12-07T00:00:00Z',
          authors: [{ name: 'وكالة & شركاؤها' }],
          tags: ['طرق', 'جسور'],
        },
      ],
    });
  });

  test('an article without text is told with an empty one', () => {
    expect(feedsOf([train]).json.items).toMatchObject([{ title: 'قطار الليل', content_text: '' }]);
  });
});

describe('a collection with a name of its own', () => {
  const info = { name: 'أرشيف <الميناء>', description: 'صحف & نشرات', rights: 'CC BY 4.0' };
  const [atomFile, jsonFile] = feedFiles([bridge], undefined, info);
  const atom = String(atomFile?.content);

  test('is the title and author of both feeds', () => {
    expect(atom).toContain('<title>أرشيف &lt;الميناء&gt;</title>');
    expect(atom).toContain('<subtitle>صحف &amp; نشرات</subtitle>\n<rights>CC BY 4.0</rights>');
    expect(atom).toContain('<author><name>أرشيف &lt;الميناء&gt;</name></author>');
    expect(wrongInXml(atom)).toBeUndefined();
    expect(jsonFile?.content).toMatchObject({
      title: info.name,
      description: info.description,
      authors: [{ name: info.name }],
    });
  });

  test('tells its articles from those of other collections without an address', () => {
    expect(ids(atom)).not.toEqual(ids(feedsOf([bridge]).atom));
  });
});

test('a site that does not know its address links relative to the feed', () => {
  const { atom, json } = feedsOf([train]);
  expect([...atom.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    './',
    'feed.xml',
    'articles/a/',
  ]);
  expect(json.items.map(({ url }) => url)).toEqual(['articles/a/']);
  expect(json).not.toHaveProperty('feed_url');
});

describe('ids', () => {
  test('are UUIDs of version 5, the same in both feeds and in every build', () => {
    const { atom, json } = feedsOf([bridge, train], URL_OF_SITE);
    const [, ...entries] = ids(atom);
    expect(entries).toEqual(json.items.map(({ id }) => id));
    for (const id of ids(atom))
      expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(feedsOf([bridge, train], URL_OF_SITE).atom).toBe(atom);
  });

  test('are those RFC 9562 gives to an address', () => {
    const [feed] = ids(feedsOf([], 'http://www.example.com/').atom);
    // uuid5(NAMESPACE_URL, 'http://www.example.com/') in Python's uuid module.
    expect(feed).toBe('urn:uuid:fcde3c85-2270-590f-9e7c-ee003d65e0e2');
  });

  test('stay when an article’s headline changes, and differ between articles and between sites', () => {
    const renamed = { ...train, title: 'عنوان آخر' };
    expect(ids(feedsOf([renamed], URL_OF_SITE).atom)).toEqual(ids(feedsOf([train], URL_OF_SITE).atom));
    const all = [URL_OF_SITE, 'https://example.org/', undefined].flatMap((url) =>
      ids(feedsOf([bridge, train], url).atom),
    );
    expect(new Set(all).size).toBe(9);
  });
});

test.each([
  ['</title>'],
  [']]>'],
  ['<!--'],
  ['"\'&<>'],
  ['&amp;lt;'],
  ['&#0;&#55357;'],
  ['\u0000\u0001\u001f\u007f\ufffe\uffff'],
  ['\ud800x\udc00'],
  ['\u202e\u2066'],
  ['\u2028\u2029'],
  [''],
])('whatever an article says, the feeds stand: %j', (text) => {
  const item: FeedItem = {
    id: 'a',
    title: text,
    source: text,
    authors: [text],
    lead: text,
    keywords: [text],
  };
  const { atom, json } = feedsOf([item]);
  expect(wrongInXml(atom)).toBeUndefined();
  expect(json.items).toHaveLength(1);
  expect(`${atom}${json.items[0]?.title}`).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});

describe('feeds of keywords and sources', () => {
  const lists = [
    { kind: 'keyword' as const, name: 'قناة «السويس» & <b>', items: [bridge, train] },
    { kind: 'source' as const, name: 'AP', items: [bridge] },
  ];

  test('stand under their names, safe for every file system', () => {
    expect(listFeedFiles(lists).map(({ path }) => path)).toEqual([
      'feeds/keyword-قناة-السويس-b.xml',
      'feeds/source-ap.xml',
    ]);
  });

  test.each([
    [undefined, '../', '..'],
    [URL_OF_SITE, URL_OF_SITE, 'https://example.org/news'],
  ])('lead from %s to their list, to themselves and to articles', (url, site, above) => {
    const [feed] = listFeedFiles(lists, url, { name: 'أرشيف' });
    const xml = String(feed?.content);
    expect(wrongInXml(xml)).toBeUndefined();
    expect(xml).toContain('<title>قناة «السويس» &amp; &lt;b&gt; · أرشيف</title>');
    expect([...xml.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => decodeURI(href))).toEqual([
      expect.stringMatching(new RegExp(`^${above}/\\?keyword=قناة`)),
      `${site}feeds/keyword-قناة-السويس-b.xml`,
      `${site}articles/جسر-1/`,
      `${site}articles/a/`,
    ]);
    expect(xml).not.toMatch(/summary|category/);
  });

  test('name an article by the same id as the feed of all', () => {
    const all = ids(feedsOf([bridge, train], URL_OF_SITE).atom);
    const own = ids(String(listFeedFiles(lists, URL_OF_SITE)[0]?.content));
    expect(own.slice(1)).toEqual(all.slice(1));
    expect(own[0]).not.toBe(all[0]);
  });

  test('two names of one address have one, and a name without letters none', () => {
    const of = (name: string) => ({ kind: 'keyword' as const, name, items: [] });
    expect(listFeedFiles([of('أ ب'), of('أ-ب'), of('!?')]).map(({ path }) => path)).toEqual([
      'feeds/keyword-أ-ب.xml',
    ]);
  });
});
