import { expect, headline, test } from '../support/site.ts';

/** The addresses of a feed's articles, as a reader of feeds resolves them. */
type Links = (feed: { text: string; at: string }) => string[];

const FEEDS: { type: string; links: Links }[] = [
  {
    type: 'application/atom+xml',
    links: ({ text, at }) =>
      [...text.matchAll(/<entry>[^]*?<link rel="alternate" type="text\/html" href="([^"]+)"/g)].map(
        ([, href]) => new URL(href ?? '', at).href,
      ),
  },
  {
    type: 'application/feed+json',
    links: ({ text, at }) => {
      const { items }: { items: { url: string }[] } = JSON.parse(text);
      return items.map(({ url }) => new URL(url, at).href);
    },
  },
];

for (const where of ['site', 'sub'] as const) {
  for (const { type, links } of FEEDS) {
    test(`every page of ${where} names the feed ${type}, and its links open articles`, async ({
      page,
      site,
      sub,
    }) => {
      const root = { site, sub }[where];
      await page.goto(`${root}articles/suez-04/`);
      const named = page.locator(`link[rel="alternate"][type="${type}"]`);
      const at = await named.evaluate((link) => (link as HTMLLinkElement).href);
      await page.goto(root);
      await expect(named).toHaveCount(1);

      const answer = await page.request.get(at);
      expect(answer.status()).toBe(200);
      const found = links({ text: await answer.text(), at });
      expect(found.length).toBeGreaterThan(20);
      expect(found.filter((address) => !address.startsWith(`${root}articles/`))).toEqual([]);
      const [first = ''] = found;
      await page.goto(first);
      await expect(page.locator('main > article')).toBeVisible();
      await expect(headline(page)).toHaveText(/\p{Script=Arabic}{3}/u);
    });
  }
}

test('Atom is XML to a browser, and tells of articles in the library’s order', async ({ page, site }) => {
  // The empty page has no policy, which would refuse the text (Trusted Types).
  const text = await (await page.request.get(`${site}feed.xml`)).text();
  const { broken, days } = await page.evaluate((text) => {
    const feed = new DOMParser().parseFromString(text, 'application/xml');
    return {
      broken: feed.querySelector('parsererror')?.textContent,
      days: Array.from(feed.querySelectorAll('entry > updated'), ({ textContent }) => textContent),
    };
  }, text);
  expect(broken).toBeUndefined();
  expect(days).toEqual([...days].sort().reverse());
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an article says what it is to those who only read its head', async ({ page, site }) => {
    const html = await (await page.request.get(`${site}articles/suez-04/`)).text();
    await page.goto(`${site}articles/suez-04/`);
    const title = await headline(page).textContent();
    const property = (name: string) => page.locator(`meta[property="${name}"]`);
    await expect(property('og:title')).toHaveAttribute('content', title ?? '');
    await expect(property('og:type')).toHaveAttribute('content', 'article');
    await expect(property('article:published_time')).toHaveAttribute('content', /^\d{4}-\d\d-\d\d$/);
    const [, json = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(json)).toMatchObject({ '@type': 'NewsArticle', headline: title, inLanguage: 'ar' });
    // The sample is built without --url: nothing claims an address.
    await expect(page.locator('link[rel="canonical"], meta[property="og:url"]')).toHaveCount(0);
  });
});
