import type { Page } from '@playwright/test';
import { expect } from './site.ts';

/** Bar of the found words in an opened article. */
export const findBar = (page: Page) => page.getByRole('search', { name: 'مواضع الكلمات في المقال' });

/** Words painted as found on the page. */
export const paintedWords = (page: Page, as = 'found') =>
  page.evaluate((as) => [...(CSS.highlights.get(as) ?? [])].map(String), as);

/** Waits until the keys `n` and `p` are answered: the bar comes before the places are known. */
export const placesKnown = (page: Page) =>
  expect(findBar(page).locator('[aria-keyshortcuts="n"]')).toHaveAttribute('aria-disabled', 'false');

/** Number of the found place the reader is at, from 1. */
export async function nthFound(page: Page, all: number): Promise<number> {
  await expect(findBar(page)).toContainText(new RegExp(`\\d من ${all}`));
  return Number(/\d+/.exec(await findBar(page).innerText())?.[0]);
}
