import type { Page } from '@playwright/test';
import type { HeadlineList, HeadlineShard } from '../../src/site/files.ts';
import { shardOfHeadline } from '../../src/site/headlineShards.ts';
import { drawn, expect, headline, listens, open, test } from '../support/site.ts';

const TITLE = 'عناوين بلا مقال هنا';

/** Headline of the sample that an article of it prints. */
const DIGGER = /حفار صغير أمام سفينة عملاقة/;

/** Headlines of one shard of a site, and the name of the shard. */
async function shardOf(page: Page, site: string) {
  const list: HeadlineList = await (await page.request.get(`${site}headlines/0.json`)).json();
  const name = shardOfHeadline(list.headlines[0]?.id ?? '', list.letters);
  const shard: HeadlineShard = await (
    await page.request.get(`${site}headlines/${name}/headlines.json`)
  ).json();
  const [first, second] = shard.headlines;
  if (!first || !second) throw new Error('the sample has a shard of two headlines');
  return { name, first, second, all: shard.headlines, list };
}

/** Headlines in view, each an article. */
const inView = (page: Page) => page.getByRole('main').getByRole('article').filter({ visible: true });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the address of a headline shows it alone, with everything that is known of it', async ({
    page,
    site,
  }) => {
    const { name, second } = await shardOf(page, site);
    await page.goto(`${site}headlines/${name}/#${second.id}`);
    await expect(inView(page)).toHaveCount(1);
    await expect(inView(page).getByRole('heading').first()).toHaveText(second.text);
    await expect(page.getByRole('heading', { name: 'ورد هذا العنوان في' })).toHaveCount(1);
    await expect(
      inView(page)
        .getByRole('link', { name: second.printedBy[0]?.title ?? '' })
        .first(),
    ).toBeVisible();
    await expect(inView(page).getByRole('link', { name: 'ابحث بكلماته' })).toBeVisible();
    await expect(headline(page)).toHaveText(TITLE);
  });

  test('that of a shard shows all of its headlines, and leads to every other shard', async ({
    page,
    site,
  }) => {
    const { all, name, list } = await shardOf(page, site);
    await page.goto(`${site}headlines/${name}/`);
    await expect(inView(page)).toHaveCount(all.length);
    let seen = 0;
    await page.goto(`${site}headlines/0/`);
    for (;;) {
      seen += await inView(page).count();
      const next = page.getByRole('link', { name: 'عناوين تالية' });
      if ((await next.count()) === 0) break;
      await next.click();
    }
    expect(seen).toBe(list.count);
  });

  test('the list of all leads to each of them', async ({ page, site }) => {
    const { list } = await shardOf(page, site);
    await page.goto(`${site}headlines/`);
    await expect(headline(page)).toHaveText(TITLE);
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(list.count);
    const last = page.getByRole('main').getByRole('listitem').last().getByRole('link');
    const text = await last.locator('.hl').textContent();
    await last.click();
    await expect(inView(page).getByRole('heading').first()).toHaveText(text ?? '');
  });
});

