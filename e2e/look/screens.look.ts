import { test } from '@playwright/test';
import type { Page } from '@playwright/test';
import path from 'node:path';
import { importRecords } from '../support/annotatedRecords.ts';
import { enter, KEPT, OPENED, PAGES } from '../support/states.ts';
import type { RootAttribute } from '../../src/site/rootAttributes.ts';
import { dataAttribute } from '../../src/site/rootAttributes.ts';
import { FURTHER, OF_ANY } from './lookStates.ts';
import { fileOf, THEMES, WIDTHS } from './pictures.ts';

const states = process.env['LOOK_STATES'] === 'any' ? OF_ANY : { ...PAGES, ...OPENED, ...FURTHER, ...KEPT };

/** Makes the browser forget what a state chose at the width before, and leaves the page. */
async function forget(page: Page, site: string): Promise<void> {
  await page.goto(`${site}icon.svg`);
  await page.evaluate(() => localStorage.clear());
}

for (const [name, state] of Object.entries(states)) {
  test(name, async ({ page }) => {
    const site = process.env['LOOK_ADDRESS'] ?? '';
    for (const [width, height] of WIDTHS) {
      await page.setViewportSize({ width, height });
      // A record that a state removes is there again at the next width.
      if (Object.hasOwn(KEPT, name)) await importRecords(page, site);
      else await forget(page, site);
      await enter(page, site, state);
      await page.locator(`html:not([${dataAttribute('filtered')}])`).waitFor({ state: 'attached' });
      for (const theme of THEMES) {
        await page.evaluate((theme) => {
          document.documentElement.dataset['theme' satisfies RootAttribute] = theme;
        }, theme);
        await page.screenshot({ path: path.join(process.env['LOOK_OUT'] ?? '', fileOf(name, width, theme)) });
      }
    }
  });
}
