import { ownClipboard } from '../support/annotatedPage.ts';
import { importRecords } from '../support/annotatedRecords.ts';
import { bringBack, copyOf, part, RECORDS } from '../support/savedRecords.ts';
import { expect, headline, listens, open, openWhole, test } from '../support/site.ts';

const ARTICLE = 'articles/suez-04/';

for (const width of [360, 1280])
  test(`at ${width} px what was done is seen near what was pressed, and said once`, async ({
    page,
    site,
  }) => {
    await ownClipboard(page);
    await page.setViewportSize({ width, height: 800 });
    await openWhole(page, site + ARTICLE);
    await page.getByRole('button', { name: 'المزيد' }).click();
    for (const [name, said] of [
      ['انسخ الرابط', 'نُسخ الرابط.'],
      ['المفضلة', 'أُضيف إلى المفضلة.'],
      ['للقراءة لاحقًا', 'أُضيف إلى «للقراءة لاحقًا».'],
      ['كتاب EPUB', 'حُفظ الكتاب في ملف'],
    ] as const) {
      const button = page.getByRole('button', { name, exact: true });
      await button.click();
      const line = page.getByText(said);
      await expect(line).toHaveCount(1);
      await expect(line).toHaveRole('status');
      await expect(line).toHaveClass('told');
      const [pressed, seen] = [await button.boundingBox(), await line.boundingBox()];
      if (!pressed || !seen) throw new Error(`${name} or its line is not drawn`);
      const below = seen.y - (pressed.y + pressed.height);
      const above = pressed.y - (seen.y + seen.height);
      expect(Math.max(below, above), said).toBeGreaterThanOrEqual(0);
      // Tools one under another have it below the last of them.
      expect(Math.max(below, above), said).toBeLessThan(width < 760 ? 24 : 160);
      expect(seen.x).toBeGreaterThanOrEqual(0);
      expect(seen.x + seen.width).toBeLessThanOrEqual(width);
    }
    await expect(page.getByRole('status')).toHaveCount(1);
  });

test('a key whose button is out of view is answered at the lower edge', async ({ page, site }) => {
  await openWhole(page, site + ARTICLE);
  await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
  await page.keyboard.press('s');
  await expect(page.getByText('أُضيف إلى «للقراءة لاحقًا».')).toBeInViewport();
});

test('a page navigated to says its title once', async ({ page, site }) => {
  await open(page, site);
  await listens(page);
  // Titles as a screen reader hears them: the focused headline, and what the live region is given.
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLElement) heard.push(target.innerText);
    });
    const region = [...document.querySelectorAll('[aria-live]')].find((one) => one.tagName === 'P');
    if (region)
      new MutationObserver(() => heard.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  const link = page.locator('main article h2 a').first();
  const title = (await link.textContent()) ?? '';
  await link.evaluate((one: HTMLElement) => one.click());
  await expect(headline(page)).toBeFocused();
  await page.waitForTimeout(400);
  const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  expect(heard.filter((one) => one.includes(title))).toHaveLength(1);
});

test('the parts of a link’s name are parted: title, source, day, reading time', async ({ page, site }) => {
  await open(page, `${site}articles/suez-03/`);
  await expect(page.getByRole('navigation', { name: 'عناوين ذات صلة' })).toMatchAriaSnapshot(`
    - list:
      - listitem:
        - link /^[^،]+ ، [^،]+، (دقيقة|دقيقتان)/
  `);
  await expect(page.getByRole('navigation', { name: 'ورد هذا العنوان في' })).toMatchAriaSnapshot(`
    - list:
      - listitem:
        - link /^[^،]+ ، [^،]+، \\d+ [^،]+، (دقيقة|دقيقتان)/
  `);
});

test('saved articles open where something is, and stay there', async ({ page, site }) => {
  await open(page, `${site}saved/`);
  await bringBack(page, copyOf(RECORDS.filter(({ place }) => !place)));
  await expect(page.getByText(/استُردّ ما حُفظ/).first()).toBeAttached();
  await open(page, `${site}saved/`);
  await expect(part(page, 'للقراءة لاحقًا')).toHaveAttribute('aria-current', 'page');
  for (const undo of [1, 2]) {
    await page.getByRole('button', { name: /^أزل / }).first().click();
    await expect(page.getByRole('button', { name: 'تراجع' })).toHaveCount(undo);
  }
  await expect(part(page, 'للقراءة لاحقًا')).toHaveAttribute('aria-current', 'page');
  await part(page, 'تابع القراءة').click();
  await expect(page.getByRole('heading', { name: 'لا مقال بدأته ولم تُنهه' })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  test.skip(({ browserName }) => browserName !== 'chromium', 'Firefox is no phone here');

  test('nothing asks to drop a file', async ({ page, site }) => {
    await importRecords(page, site);
    await open(page, `${site}saved/`);
    await expect(page.getByRole('button', { name: 'استردّ من نسخة' })).toBeVisible();
    await expect(page.getByText('أفلت الملف')).toBeHidden();
  });
});
