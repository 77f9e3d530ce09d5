import { articles, expect, headline, hydrated, open, test } from '../support/site.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the front page leads to every article, by plain links', async ({ page, sub }) => {
    await page.goto(sub);
    // The browser shows nothing of `noscript` while scripts are switched off by the driver.
    expect(await (await page.request.get(sub)).text()).toContain('في الأرشيف.</a></p></noscript>');
    await page.getByRole('contentinfo').getByRole('link', { name: 'الأرشيف' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('الأرشيف');
    const parts = page.getByRole('main').getByRole('link');
    await expect(parts).toHaveCount(1);
    await parts.first().click();
    const links = page.locator('.archive a');
    await expect(links).toHaveCount(60);
    await links.last().click();
    await expect(page.locator('main > article')).toBeVisible();
    await page.getByRole('contentinfo').getByRole('link', { name: 'الكلمات الدلالية' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('الكلمات الدلالية');
  });
});

test('an address of the archive works cold, and from page to page', async ({ page, site }) => {
  await open(page, `${site}archive/1/`);
  await expect(page).toHaveTitle('الأرشيف 1 · ورّاق');
  await page.locator('.archive a').first().click();
  await expect(page.locator('main > article')).toBeVisible();
  await page.goBack();
  await page.getByRole('main').getByRole('link', { name: 'الأرشيف' }).first().click();
  await expect(page).toHaveTitle('الأرشيف · ورّاق');
  await page.goto(`${site}archive/1/index.html`);
  await hydrated(page);
  await expect(page.locator('.archive a')).toHaveCount(60);
});

test.describe('a page of the archive that does not exist', () => {
  test.use({ expectedErrors: /404/ });

  test('says so', async ({ page, site }) => {
    await page.goto(`${site}archive/9/`);
    await hydrated(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('لا صفحة هنا');
  });
});

test('a source that many articles have has a feed, linked where it is chosen', async ({ page, site }) => {
  await open(page, `${site}?source=${encodeURIComponent('وكالة الساحل')}`);
  const feed = page.getByRole('main').getByRole('link', { name: 'خلاصة Atom' });
  const address = await feed.evaluate((link) => (link as HTMLAnchorElement).href);
  const answer = await page.request.get(address);
  expect(answer.status()).toBe(200);
  const found = [...(await answer.text()).matchAll(/<entry>[^]*?href="([^"]+)"/g)].map(
    ([, href]) => new URL(href ?? '', address).href,
  );
  expect(found.length).toBeGreaterThan(9);
  await page.goto(found[0] ?? '');
  await expect(headline(page)).toBeVisible();
});

test.describe('on paper', () => {
  /** Prints as a browser does, but for the paper. */
  const print = async (page: Parameters<typeof open>[0]) => {
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  };

  test('an article ends with its keywords and its address', async ({ page, site }) => {
    await open(page, `${site}articles/suez-04/`);
    const address = page.getByText(`${site}articles/suez-04/`);
    await expect(address).toBeAttached();
    await print(page);
    await expect(address).toBeVisible();
    for (const hidden of ['banner', 'contentinfo'] as const)
      await expect(page.getByRole(hidden)).toBeHidden();
    const bottomOf = async (selector: string) => (await page.locator(selector).boundingBox())?.y ?? 0;
    expect(await bottomOf('.printed')).toBeGreaterThan(await bottomOf('.kw'));
    const after = await page.evaluate(() => {
      const end = document.querySelector('.printed')?.getBoundingClientRect().bottom ?? 0;
      return document.documentElement.scrollHeight - scrollY - end;
    });
    expect(after).toBeLessThan(100);
  });

  test('the library is a list of headlines, sources and days, as far as it has come', async ({
    page,
    site,
  }) => {
    await open(page, site);
    await page.mouse.wheel(0, 4000);
    await expect(page.getByRole('list', { name: 'بقيّة القائمة' })).toBeVisible();
    await print(page);
    const paper = page.locator('.on-paper .front > li');
    await expect(paper.first()).toBeVisible();
    const [onFront, more] = [await page.locator('main > div > .front > li').count(), await paper.count()];
    await expect(page.getByText(`هذه أوائل القائمة: ${onFront + more} من 60 مقالًا.`)).toHaveCount(
      onFront + more < 60 ? 1 : 0,
    );
    await expect(page.getByRole('heading', { name: 'الكلمات الدلالية' })).toBeHidden();
    await expect(page.locator('main :is(button, input, .deck)').filter({ visible: true })).toHaveCount(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: null });
    await expect(articles(page).first()).toBeVisible();
    await expect(paper).toHaveCount(0);
  });
});
