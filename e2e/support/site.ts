import { test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { RootAttribute } from '../../src/site/rootAttributes.ts';
import { dataAttribute } from '../../src/site/rootAttributes.ts';

interface SiteFixtures {
  /** Address of the sample: `http://localhost:…/`. */
  site: string;
  /** The same under `/sub/`. */
  sub: string;
  /** Console messages the test causes on purpose; any other error fails it. */
  expectedErrors: RegExp;
}

/** Firefox reports faces still on their way when a test goes to the next page (NS_BINDING_ABORTED). */
const LEFT_BEHIND = /downloadable font: download failed .*status=2152398850/;

/**
 * Firefox reports the style that Playwright adds while it takes a picture, to hide the caret: the page's policy refuses it. Chromium
 * refuses it without a word, and reports styles of the page's own.
 */
const OF_PICTURES = /^Content-Security-Policy: .* inline style \(style-src-elem\)/;

/** Test that also fails on an error in the console, on an exception, and on a request to another host. */
export const test = base.extend<SiteFixtures>({
  site: ({}, run) => run(process.env['E2E_ROOT'] ?? ''),
  sub: ({}, run) => run(process.env['E2E_SUB'] ?? ''),
  expectedErrors: [/^\b$/, { option: true }],
  page: async ({ page, expectedErrors }, run) => {
    const wrong: string[] = [];
    const note = (text: string) => {
      if (![expectedErrors, LEFT_BEHIND, OF_PICTURES].some((one) => one.test(text))) wrong.push(text);
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

/** The root element while the page's own faces have not come yet. */
export const WAITING_FOR_FONTS = `html[${dataAttribute('fallbackFonts')}=""]`;

/** Waits until the application has hydrated the page. */
export async function hydrated(page: Page): Promise<void> {
  await page.locator(rootWith('alive')).waitFor({ state: 'attached' });
}

/**
 * Opens an address and waits until the page is hydrated and drawn in its own faces, so that nothing moves any more. Then
 * moves the mouse: tools, keys and peeks load at the first sign of a reader.
 */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await hydrated(page);
  await page.locator(`html:not(${WAITING_FOR_FONTS})`).waitFor({ state: 'attached' });
  await page.mouse.move(1, 1);
}

/** Waits until keys and the resting mouse are listened to: their code loads after the first view. */
export async function listens(page: Page): Promise<void> {
  await page.locator(rootWith('listens')).waitFor({ state: 'attached' });
}

/** Opens an address and waits for all that loads by itself, the tools of an article too. */
export async function openWhole(page: Page, address: string): Promise<void> {
  await open(page, address);
  await listens(page);
  if (address.includes('/articles/')) await page.getByRole('button', { name: /^(استمع|Listen)$/ }).waitFor();
}

/** Waits for two frames: what the page was told shows by then. */
export const drawn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
  );

/** Holds back requests that match a pattern. @returns a function that lets them go on */
export async function hold(page: Page, pattern: string | RegExp): Promise<() => void> {
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
