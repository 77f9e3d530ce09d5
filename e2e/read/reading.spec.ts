import type { Page } from '@playwright/test';
import { onDisk } from '../support/savedRecords.ts';
import { drawn, expect, headline, open, openWhole, test } from '../support/site.ts';

const ARTICLE = 'articles/damascus-06/';
/** Milliseconds on a page after which its reading position is certainly kept. */
const STAY = 4500;

/** Lets time pass until the reading position is on disk. The page's clock must be installed. */
async function stay(page: Page): Promise<void> {
  await page.clock.fastForward(STAY);
  await expect.poll(() => onDisk(page)).toContain('"place"');
}

const tool = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Scrolls until the nth paragraph is a quarter down the window. */
const readTo = (page: Page, n: number) =>
  page.locator(`#p${n}`).evaluate((paragraph) => {
    scrollTo({ top: paragraph.getBoundingClientRect().top + scrollY - innerHeight / 4, behavior: 'instant' });
  });

test.describe('where one stopped', () => {
  test.use({ viewport: { width: 360, height: 640 } });
  test.beforeEach(({ page }) => page.clock.install());

  test(
    'is gone on from, by paragraph, and the library leads back to it',
    { tag: '@engine' },
    async ({ page, site }) => {
      await openWhole(page, site + ARTICLE);
      await readTo(page, 4);
      await expect(page.locator('.left')).toHaveText(/^الباقي /);
      await stay(page);
      await page.goto(site);
      const line = page.getByRole('link', { name: /تابع القراءة/ });
      await expect(line).toContainText(/الباقي/);
      await line.click();
      await expect(headline(page)).toBeAttached();
      await expect(page.getByText('عدتَ إلى حيث توقفت.').first()).toBeVisible();
      await expect(page.locator('#p4')).toBeInViewport();
      await page.getByRole('button', { name: 'من البداية' }).click();
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    },
  );

  test('is found again where the pages have changed since', async ({ page, site }) => {
    await openWhole(page, site + ARTICLE);
    await readTo(page, 4);
    const words = await page.locator('#p4').textContent();
    await stay(page);
    await page.route('**/article.json', async (route) => {
      const response = await route.fetch();
      const told = await response.json();
      told.article.body.unshift({ kind: 'paragraph', text: 'فقرة أُضيفت في طبعة ثانية من الصفحة نفسها.' });
      await route.fulfill({ json: told });
    });
    await page.goto(site);
    await page.getByRole('link', { name: /تابع القراءة/ }).click();
    await expect(page.locator('#p5')).toHaveText(words ?? '');
    await expect(page.locator('#p5')).toBeInViewport();
  });

  test('an article read to its end is not offered again', async ({ page, site }) => {
    await openWhole(page, site + ARTICLE);
    await page.locator('.end').scrollIntoViewIfNeeded();
    await stay(page);
    await page.goto(site);
    await expect(headline(page)).toBeAttached();
    await expect(page.getByRole('link', { name: /تابع القراءة/ })).toHaveCount(0);
  });

  test('the back button’s own place comes first', { tag: '@engine' }, async ({ page, site }) => {
    await openWhole(page, site + ARTICLE);
    await readTo(page, 4);
    await stay(page);
    // The link is out of view: Playwright's own click would scroll up to it.
    await page.getByRole('link', { name: 'ورّاق، المكتبة' }).evaluate((link: HTMLElement) => link.click());
    await expect(page).toHaveURL(site);
    await page.goBack();
    await expect(page.locator('#p4')).toBeInViewport();
    await tool(page, 'المزيد').waitFor();
    await page.clock.fastForward(800);
    await drawn(page);
    await expect(page.getByText('عدتَ إلى حيث توقفت.')).toHaveCount(0);
  });
});

test('kept for later and among the favourites, and taken off again', async ({ page, site }) => {
  await open(page, site + ARTICLE);
  const title = (await headline(page).textContent()) ?? '';
  await tool(page, 'للقراءة لاحقًا').click();
  await expect(tool(page, 'للقراءة لاحقًا')).toHaveAttribute('aria-pressed', 'true');
  await tool(page, 'المفضلة').click();
  await page.getByRole('link', { name: 'المحفوظات' }).click();
  await expect(page).toHaveURL(/saved/);
  await page.goto(`${site}saved/?part=later`);
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await page.goto(site + ARTICLE);
  await expect(tool(page, 'للقراءة لاحقًا')).toHaveAttribute('aria-pressed', 'true');
  await tool(page, 'للقراءة لاحقًا').click();
  await expect(tool(page, 'للقراءة لاحقًا')).toHaveAttribute('aria-pressed', 'false');
  await expect(tool(page, 'المفضلة')).toHaveAttribute('aria-pressed', 'true');
});

test('the link is copied without the place one came to; where that is refused, it is shown', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    let refused = false;
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: (text: string) => {
          if (refused) return Promise.reject(new DOMException('no', 'NotAllowedError'));
          asked.push(text);
          refused = true;
          return Promise.resolve();
        },
      },
    });
  });
  await open(page, `${site + ARTICLE}#p2`);
  await tool(page, 'المزيد').click();
  await tool(page, 'انسخ الرابط').click();
  expect(await page.evaluate(() => (window as unknown as { asked: string[] }).asked)).toEqual([
    site + ARTICLE,
  ]);
  await tool(page, 'انسخ الرابط').click();
  await expect(page.getByLabel(/لم يسمح المتصفّح بالنسخ/)).toHaveValue(site + ARTICLE);
});

test('without margins: nothing but the text, and Escape brings them back', async ({ page, site }) => {
  await open(page, site + ARTICLE);
  await tool(page, 'المزيد').click();
  await tool(page, 'قراءة بلا هوامش').click();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'عناوين ذات صلة' })).toBeHidden();
  await expect(page.locator('#p1')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('banner')).toBeVisible();
});

test('on paper: the text with its source and address, nothing else', async ({ page, site, browserName }) => {
  test.skip(browserName === 'firefox', 'this browser cannot be made to lay a page out for paper');
  await open(page, site + ARTICLE);
  await expect(tool(page, 'المزيد')).toBeVisible();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(tool(page, 'المزيد')).toBeHidden();
  await expect(page.locator('#p1')).toBeVisible();
  await expect(page.locator('.printed bdi[dir="ltr"]')).toHaveText(site + ARTICLE);
  const [paper, ink] = await page.evaluate(() => {
    const { backgroundColor } = getComputedStyle(document.documentElement);
    return [backgroundColor, getComputedStyle(document.body).color];
  });
  expect([paper, ink]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
});

test('where nothing may be kept, reading goes on and it is said', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await open(page, site + ARTICLE);
  await expect(page.getByRole('alert')).toContainText('القراءة ماضية');
  await tool(page, 'للقراءة لاحقًا').click();
  await expect(tool(page, 'للقراءة لاحقًا')).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('#p1')).toBeVisible();
});
