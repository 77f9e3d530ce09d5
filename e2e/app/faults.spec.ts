import type { Page, Route } from '@playwright/test';
import { chunk } from '../support/chunks.ts';
import { expect, headline, hydrated, listens, open, resultLinks, searchFor, test } from '../support/site.ts';

test.use({
  expectedErrors:
    /Failed to load|404|ERR_|NetworkError|dynamically imported|preload CSS|Unexpected|MIME|module script|SyntaxError|Minified React error #418/,
});

const AGAIN = { name: 'أعد المحاولة' };
const RELOAD = { name: 'حدِّث الصفحة' };

const FAULTS: Record<string, (route: Route) => Promise<void>> = {
  abort: (route) => route.abort(),
  'a page instead': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>x</title>' }),
  'cut short': async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, body.length >> 1) });
  },
};

/** Requests of a page of results but for its HTML, in their order. */
const requests = () => [chunk('index'), chunk('hydrate'), chunk('Results')];

/** Opens a page of results while one request fails: what is missing must be said, and heal. */
async function searchWithFault(page: Page, site: string, file: RegExp, fault: string): Promise<void> {
  const fail = FAULTS[fault];
  if (!fail) throw new Error(`no fault is named ${fault}`);
  await page.route(file, fail);
  await page.goto(searchFor(site, 'السفينة'));
  const again = page.getByRole('button', AGAIN).first();
  await expect(again, `${fault}: ${file}`).toBeVisible();
  await page.unroute(file);
  // The page may heal by itself in between: what is waited for is asked for more than once.
  await expect(async () => {
    if (await again.isVisible()) await again.click({ timeout: 1000 });
    await expect(resultLinks(page).first()).toBeVisible({ timeout: 10_000 });
  }, `${fault}: ${file}`).toPass({ timeout: 40_000 });
}

for (const fault of Object.keys(FAULTS))
  test(`a search whose first code comes as ${fault} is never empty for good`, async ({
    page,
    context,
    site,
  }) => {
    const files = requests();
    const pages = await Promise.all(files.slice(1).map(() => context.newPage()));
    await Promise.all([page, ...pages].map((one, i) => searchWithFault(one, site, files[i] ?? /^$/, fault)));
  });

test('a search whose page breaks off shows what it finds all the same', async ({ page, site }) => {
  await page.route(/\?q=/, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({ response, body: text.slice(0, text.indexOf('</main>') - 500) });
  });
  await page.goto(searchFor(site, 'السفينة'));
  await expect(resultLinks(page).first()).toBeVisible();
});

test('under a tab of an older build everything that is missing leads to one offer, and one reload heals it', async ({
  page,
  site,
}) => {
  await open(page, `${site}articles/suez-04/`);
  await listens(page);
  // The host now has another build: no file of the older one is there, and pages name other scripts.
  const assets = /\/assets\/.*\.(?:js|css)$/;
  await page.route(assets, (route) => route.fulfill({ status: 404, body: '' }));
  await page.route(site, async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replace(/index-[\w-]{8}\.js/, 'index-AAAAAAAA.js'),
    });
  });
  await page.evaluate(() => (document.title = 'the same document'));
  const offer = page.getByRole('alert').filter({ hasText: 'صدرت نسخة أحدث من الموقع' });
  await page.getByRole('button', { name: 'إعدادات القراءة' }).click();
  await expect(offer).toBeVisible();
  await offer.getByRole('button', { name: 'لاحقًا' }).click();
  await expect(offer).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(offer).toBeVisible();
  await expect(page, 'nothing is reloaded unasked').toHaveTitle('the same document');
  await page.unrouteAll();
  await offer.getByRole('button', RELOAD).click();
  await hydrated(page);
  await expect(headline(page)).toBeVisible();
  await page.getByRole('button', { name: 'إعدادات القراءة' }).click();
  await expect(page.getByRole('dialog', { name: 'إعدادات القراءة' })).toBeVisible();
});
