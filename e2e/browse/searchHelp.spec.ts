import type { Page } from '@playwright/test';
import { chunk } from '../support/chunks.ts';
import { expect, headline, listens, open, searchBox, test } from '../support/site.ts';

const opener = (page: Page) => page.getByRole('button', { name: 'كيف أبحث؟' });
const card = (page: Page) => page.getByRole('dialog', { name: 'كيف أبحث؟' });

async function openCard(page: Page): Promise<void> {
  await searchBox(page).focus();
  await opener(page).click();
  await expect(card(page)).toBeVisible();
}

test(
  'the card opens from the search box by keyboard, and gives the focus back',
  { tag: '@engine' },
  async ({ page, site }) => {
    await open(page, site);
    await listens(page);
    await page.keyboard.press('/');
    await page.keyboard.press('Tab');
    await expect(opener(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(card(page).getByRole('link').first()).toBeVisible();
    // The key of the box would stand under its opener.
    await expect(page.locator('search kbd')).toBeHidden();
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
    await expect(opener(page)).toBeFocused();
  },
);

test('a question mark typed into the box is text, elsewhere it opens the sheet of keys', async ({
  page,
  site,
}) => {
  await open(page, site);
  await listens(page);
  await searchBox(page).focus();
  await page.keyboard.type('؟?');
  await expect(searchBox(page)).toHaveValue('؟?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('every example runs and finds something', async ({ page, site }) => {
  await open(page, site);
  await listens(page);
  await expect(opener(page)).toBeHidden();
  await openCard(page);
  const examples = await card(page).getByRole('link').allInnerTexts();
  expect(examples.length).toBeGreaterThan(9);
  for (const [n, example] of examples.entries()) {
    if (n > 0) await openCard(page);
    await card(page).getByRole('link').nth(n).click();
    await expect(card(page)).toHaveCount(0);
    await expect(searchBox(page)).toHaveValue(example.trim());
    await expect(headline(page), example).toHaveText(/نتيجة|نتائج|نتيجتان/);
    await expect(headline(page), example).not.toHaveText(/لا نتيجة/);
  }
});

test('its code loads when it is opened', async ({ page, site }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, site);
  await listens(page);
  await searchBox(page).focus();
  await expect(opener(page)).toBeVisible();
  expect(asked.filter((url) => chunk('SearchHelp').test(url))).toEqual([]);
  await opener(page).click();
  await expect(card(page)).toBeVisible();
  expect(asked.some((url) => chunk('SearchHelp').test(url))).toBe(true);
});
