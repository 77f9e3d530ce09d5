import { chunk } from '../support/chunks.ts';
import {
  articles,
  expect,
  headline,
  keywordGroup,
  open,
  openWhole,
  hydrated,
  test,
} from '../support/site.ts';

const ADDRESSES = [
  '',
  'keywords/',
  'about/',
  'headlines/',
  'headlines/0/',
  'articles/webb-05/',
  'articles/atlas-03/',
];

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of ADDRESSES) {
    test(`/${address} reads`, async ({ page, site }) => {
      await page.goto(site + address);
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page.getByRole('main')).toContainText(/\p{Script=Arabic}{3}/u);
    });
  }

  test('an article has its whole body and its links work', async ({ page, site }) => {
    await page.goto(`${site}articles/suez-04/`);
    await expect(page.getByText('اضطراب المواعيد في الموانئ سيستمر أسابيع')).toBeVisible();
    await page.getByRole('navigation', { name: 'عناوين ذات صلة' }).getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).toHaveURL(/articles\//);
  });
});

test.describe('under a sub-folder', () => {
  for (const address of ADDRESSES) {
    test(`/sub/${address} opens cold`, async ({ page, sub }) => {
      await open(page, sub + address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    });
  }

  test('every link stays below it', async ({ page, sub }) => {
    await open(page, sub);
    await keywordGroup(page).getByRole('link').first().click();
    await expect(page).toHaveURL(/\/sub\/\?keyword=/);
    await page.getByRole('main').getByRole('article').first().getByRole('link').first().click();
    await expect(page).toHaveURL(/\/sub\/articles\//);
    const outside = await page
      .locator('a[href]')
      .evaluateAll(
        (links) => links.filter((link) => !link.getAttribute('href')?.match(/^(\/sub\/|#)/)).length,
      );
    expect(outside).toBe(0);
  });
});

test.describe('an address that is none', () => {
  test.use({ expectedErrors: /404/ });

  for (const address of ['nowhere/', 'articles/nothing/', 'headlines/%E0%A4%A/', 'articles/suez-04/x']) {
    test(`/${address} says so in Arabic and offers a way on`, async ({ page, site }) => {
      const answer = await page.goto(site + address);
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('لا صفحة هنا');
      await page.getByRole('link', { name: 'إلى المكتبة' }).click();
      await expect(page.getByRole('list', { name: 'المقالات', exact: true })).toBeVisible();
    });
  }
});

test(
  'whoever goes back after a reload before the page is alive gets the page gone back to',
  { tag: '@engine' },
  async ({ page, site }) => {
    await open(page, site);
    await page
      .getByRole('navigation', { name: 'الأقسام' })
      .getByRole('link', { name: 'الكلمات الدلالية' })
      .click();
    await expect(headline(page)).toHaveText('الكلمات الدلالية');
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(chunk('hydrate'), async (route) => {
      await held;
      await route.continue();
    });
    // Modules are held back here, so only the document itself can be waited for.
    await page.reload({ waitUntil: 'commit' });
    await expect(headline(page)).toHaveText('الكلمات الدلالية');
    await page.evaluate(() => history.back());
    await expect(page).toHaveURL(site);
    release();
    await hydrated(page);
    await expect(articles(page).getByRole('article').first()).toBeVisible();
    await expect(headline(page)).not.toHaveText('الكلمات الدلالية');
  },
);

for (const address of ['', 'articles/suez-04/']) {
  test(`/${address}index.html is the page itself`, async ({ page, site }) => {
    await open(page, `${site}${address}index.html?x=1#p2`);
    await expect(page).toHaveURL(`${site}${address}?x=1#p2`);
    await expect(headline(page)).not.toHaveText('لا صفحة هنا');
  });
}

test('nothing that grows with the collection is fetched to open an article or the library', async ({
  page,
  site,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const address of ['articles/webb-05/', '']) {
    await openWhole(page, site + address);
    await page.waitForLoadState('networkidle');
  }
  const data = asked.filter((path) => path.endsWith('.json'));
  expect(data.length).toBeGreaterThan(0);
  // The library's first screen and single pages: their size does not depend on how many articles there are.
  expect(
    data.filter(
      (path) => !/^\/(library|about\/about|(articles|headlines)\/[^/]+\/\w+|entries\/\d+)\.json$/.test(path),
    ),
  ).toEqual([]);
});