test('a headline opened cold is alone, under its own name', { tag: '@engine' }, async ({ page, sub }) => {
  const { name, second } = await shardOf(page, sub);
  await open(page, `${sub}headlines/${name}/#${second.id}`);
  await expect(headline(page)).toHaveText(second.text);
  await expect(page).toHaveTitle(`${second.text} · ورّاق`);
  await expect(inView(page)).toHaveCount(1);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('from one headline of a shard to another and back', { tag: '@engine' }, async ({ page, site }) => {
  const { name, first, second, all } = await shardOf(page, site);
  await open(page, `${site}headlines/${name}/`);
  await expect(headline(page)).toHaveText(TITLE);
  await expect(inView(page)).toHaveCount(all.length);
  await page.getByRole('link', { name: second.text, exact: true }).first().click();
  await expect(headline(page)).toHaveText(second.text);
  await expect(headline(page)).toBeFocused();
  await expect(page).toHaveTitle(`${second.text} · ورّاق`);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await page.evaluate((id) => (location.hash = id), first.id);
  await expect(headline(page)).toHaveText(first.text);
  await expect(headline(page)).toBeFocused();
  await page.evaluate(() => history.back());
  await expect(headline(page)).toHaveText(second.text);
  await expect(page).toHaveTitle(`${second.text} · ورّاق`);
  await page.evaluate(() => history.back());
  await expect(headline(page)).toHaveText(TITLE);
  await expect(inView(page)).toHaveCount(all.length);
  await page.evaluate(() => history.forward());
  await expect(headline(page)).toHaveText(second.text);
  await expect(inView(page)).toHaveCount(1);
});

test('a link of an article leads to its headline without a new document, and back to the link', async ({
  page,
  site,
}) => {
  await open(page, `${site}articles/suez-01/`);
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  const link = page.getByRole('navigation', { name: 'عناوين ذات صلة' }).getByRole('link', { name: DIGGER });
  await link.click();
  await expect(page).toHaveURL(/\/headlines\/[0-2][\da-z]*\/#[\da-z]{11}$/);
  await expect(headline(page)).toHaveText(DIGGER);
  await expect(headline(page)).toBeFocused();
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  await page.goBack();
  await expect(link).toBeFocused();
});

test('the shard is fetched when a link to it is pointed at, not when it is in view', async ({
  page,
  site,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const shards = () => asked.filter((path) => path.startsWith('/headlines/'));
  await open(page, `${site}articles/suez-01/`);
  const link = page.getByRole('navigation', { name: 'عناوين ذات صلة' }).getByRole('link', { name: DIGGER });
  await link.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect(shards()).toEqual([]);
  await link.hover();
  await expect.poll(shards).toHaveLength(1);
});

test('the skip link leaves the headline in view', async ({ page, site }) => {
  const { name, second } = await shardOf(page, site);
  await open(page, `${site}headlines/${name}/#${second.id}`);
  await page.getByRole('link', { name: 'إلى المحتوى' }).press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await drawn(page);
  await expect(headline(page)).toHaveText(second.text);
});

test('keys step through the headlines of a shard and through the articles of one', async ({ page, site }) => {
  const { name, first, second } = await shardOf(page, site);
  await open(page, `${site}headlines/${name}/`);
  await listens(page);
  await page.keyboard.press('j');
  await expect(page.getByRole('link', { name: first.text, exact: true }).first()).toBeFocused();
  await page.goto(`${site}headlines/${name}/#${second.id}`);
  await page.reload();
  await open(page, page.url());
  await listens(page);
  await page.keyboard.press('j');
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: second.printedBy[0]?.title ?? '' })
      .first(),
  ).toBeFocused();
});

test('the list of all comes from the page about the collection', async ({ page, site }) => {
  await open(page, `${site}about/`);
  await page.getByRole('main').getByRole('link', { name: 'عناوين بلا مقال هنا' }).click();
  await expect(headline(page)).toHaveText(TITLE);
  await expect(page).toHaveTitle(`${TITLE} · ورّاق`);
  const link = page.getByRole('main').getByRole('listitem').first().getByRole('link');
  const text = (await link.locator('.hl').textContent()) ?? '';
  await link.click();
  await expect(headline(page)).toHaveText(text);
});

test.describe('an address that no file has', () => {
  test.use({ expectedErrors: /404/ });

  test('of an earlier build leads to the headline', async ({ page, site }) => {
    const { name, second } = await shardOf(page, site);
    const here = `${site}headlines/${name}/#${second.id}`;
    for (const old of [`${second.id}/`, `${second.id.slice(0, 4)}/#${second.id}`]) {
      await page.goto(`${site}headlines/${old}`);
      await expect(page).toHaveURL(here);
      await expect(headline(page)).toHaveText(second.text);
      await expect(page).toHaveTitle(`${second.text} · ورّاق`);
    }
  });

  test('that never was says so', async ({ page, site }) => {
    for (const none of ['nothing/', '0zzzzzzzzzz/', 'zz/#0zzzzzzzzzz']) {
      await page.goto(`${site}headlines/${none}`);
      await expect(headline(page)).toHaveText('لا صفحة هنا');
    }
  });
});

test('a headline that its shard does not have is said not to be here; one of another shard is found', async ({
  page,
  site,
}) => {
  const { name, second } = await shardOf(page, site);
  await open(
    page,
    `${site}headlines/${name}/#${name}zzzzzzzzzzz`.slice(0, `${site}headlines/${name}/#`.length + 11),
  );
  await expect(page.getByRole('alert')).toContainText('ليس في المجموعة عنوان بهذا الرابط');
  const other = name === '0' ? '1' : '0';
  await page.goto(`${site}headlines/${other}/#${second.id}`);
  await expect(headline(page)).toHaveText(second.text);
  await expect(page).toHaveURL(`${site}headlines/${name}/#${second.id}`);
});
