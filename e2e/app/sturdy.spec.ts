import type { Page } from '@playwright/test';
import { chunk } from '../support/chunks.ts';
import {
  articles,
  drawn,
  expect,
  headline,
  open,
  openWhole,
  resultLinks,
  searchBox,
  hydrated,
  test,
} from '../support/site.ts';
import {
  APPEARANCE_KEY,
  LANGUAGE_KEY,
  LAST_READ_KEY,
  PERSIST_ASKED_KEY,
  SCROLL_KEY,
} from '../../src/site/storageKeys.ts';

const ARTICLE = 'articles/suez-04/';
const NEXT = 'لماذا لم تمنع قناة السويس الجديدة توقف الملاحة؟';
const PAGES = ['', ARTICLE, 'keywords/', 'about/', 'saved/', `?q=${encodeURIComponent('السفينة')}`];

/** Expects a headline and text on the page, and no report of an error of ours. */
async function reads(page: Page, what: string): Promise<void> {
  await expect(headline(page), what).toBeAttached();
  await expect(headline(page), what).not.toHaveText('خطأ منّا في عرض هذه الصفحة');
  await expect(page.locator('main'), what).toContainText(/\p{L}{3}/u);
}

/** Changes the page as a browser's translation does: every text node moves into a `<font>` element. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('script, style')) continue;
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(text.data);
    }
  });
}

test.describe('a page that the browser has translated', () => {
  // React names in the console what the browser refused.
  test.use({
    expectedErrors: /^Error$|NotFoundError|not a child|ErrorBoundary|can't access|could not be found here/,
  });

  test('goes on working', { tag: '@engine' }, async ({ page, site }) => {
    await openWhole(page, site + ARTICLE);
    await translate(page);
    await page.getByRole('button', { name: 'إعدادات القراءة', exact: true }).click();
    await page.getByRole('dialog').getByRole('radio', { name: 'ليل', exact: true }).check();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'ابحث في هذا المقال' }).click();
    await page.getByRole('textbox', { name: 'ابحث في هذا المقال' }).fill('السفينة');
    await expect(page.getByRole('search', { name: 'مواضع الكلمات في المقال' })).toContainText(/\d/);
    await reads(page, 'searched in');
    await translate(page);
    await page.getByRole('link', { name: NEXT }).first().click();
    await expect(page).toHaveURL(/suez-05/);
    await expect(headline(page)).toHaveText(NEXT);
    await translate(page);
    await searchBox(page).fill('السويس');
    await searchBox(page).press('Enter');
    await expect(resultLinks(page).first()).toBeVisible();
    await translate(page);
    await searchBox(page).fill('دمشق');
    await searchBox(page).press('Enter');
    await expect(page).toHaveURL(/%D8%AF/);
    await reads(page, 'another search');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await reads(page, 'in English');
    await page.goBack();
    await expect(headline(page)).toHaveText(NEXT);
  });

  for (const address of PAGES) {
    test(`translated, «${decodeURIComponent(address)}» turns into English and back, and is left`, async ({
      page,
      site,
    }) => {
      await openWhole(page, site + address);
      await translate(page);
      await page.getByRole('button', { name: 'English' }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await reads(page, 'in English');
      await translate(page);
      await page.getByRole('button', { name: 'العربية' }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
      await reads(page, 'in Arabic again');
      await page.getByRole('link', { name: 'ورّاق، المكتبة' }).click();
      await expect(articles(page).getByRole('article').first()).toBeVisible();
    });
  }
});

test.describe('code that does not come', () => {
  test.use({
    expectedErrors:
      /Failed to load|ERR_FAILED|404|dynamically imported|error loading|MIME type|preload CSS|NetworkError|NS_ERROR/,
  });

  for (const [how, cut] of [
    ['is refused', undefined],
    ['is missing', { status: 404, contentType: 'text/html', body: 'nothing here' }],
  ] as const) {
    test(
      `of a screen ${how}: said with its name; the rest works; trying again heals it`,
      { tag: '@engine' },
      async ({ page, site }) => {
        await page.route(chunk('KeywordsScreen'), (route) => (cut ? route.fulfill(cut) : route.abort()));
        await open(page, site);
        await page
          .getByRole('navigation', { name: 'الأقسام' })
          .getByRole('link', { name: 'الكلمات الدلالية' })
          .click();
        await expect(headline(page)).toHaveText('تعذّر التحميل');
        await expect(page.getByRole('alert')).toContainText('KeywordsScreen');
        await page.unroute(chunk('KeywordsScreen'));
        await page.getByRole('button', { name: 'أعد المحاولة' }).click();
        await expect(headline(page)).toHaveText('الكلمات الدلالية');
        await page.goBack();
        await expect(articles(page).getByRole('article').first()).toBeVisible();
      },
    );

    test(
      `of the settings ${how}: said, and pressing once more opens them`,
      { tag: '@engine' },
      async ({ page, site, browserName }) => {
        await page.route(chunk('SettingsPanel'), (route) => (cut ? route.fulfill(cut) : route.abort()));
        await open(page, site + ARTICLE);
        const button = page.getByRole('button', { name: 'إعدادات القراءة', exact: true });
        await button.click();
        await expect(page.getByText('تعذّر التحميل')).toBeAttached();
        await reads(page, 'without its settings');
        await page.unroute(chunk('SettingsPanel'));
        // Firefox asks for a failed module again only in a new document (whatwg/html#6768).
        const reloaded = browserName === 'firefox' ? page.waitForEvent('load') : undefined;
        await button.click();
        if (reloaded) {
          await reloaded;
          await hydrated(page);
          await button.click();
        }
        await expect(page.getByRole('dialog', { name: 'إعدادات القراءة' })).toBeVisible();
      },
    );
  }

  test(
    'that goes along with reading: the article reads, and links work',
    { tag: '@engine' },
    async ({ page, site }) => {
      const extras = ['ReaderExtras', 'AppExtras', 'FindInArticle'].map((name) => chunk(name));
      for (const one of extras) await page.route(one, (route) => route.abort());
      const refused = ['ReaderExtras', 'AppExtras'].map((name) =>
        page.waitForEvent('requestfailed', (request) => request.url().includes(`/${name}-`)),
      );
      await open(page, site + ARTICLE);
      await Promise.all(refused);
      await drawn(page);
      await reads(page, 'alone');
      await page.getByRole('link', { name: NEXT }).first().click();
      await expect(headline(page)).toHaveText(NEXT);
    },
  );
});

test('fifty pages one after another: no error, and memory does not pile up', async ({
  page,
  site,
  browserName,
}) => {
  await openWhole(page, site + ARTICLE);
  const heap = async () => {
    if (browserName !== 'chromium') return 0;
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await session.detach();
    return usedSize;
  };
  const visit = async (n: number) => {
    const before = page.url();
    const links = page.locator('main a[href*="/articles/"], main a[href*="/headlines/"], .masthead a');
    await links.nth((n * 7) % (await links.count())).click();
    await page.waitForURL(({ href }) => href !== before, { timeout: 500 }).catch(() => undefined);
    await reads(page, page.url());
  };
  for (let n = 0; n < 10; n++) await visit(n);
  const early = await heap();
  for (let n = 10; n < 60; n++) await visit(n);
  const late = await heap();
  test.info().annotations.push({ type: 'heap', description: `${early} → ${late} bytes` });
  expect(late).toBeLessThanOrEqual(3 * early);
});

test('where all storage is refused, reading goes on everywhere', async ({ page, site }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        configurable: true,
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
  });
  for (const address of PAGES) {
    await openWhole(page, site + address);
    await reads(page, address);
  }
  await open(page, site + ARTICLE);
  await page.getByRole('link', { name: NEXT }).first().click();
  await expect(headline(page)).toHaveText(NEXT);
  await page.goBack();
  await expect(headline(page)).toHaveText(/تعويم السفينة/);
});

const CORRUPT = [
  '',
  '{',
  'null',
  '[]',
  '[1,[2]]',
  '"dark"',
  '{"a b":1,"1":2}',
  '{"theme":{"a":1},"size":-1}',
  '\u0000',
];

test('with anything at all in localStorage, pages open', async ({ page, site }) => {
  await page.goto(`${site}404.html`);
  const keys = [APPEARANCE_KEY, LANGUAGE_KEY, `${LAST_READ_KEY}/`, `${PERSIST_ASKED_KEY}/`];
  for (const [i, value] of CORRUPT.entries()) {
    await page.evaluate(
      ({ keys, scroll, value }) => {
        for (const key of keys) localStorage.setItem(key, value);
        sessionStorage.setItem(scroll, value);
      },
      { keys, scroll: SCROLL_KEY, value },
    );
    // All pages read the same of these values, except the library, which offers to go on reading.
    for (const address of ['', ...PAGES.slice(1).slice(i, i + 1)]) {
      await open(page, site + address);
      await reads(page, `${JSON.stringify(value)} on /${address}`);
    }
    await page.getByRole('button', { name: 'إعدادات القراءة', exact: true }).click();
    await expect(page.getByRole('radio', { name: 'كالجهاز' })).toBeChecked();
  }
});

test('with a database that another version wrote, every page opens', async ({ page, site }) => {
  await page.goto(`${site}404.html`);
  await page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const asked = indexedDB.open('warraq /', 99);
        asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore('something'));
        asked.addEventListener('success', () => {
          asked.result.close();
          done();
        });
        asked.addEventListener('error', () => failed(asked.error));
      }),
  );
  for (const address of PAGES) {
    await openWhole(page, site + address);
    await reads(page, address);
  }
  await hydrated(page);
});
