import { renameSync } from 'node:fs';
import path from 'node:path';
import { chunk } from '../support/chunks.ts';
import { HostedSite } from '../support/hostedSite.ts';
import { expect, open, resultLinks, searchFor, test } from '../support/site.ts';

/** Response with a worker that starts well and then runs the given code for every question. */
const workerThat = (does: string) => ({
  contentType: 'text/javascript',
  body: `onmessage = ({ data }) => { if (data.is === 'ask') ${does} }; postMessage({ is: 'ready' });`,
});

test.describe('when something does not come', () => {
  test.use({ expectedErrors: /Failed to load|404|ERR_FAILED|NetworkError|NS_ERROR|thrown by the test/ });

  test('the root of the index: said, healed', { tag: '@engine' }, async ({ page }) => {
    // The host lacks it: a worker’s first request is not always caught.
    const host = new HostedSite();
    await host.start();
    const root = path.join(host.folder, 'search/root.bin');
    const away = `${root}.away`;
    try {
      renameSync(root, away);
      await open(page, searchFor(host.address, 'السفينة'));
      await expect(page.getByRole('alert')).toContainText('search/root.bin');
      renameSync(away, root);
      await page.getByRole('button', { name: 'أعد المحاولة' }).click();
      await expect(resultLinks(page).first()).toBeVisible();
      await expect(page.getByRole('alert')).toHaveCount(0);
    } finally {
      await host.remove();
    }
  });

  test('a part of the index: the rest is shown, the gap named, trying again heals it', async ({
    page,
    site,
  }) => {
    const parts: string[] = [];
    page.on('request', (request) => {
      if (/search\/[^/]+\/\d+\.bin$/.test(request.url())) parts.push(request.url());
    });
    await open(page, searchFor(site, 'السفينة'));
    await expect(resultLinks(page).first()).toBeVisible();
    const own = new Set(parts.splice(0));
    await open(page, searchFor(site, 'دمشق'));
    await expect(resultLinks(page).first()).toBeVisible();
    const others = parts.filter((part) => !own.has(part));
    expect(others.length, 'the two words stand in different parts').toBeGreaterThan(0);

    await page.route(
      (url) => others.includes(url.href),
      (route) => route.abort(),
    );
    await open(page, searchFor(site, 'السفينة دمشق'));
    await expect(page.getByRole('alert')).toContainText('دمشق');
    await expect(resultLinks(page).first()).toBeVisible();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'أعد المحاولة' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(resultLinks(page).first()).toBeVisible();
  });

  test('the worker’s code: the search runs on the page', { tag: '@engine' }, async ({ page, site }) => {
    await page.route(chunk('search.worker'), (route) => route.abort());
    await open(page, searchFor(site, 'السفينة'));
    await expect(resultLinks(page).first()).toBeVisible();
  });

  test('the worker breaks down: another answers', { tag: '@engine' }, async ({ page, site }) => {
    const broken = workerThat("throw new Error('thrown by the test')");
    await page.route(chunk('search.worker'), (route) => route.fulfill(broken), { times: 1 });
    await open(page, searchFor(site, 'السفينة'));
    await expect(resultLinks(page).first()).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test(
    'the worker breaks down again and again: said within three seconds, and trying again heals it',
    { tag: '@engine' },
    async ({ page, site }) => {
      const broken = workerThat("throw new Error('thrown by the test')");
      await page.route(chunk('search.worker'), (route) => route.fulfill(broken));
      await open(page, searchFor(site, 'السفينة'));
      await expect(page.getByRole('alert')).toContainText('توقّف البحث', { timeout: 3000 });
      await page.unroute(chunk('search.worker'));
      await page.getByRole('button', { name: 'أعد المحاولة' }).click();
      await expect(resultLinks(page).first()).toBeVisible();
    },
  );
});

test('without workers the search runs on the page', { tag: '@engine' }, async ({ page, site }) => {
  await page.addInitScript('delete globalThis.Worker');
  await open(page, searchFor(site, 'السفينة'));
  await expect(resultLinks(page).first()).toBeVisible();
});
