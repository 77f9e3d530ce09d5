import type { Page } from '@playwright/test';
import { drawn, expect, open, openWhole, test } from '../support/site.ts';

/** Boxes of text and pictures under the main landmark that an element covers in part: neither whole nor not at all. */
const halfCovered = (page: Page, by: string) =>
  page.evaluate((by) => {
    const cover = document.querySelector(by)?.getBoundingClientRect();
    if (!cover) throw new Error(`${by} is not there`);
    const cut: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (!parent?.checkVisibility({ visibilityProperty: true }) || parent.closest(`${by}, .unseen`))
        continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      for (const { left, right, top, bottom, width } of range.getClientRects()) {
        const beside = right <= cover.left + 1 || left >= cover.right - 1;
        const inView = bottom > 0 && top < innerHeight;
        if (width > 1 && inView && !beside) cut.push(walker.currentNode.nodeValue ?? '');
      }
    }
    return cut;
  }, by);

test.describe('settings of reading', () => {
  test('cover nothing of any page', async ({ page, site }) => {
    for (const address of ['', 'articles/suez-04/', 'keywords/', 'about/', 'saved/']) {
      await open(page, site + address);
      await page.getByRole('button', { name: 'إعدادات القراءة', exact: true }).click();
      await expect(page.getByRole('dialog', { name: 'إعدادات القراءة' })).toBeVisible();
      for (const width of [1280, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        await drawn(page);
        expect(await halfCovered(page, '.settings'), `/${address} at ${width} px`).toEqual([]);
      }
    }
  });
});

test('the search field has one place on every page', async ({ page, site }) => {
  const places = new Map<number, Set<string>>([
    [768, new Set()],
    [1280, new Set()],
    [1920, new Set()],
  ]);
  for (const address of ['', 'articles/suez-04/', 'keywords/', 'about/', 'saved/', 'headlines/']) {
    await open(page, site + address);
    for (const [width, found] of places) {
      await page.setViewportSize({ width, height: 900 });
      await drawn(page);
      found.add(JSON.stringify(await page.getByRole('searchbox').boundingBox()));
    }
  }
  for (const [width, found] of places) expect([...found], `${width}`).toHaveLength(1);
});

test('every sign says its name to the eye', async ({ page, site }) => {
  await openWhole(page, `${site}articles/suez-04/`);
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await drawn(page);
    const unnamed = await page.locator(':is(.tools, .toolplace) :is(button, a)').evaluateAll((signs) =>
      signs
        .filter((sign) => {
          const words = document.createRange();
          words.selectNodeContents(sign.querySelector('span') ?? sign);
          return sign.textContent.trim() === '' || words.getBoundingClientRect().width < 20;
        })
        .map(({ outerHTML }) => outerHTML),
    );
    expect(unnamed, `${width}`).toEqual([]);
  }
});

test('day and index keep in view beside the list', async ({ page, site }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, site);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
  const row = page.locator('.rows article').first();
  await row.waitFor();
  await row.evaluate((element) => scrollTo(0, element.getBoundingClientRect().bottom + scrollY + 300));
  await expect(page.locator('.daynow span')).toBeInViewport();
  const index = await page.getByRole('complementary', { name: 'الفهرس' }).boundingBox();
  expect(index?.y).toBeGreaterThanOrEqual(0);
  expect(index?.y).toBeLessThan(40);
});

test('no hairline begins or ends a line of facts', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, site);
  const faults = await page.locator('.meta').evaluateAll((lines) =>
    lines.flatMap((line) => {
      const edge = line.getBoundingClientRect().right;
      return [...line.children].slice(1).flatMap((part, i) => {
        const box = part.getBoundingClientRect();
        const opensLine = box.top > (line.children[i]?.getBoundingClientRect().bottom ?? 0) - 4;
        const hairline = Number.parseFloat(getComputedStyle(part, '::before').insetInlineStart);
        const isClipped = box.right - hairline > edge && getComputedStyle(line).overflowX === 'clip';
        const closes = getComputedStyle(part, '::after').content;
        return (opensLine && !isClipped) || closes !== 'none' ? [line.textContent] : [];
      });
    }),
  );
  expect(faults).toEqual([]);
});

test('no letter of the index leads nowhere, and a letter that goes on is named again', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, `${site}keywords/`);
  const letters = page.getByRole('navigation', { name: 'الحروف' }).getByRole('link');
  const shown = await page.locator('.entries h2').allTextContents();
  const linked = (await letters.allTextContents()).slice(1);
  expect(linked).toEqual(shown.filter((letter) => letter.length === 1));
  const heads = await page.locator('.entries > div > div').evaluateAll((columns) =>
    columns.map((column) => {
      const head = column.querySelector('h2, .continued');
      return head instanceof HTMLElement && head.offsetHeight > 0;
    }),
  );
  expect(heads).toEqual([true, true, true, true]);
});

test('beside a short text the margin ends with it', async ({ page, site }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  for (const address of ['articles/suez-04/', 'articles/damascus-06/', 'articles/begun-1wdq125l1pm/']) {
    await open(page, site + address);
    const after = await page.locator('.after').boundingBox();
    const text = await page.locator('.textcol').boundingBox();
    const over = (after ? after.y + after.height : 0) - (text ? text.y + text.height : 0);
    expect(over, address).toBeLessThan(300);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page about the collection has its figures, and their tables open', async ({ page, site }) => {
    await page.goto(`${site}about/`);
    await expect(page.getByRole('heading', { level: 2 })).toContainText(['ما فيها', /^المقالات/]);
    await page.getByText('الأعداد في جدول').click();
    const rows = page.locator('.timeline tbody tr');
    expect(await rows.count()).toBeGreaterThan(2);
    const counts = await rows.locator('td').allTextContents();
    const dated = await page.locator('.holding').nth(1).locator('dd').textContent();
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBeLessThanOrEqual(Number(dated));
    await expect(page.locator('.timeline figure')).toBeVisible();
  });
});
