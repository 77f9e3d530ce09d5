import type { Page } from '@playwright/test';
import { HostedSite } from '../support/hostedSite.ts';
import {
  articles,
  expect,
  headline,
  open,
  openWhole,
  resultLinks,
  searchFor,
  test,
} from '../support/site.ts';

test.use({
  serviceWorkers: 'allow',
  // The host is away on purpose.
  expectedErrors: /ERR_|Failed to (?:fetch|load)|NetworkError|404/,
});

let host: HostedSite;

test.beforeEach(async () => {
  host = new HostedSite();
  await host.start();
});

test.afterEach(async () => {
  await host.remove();
});

/** Opens a page and waits until the application is kept. */
async function openKept(page: Page, address: string): Promise<void> {
  await openWhole(page, address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.state));
}

/** Names of the caches of this origin. */
const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

/** Waits until an article is kept among those that were read. */
const keptRead = (page: Page, id: string) =>
  expect
    .poll(() =>
      page.evaluate(
        async (path) => (await (await caches.open('warraq / read 1')).match(path)) !== undefined,
        `/articles/${id}/article.json`,
      ),
    )
    .toBe(true);

const title = 'لماذا لم تمنع قناة السويس الجديدة توقف الملاحة؟';
const line = (page: Page) => page.locator('.offline-line');

test('after one visit the application opens without a host; what was read is read again, what is not kept says so', async ({
  page,
}) => {
  await openKept(page, `${host.address}articles/suez-05/`);
  await keptRead(page, 'suez-05');
  await host.stop();
  await open(page, host.address);
  await expect(articles(page).getByRole('article').first()).toBeVisible();
  await expect(line(page)).toHaveText(/لا اتصال بالشبكة\. على هذا الجهاز مقال واحد ممّا قرأت/);
  await open(page, `${host.address}articles/suez-05/`);
  await expect(headline(page)).toHaveText(title);
  await open(page, `${host.address}articles/suez-01/`);
  await expect(page.getByRole('alert')).toContainText('وليس هذا محفوظًا على الجهاز');
  await host.start();
  await page.getByRole('button', { name: 'أعد المحاولة' }).click();
  await expect(headline(page)).toBeVisible();
  await expect(line(page)).toHaveCount(0);
});

test('the whole collection: kept, paused, gone on with after a reload, searched without a host, removed', async ({
  page,
}) => {
  await openKept(page, `${host.address}saved/`);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const keep = button('احفظ المجموعة كلها للقراءة دون اتصال');
  const release = host.hold(/\/search\/.*\/texts\//);
  await expect(page.getByText(/المجموعة كلها: 60 مقالًا، والبحث فيها، نحو 0\.\d ميغابايت/)).toBeVisible();
  await keep.click();
  await expect(page.getByText(/حُفظ من المجموعة [1-9]\d?٪/)).toBeVisible();
  await button('أوقِف مؤقّتًا').click();
  await expect(page.getByText(/توقّف حفظ المجموعة عند [1-9]\d?٪/)).toBeVisible();
  release();
  await page.reload();
  await expect(page.getByText(/توقّف حفظ المجموعة عند [1-9]\d?٪/)).toBeVisible();
  await button('تابِع الحفظ').click();
  await expect(page.getByText(/المجموعة كلها محفوظة على هذا الجهاز: 60 مقالًا/)).toBeVisible();
  await host.stop();
  await open(page, searchFor(host.address, 'قناة السويس'));
  await expect(resultLinks(page).first()).toBeVisible();
  await expect(line(page)).toContainText('المجموعة كلها والبحث فيها');
  await open(page, `${host.address}articles/suez-01/`);
  await expect(headline(page)).toBeVisible();
  await open(page, `${host.address}saved/`);
  await button('امحُ المجموعة من هذا الجهاز').click();
  await expect(page.getByText('مُحيت المجموعة من هذا الجهاز.')).toBeVisible();
});

test('a newer version: an open page goes on with its own files, is asked, and is loaded anew once', async ({
  page,
}) => {
  await openKept(page, `${host.address}articles/suez-05/`);
  await page.reload();
  await openWhole(page, `${host.address}articles/suez-05/`);
  const entry = () => page.locator('script[type=module]').getAttribute('src');
  const old = await entry();
  host.publish(/^SettingsPanel-[\w-]+\.js$/);
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.update()));
  await expect(page.getByText('صدرت نسخة أحدث من الموقع.')).toBeVisible();
  await page.getByRole('button', { name: 'إعدادات القراءة' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'حدِّث الصفحة' }).click();
  await expect.poll(entry).not.toBe(old);
  await expect(headline(page)).toHaveText(title);
  await expect
    .poll(async () => (await cacheNames(page)).filter((name) => / shell \w+$/.test(name)).length)
    .toBe(1);
});

test('the kill switch: a worker that is turned off takes itself and all that it kept away', async ({
  page,
}) => {
  await openKept(page, host.address);
  expect((await cacheNames(page)).length).toBeGreaterThan(0);
  host.turnOff();
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.update()));
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length)))
    .toBe(0);
  await expect.poll(() => cacheNames(page)).toEqual([]);
});
