import { test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { RootAttribute } from '../../src/site/rootAttributes.ts';
import { dataAttribute } from '../../src/site/rootAttributes.ts';

interface SiteFixtures {
  /** Where the sample stands: `http://localhost:…/`. */
  site: string;
  /** The same under `/sub/`. */
  sub: string;
  /** Console messages a test means to cause; any other error fails it. */
  expectedErrors: RegExp;
}

/** Firefox reports faces still on their way when a test goes to the next page (NS_BINDING_ABORTED). */
const LEFT_BEHIND = /downloadable font: download failed .*status=2152398850/;

/** Every test fails on an error in the console, on an exception, and on a request to another host. */
export const test = base.extend<SiteFixtures>({
  site: ({}, run) => run(process.env['E2E_ROOT'] ?? ''),
  sub: ({}, run) => run(process.env['E2E_SUB'] ?? ''),
  expectedErrors: [/^\b$/, { option: true }],
  page: async ({ page, expectedErrors }, run) => {
    const wrong: string[] = [];
    const note = (text: string) => {
      if (!expectedErrors.test(text) && !LEFT_BEHIND.test(text)) wrong.push(text);
    };
    page.on('console', (message) => {
      if (message.type() === 'error') note(message.text());
    });
    page.on('pageerror', (error) => note(String(error)));
    page.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== 'localhost')
        note(`asked another host: ${request.url()}`);
    });
    await run(page);
    base.expect(wrong, 'errors in the console').toEqual([]);
  },
});

export const expect = test.expect;

/** Selector of the root element while it has an attribute. */
export const rootWith = (name: RootAttribute) => `html[${dataAttribute(name)}]`;

/** The application has taken the page over and listens. */
export async function hydrated(page: Page): Promise<void> {
  await page.locator(rootWith('alive')).waitFor({ state: 'attached' });
}

/** Opens an address and waits until the application has taken it over and draws it in its own faces: nothing will move. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await hydrated(page);
  await page.locator(`html:not(${rootWith('fallbackFonts')})`).waitFor({ state: 'attached' });
}

/** Keeps requests for what a pattern matches waiting. @returns what lets them go on */
export async function hold(page: Page, pattern: string): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(pattern, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

export const articles = (page: Page) => page.getByRole('list', { name: 'المقالات', exact: true });
export const keywordGroup = (page: Page) =>
  page.getByRole('group', { name: 'الكلمات الدلالية', exact: true });
export const searchBox = (page: Page) => page.getByRole('searchbox', { name: 'ابحث في المقالات' });
export const headline = (page: Page) => page.getByRole('heading', { level: 1 });
export const resultLinks = (page: Page) => articles(page).getByRole('heading').getByRole('link');

/** The address of a search. */
export const searchFor = (site: string, q: string) => `${site}?q=${encodeURIComponent(q)}`;
