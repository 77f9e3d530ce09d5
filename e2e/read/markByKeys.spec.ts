import type { Page } from '@playwright/test';
import { ARTICLE, bar, list, ownClipboard, painted } from '../support/annotatedPage.ts';
import { expect, openWhole, searchFor, open, resultLinks, test } from '../support/site.ts';

/** Goes to the second paragraph by keys alone; returns its text. */
async function toSecond(page: Page): Promise<string> {
  await page.keyboard.press('j');
  await expect(page.locator('#p1[data-here]')).toBeVisible();
  await page.keyboard.press('j');
  const second = page.locator('#p2[data-here]');
  await expect(second).toBeVisible();
  return second.innerText();
}

test(
  'a paragraph is highlighted, gets another ink and a note, and is quoted, without a mouse',
  { tag: '@engine' },
  async ({ page, site }) => {
    await ownClipboard(page);
    await openWhole(page, site + ARTICLE);
    const text = await toSecond(page);
    await page.keyboard.press('h');
    await expect.poll(() => painted(page, 'saffron')).toEqual([text]);
    await page.keyboard.press('h');
    await expect.poll(() => painted(page, 'olive')).toEqual([text]);
    expect(await painted(page, 'saffron')).toEqual([]);

    await page.keyboard.press('n');
    await expect(page.getByRole('textbox', { name: /ملاحظة على/ })).toBeFocused();
    await page.keyboard.type('راجع أرقام الوكالة');
    await page.keyboard.press('Escape');
    await expect(bar(page)).toBeHidden();
    await expect(list(page)).toContainText('راجع أرقام الوكالة');

    await page.keyboard.press('c');
    await expect(page.getByText('نُسخ الاقتباس.').first()).toBeVisible();
    const copied = await page.evaluate(() => (globalThis as unknown as { copied: object }).copied);
    expect(JSON.stringify(copied)).toContain(text.slice(0, 40));

    // The next paragraph is not covered by the tools of the one before.
    await page.keyboard.press('j');
    await expect(page.locator('#p3[data-here]')).toBeVisible();
    await expect(bar(page)).toBeHidden();
    await page.keyboard.press('Alt+m');
    await expect(bar(page).getByRole('button').first()).toBeFocused();
  },
);

test(
  'words and sentences are selected with Shift and arrows, and marked',
  { tag: '@engine' },
  async ({ page, site }) => {
    await openWhole(page, site + ARTICLE);
    const text = await toSecond(page);
    const selected = () => page.evaluate(() => String(getSelection()));
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Shift+ArrowRight');
    const two = /^\S+ \S+/.exec(text)?.[0] ?? '';
    expect(await selected()).toBe(two);
    await page.keyboard.press('h');
    await expect.poll(() => painted(page, 'saffron')).toEqual([two]);

    await page.keyboard.press('Shift+ArrowDown');
    expect(text.startsWith(await selected())).toBe(true);
    expect(await selected()).toMatch(/[.!؟]$/);
  },
);

test('a key pressed at once after a step acts on that paragraph', async ({ page, site }) => {
  await openWhole(page, site + ARTICLE);
  await toSecond(page);
  await page.evaluate(() => {
    for (const key of ['j', 'h'])
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', {
          key,
          code: `Key${key.toUpperCase()}`,
          bubbles: true,
          cancelable: true,
        }),
      );
  });
  await expect.poll(async () => (await painted(page, 'saffron')).length).toBe(1);
});

test('on an Arabic keyboard the same keys mark', async ({ page, site }) => {
  await openWhole(page, site + ARTICLE);
  const text = await toSecond(page);
  await page.evaluate(() =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ا', code: 'KeyH', bubbles: true, cancelable: true }),
    ),
  );
  await expect.poll(() => painted(page, 'saffron')).toEqual([text]);
});

test('N goes on to the next found word, and notes a paragraph once one has stepped to it', async ({
  page,
  site,
}) => {
  await open(page, searchFor(site, 'السفينة'));
  await resultLinks(page).first().click();
  await expect(page.getByRole('search', { name: 'مواضع الكلمات في المقال' })).toBeVisible();
  await expect(page.locator('.articletools')).toBeVisible();
  const note = page.getByRole('textbox', { name: /ملاحظة على/ });
  await page.keyboard.press('n');
  await expect(page.locator('.findbar')).toContainText(/1 من/);
  await page.keyboard.press('j');
  await expect(page.locator('.body [data-here]')).toBeVisible();
  await page.keyboard.press('n');
  await expect(note).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('p');
  await expect(page.locator('.body [data-here]')).toHaveCount(0);
  await page.keyboard.press('n');
  await expect(page.locator('.findbar')).toContainText(/1 من/);
  await expect(note).toHaveCount(0);
});

test('without a paragraph or a selection the keys do nothing', async ({ page, site }) => {
  await openWhole(page, site + ARTICLE);
  for (const key of ['h', 'n', 'c', 'Shift+ArrowDown']) await page.keyboard.press(key);
  await expect(bar(page)).toHaveCount(0);
  expect(await page.evaluate(() => String(getSelection()))).toBe('');
});
