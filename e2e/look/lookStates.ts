import type { Page } from '@playwright/test';
import { listens } from '../support/site.ts';
import type { State } from '../support/states.ts';

/** Scrolls down by windows, as a reader does, until the long list fills the window. */
async function scrollList(page: Page): Promise<void> {
  for (let step = 0; step < 6; step++) {
    await page.mouse.wheel(0, 700);
    await page.waitForTimeout(120);
  }
  await page
    .locator('.rows article')
    .first()
    .waitFor({ timeout: 3000 })
    .catch(() => undefined);
}

const toIndex = async (page: Page): Promise<void> => {
  await page.locator('#index').evaluate((index) => index.scrollIntoView());
};

const toEnd = async (page: Page): Promise<void> => {
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
};

/** States that any collection has. */
export const OF_ANY: Record<string, State> = {
  library: { address: '', shows: '.front' },
  'library, the rest of the list': { address: '', shows: '.front', act: scrollList },
  'library, its index': { address: '', shows: '#index', act: toIndex },
  'an article of the list': {
    address: '',
    shows: '.front',
    act: async (page) => {
      await page.locator('.front h2 a').first().click();
      await page.locator('.reader').waitFor();
      await listens(page);
    },
  },
  keywords: { address: 'keywords/', shows: 'h1' },
  about: { address: 'about/', shows: '.holding' },
  'about, its end': { address: 'about/', shows: '.holding', act: toEnd },
};

/** States of the sample that its tests do not need. */
export const FURTHER: Record<string, State> = {
  'library, the rest of the list': { address: '', shows: '.front', act: scrollList },
  'library, its index': { address: '', shows: '#index', act: toIndex },
  'end of an article': { address: 'articles/suez-04/', shows: '.articletools', act: toEnd },
  'about, its end': { address: 'about/', shows: '.holding', act: toEnd },
  'help with searching': {
    address: '',
    shows: '.front',
    act: async (page) => {
      await listens(page);
      await page.getByRole('searchbox').focus();
      await page.locator('.searchhelp').click();
      await page.getByRole('dialog').first().waitFor();
    },
  },
};
