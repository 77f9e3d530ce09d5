import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { SAMPLE } from '../support/serveFolder.ts';
import { inkOf, painted, select } from '../support/annotatedPage.ts';
import {
  expect,
  headline,
  hydrated,
  open,
  openWhole,
  resultLinks,
  searchFor,
  test,
} from '../support/site.ts';

/** Collects what the policy of each page refuses, and every request that is not for the site. */
async function watched(page: Page, site: string): Promise<{ refused: string[]; elsewhere: string[] }> {
  const found = { refused: [] as string[], elsewhere: [] as string[] };
  await page.exposeFunction('refuses', (what: string) => found.refused.push(what));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const tell = (window as { refuses?: (what: string) => void }).refuses;
      tell?.(`${location.pathname}: ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  page.context().on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !url.startsWith(`blob:${site}`)) found.elsewhere.push(url);
  });
  return found;
}

test('no page and nothing a reader does on it is refused by its policy, or asks another host', async ({
  page,
  site,
}) => {
  const found = await watched(page, site);
  const kinds = ['', 'headlines/', 'headlines/0/', 'keywords/', 'about/', 'saved/', 'archive/', 'archive/1/'];
  for (const kind of kinds) {
    await page.goto(site + kind);
    await hydrated(page);
  }
  await openWhole(page, `${site}articles/suez-04/`);
  const words = await select(page, '#p2', 2, 5);
  await inkOf(page, 'حبر زيتوني').click();
  await expect.poll(() => painted(page, 'olive')).toEqual([words]);
  await page.getByRole('button', { name: 'المزيد', exact: true }).click();
  const book = page.waitForEvent('download');
  await page.getByRole('button', { name: 'كتاب EPUB', exact: true }).click();
  expect((await book).suggestedFilename()).toMatch(/\.epub$/);
  await open(page, searchFor(site, 'قناة السويس'));
  await expect(resultLinks(page).first()).toBeVisible();
  await page.getByRole('button', { name: 'إعدادات' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(found).toEqual({ refused: [], elsewhere: [] });
});

test.describe('an address without a page', () => {
  test.use({ expectedErrors: /404|Content Security Policy/ });

  test('is refused nothing either; the watch sees what is', async ({ page, site }) => {
    const found = await watched(page, site);
    await page.goto(`${site}none/`);
    await expect(headline(page)).toBeVisible();
    await hydrated(page);
    expect(found).toEqual({ refused: [], elsewhere: [] });
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    // The page's own policy and that of the server each refuse it.
    await expect.poll(() => found.refused).toHaveLength(2);
  });
});

test('the code of a site makes no code of text and names no other host', () => {
  const folder = path.join(SAMPLE, 'assets');
  const code = readdirSync(folder).filter((name) => /\.(?:js|css)$/.test(name));
  expect(code.length).toBeGreaterThan(20);
  /** Names of vocabularies, which nobody asks for, and the address that React prints in its errors. */
  const names =
    /^https?:\/\/(?:www\.w3\.org\/|www\.idpf\.org\/|purl\.org\/|schema\.org\b|react\.dev\/errors\/)/;
  const wrong = code.flatMap((name) => {
    const text = readFileSync(path.join(folder, name), 'utf8');
    const made = text.match(/\beval\(|\bnew Function\b|\bdocument\.write\b|\binsertAdjacentHTML\b/g) ?? [];
    const hosts = (text.match(/https?:\/\/[\w.-]+\.[a-z]{2,}[^\s"'`)]*/g) ?? []).filter(
      (address) => !names.test(address),
    );
    return [...made, ...hosts].map((found) => `${name}: ${found}`);
  });
  expect(wrong).toEqual([]);
});
