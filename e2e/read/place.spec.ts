import type { Page } from '@playwright/test';
import { drawn, expect, open, openWhole, test } from '../support/site.ts';

const ARTICLE = 'articles/moon-06/';
const panel = (page: Page) => page.getByRole('dialog', { name: 'إعدادات القراءة' });

/** Keeps the first character of the first line in view, so that `lineTop` finds it again. */
async function takeLine(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const block of document.querySelectorAll('.body [id]')) {
      const text = document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode();
      if (!(text instanceof Text)) continue;
      for (let at = 0; at < text.length - 1; at++) {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const [box] = range.getClientRects();
        if (!box || box.bottom < 10 || box.height === 0) continue;
        Object.assign(globalThis, { line: range });
        return;
      }
    }
    throw new Error('no line in view');
  });
}
const lineTop = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { line: Range }).line.getClientRects()[0]?.top ?? -1e4);

const scrolledTo = async (page: Page, top: number) => {
  await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), top);
  await drawn(page);
};

for (const [width, height] of [
  [360, 740],
  [1280, 800],
] as const) {
  test(
    `at ${width} px the line one reads stays in view while its type changes`,
    { tag: '@engine' },
    async ({ page, site }) => {
      await page.setViewportSize({ width, height });
      await openWhole(page, site + ARTICLE);
      await scrolledTo(page, await page.evaluate(() => document.documentElement.scrollHeight * 0.45));
      await takeLine(page);
      const before = await lineTop(page);
      const near = async (what: string) => {
        await drawn(page);
        const { lineHeight } = await page.locator('.body').evaluate((body) => ({
          lineHeight: Number.parseFloat(getComputedStyle(body).lineHeight),
        }));
        await expect
          .poll(async () => Math.abs((await lineTop(page)) - before), { message: what })
          .toBeLessThan(lineHeight);
      };
      await page.keyboard.press('t');
      await expect(panel(page)).toBeVisible();
      await near('the panel opens');
      const larger = panel(page).getByRole('button', { name: 'أكبر' });
      for (let step = 0; step < 5; step++) await larger.click();
      await near('five sizes up');
      await panel(page).getByRole('radio', { name: 'متباعد' }).check();
      await near('leading');
      await panel(page).getByRole('radio', { name: 'نسخ الكتب' }).check();
      await near('face');
      if (width > 760) {
        await panel(page).getByRole('radio', { name: 'ضيّق' }).check();
        await near('width');
      }
      await panel(page).getByRole('button', { name: 'أعد المعتاد' }).click();
      await near('all as before');
      await page.keyboard.press('Escape');
      await expect(panel(page)).toHaveCount(0);
      await near('the panel closes');
    },
  );

  test(`at ${width} px the tools come on the way up, and nothing moves`, async ({ page, site }) => {
    await page.setViewportSize({ width, height });
    await openWhole(page, site + ARTICLE);
    const tools = page.getByRole('group', { name: 'أدوات المقال' });
    await scrolledTo(page, 1600);
    await expect(tools).not.toBeInViewport();
    await takeLine(page);
    const before = await lineTop(page);
    await scrolledTo(page, 1500);
    await expect(tools).toBeInViewport();
    expect(Math.round((await lineTop(page)) - before)).toBe(100);
    await tools.getByRole('button', { name: 'المزيد' }).click();
    await expect(page.getByText('انسخ الرابط')).toBeInViewport();
    expect((await page.getByText('انسخ الرابط').boundingBox())?.width).toBeGreaterThan(40);
    await tools.getByRole('button', { name: 'المزيد' }).click();
    const bar = await page.locator('[data-bar]').boundingBox();
    expect(bar?.y).toBe(0);
    expect(bar?.height).toBeLessThan(width < 760 ? 100 : 60);
    await tools.getByRole('button', { name: 'إعدادات القراءة' }).click();
    await expect(panel(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(tools.getByRole('button', { name: 'إعدادات القراءة' })).toBeFocused();
    await tools.getByRole('button', { name: 'إعدادات القراءة' }).blur();
    await scrolledTo(page, 1560);
    await expect(tools).not.toBeInViewport();
    await scrolledTo(page, 0);
    await expect(tools).toBeInViewport();
    await expect(tools.getByRole('button', { name: 'إعدادات القراءة' })).toHaveCount(0);
    await expect(page.locator('[data-bar]')).toHaveCount(0);
  });
}

test('a line of a list stays in view too', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, `${site}?keyword=${encodeURIComponent('قناة السويس')}`);
  // The articles come after the page is alive; before, there is nothing to scroll.
  await expect(page.getByRole('list', { name: 'المقالات' }).getByRole('article').nth(4)).toBeVisible();
  await scrolledTo(page, 500);
  await page.evaluate(() => Object.assign(globalThis, { line: document.caretRangeFromPoint(180, 20) }));
  const before = await lineTop(page);
  await page.getByRole('button', { name: 'إعدادات القراءة' }).evaluate((one: HTMLElement) => one.click());
  await panel(page).getByRole('slider').press('End');
  await expect(panel(page).getByRole('slider')).toHaveAttribute('aria-valuetext', /190/);
  await expect.poll(async () => Math.abs((await lineTop(page)) - before)).toBeLessThan(80);
});
