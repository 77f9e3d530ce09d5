import type { ArticlePage } from '../../src/site/files.ts';
import type { ElementHandle } from 'playwright-core';
import { Reader } from './reader.ts';
import type { Conditions, Setting } from './reader.ts';

/** State of a link before the click. `unseen`: nothing of its article is fetched · `seen`: it has been in view · `hovered`: the pointer has been on it. */
export type Before = 'unseen' | 'seen' | 'hovered';

/** Measures of a way from one article to another and back. */
export interface Turn {
  /** Time from the click until the other article's text was painted, ms. */
  painted: number;
  /** Distance between the scroll positions before the click and after going back, px; only of a link that had to be scrolled to. */
  astray?: number;
}

interface Watched {
  painted?: Promise<number>;
}

/**
 * Watches from the next click on for a headline and the beginning of a text; when both stand in the page, waits for
 * the frame that shows them. Runs in the page; uses nothing outside itself.
 */
function watchFor({ title, start }: { title: string; start: string }): void {
  const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ');
  (globalThis as Watched).painted = new Promise((resolve) => {
    const clicked = ({ timeStamp }: Event) => {
      const look = () => {
        if (!plain(document.querySelector('h1')?.textContent).includes(title)) return;
        if (!plain(document.querySelector('main')?.textContent).includes(start)) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          // A message is handled after the frame was painted.
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => resolve(performance.now() - timeStamp), { once: true });
          port1.start();
          port2.postMessage(0);
        });
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true, characterData: true });
    };
    addEventListener('click', clicked, { capture: true, once: true });
  });
}

/**
 * Opens an article cold, clicks a link on it to another, and goes back.
 * @throws Error when the page does not hold the link, or the click leads away from the document
 */
export async function turnPage(
  setting: Setting,
  conditions: Conditions,
  at: string,
  to: ArticlePage,
  before: Before,
): Promise<Turn> {
  const reader = await Reader.arrive(setting, { ...conditions, saveData: before !== 'seen' });
  await reader.open(at);
  const address = `/articles/${to.article.id}/`;
  const start = flat(to.article.body[0]?.text ?? '').slice(0, 60);
  await reader.page.evaluate(watchFor, { title: flat(to.article.title), start });
  const link = (await reader.page.evaluateHandle(linkTo, address)).asElement();
  if (!link) throw new Error(`The page ${at} has no link to ${address}.`);
  const turn =
    before === 'unseen' ? await clickUnseen(reader, link) : await clickAndReturn(reader, link, before);
  await reader.leave();
  return turn;
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Clicks a link without bringing it into view, so that nothing of its article is fetched before the click. */
async function clickUnseen({ page }: Reader, link: ElementHandle<HTMLAnchorElement>): Promise<Turn> {
  await link.evaluate((element) => element.click());
  return { painted: await page.evaluate(timeOfPaint) };
}

async function clickAndReturn(
  reader: Reader,
  link: ElementHandle<HTMLAnchorElement>,
  before: Before,
): Promise<Turn> {
  const { page } = reader;
  await link.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  if (before === 'hovered') await link.hover();
  await reader.rest();
  const [was, from] = await page.evaluate(() => [scrollY, location.pathname] as const);
  await link.click();
  const painted = await page.evaluate(timeOfPaint);
  await reader.rest();
  await page.evaluate(() => history.back());
  await page.waitForURL(({ pathname }) => pathname === from);
  await reader.rest();
  return { painted, astray: Math.abs((await page.evaluate(() => scrollY)) - was) };
}

/** Waits for the paint that watchFor watches for. Runs in the page. */
async function timeOfPaint(): Promise<number> {
  return (await (globalThis as Watched).painted) ?? Number.NaN;
}

/** Finds the first link to an address within `main`. Runs in the page. */
function linkTo(address: string): HTMLAnchorElement | undefined {
  return [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].find(
    (link) => decodeURIComponent(link.pathname) === address,
  );
}

/** Clicks from one plain HTML file to another, which loads a document. @returns ms from the click to the first paint */
export async function turnPlainPage(
  setting: Setting,
  conditions: Conditions,
  at: string,
  to: string,
): Promise<number> {
  const reader = await Reader.arrive(setting, conditions);
  await reader.open(at);
  const { page } = reader;
  await page.evaluate((address) => {
    const links = [...document.links].filter((link) => decodeURIComponent(link.pathname) === address);
    addEventListener('click', ({ timeStamp }) =>
      sessionStorage.setItem('clicked', `${performance.timeOrigin + timeStamp}`),
    );
    links[0]?.click();
  }, to);
  await page.waitForURL((url) => decodeURIComponent(url.pathname) === to);
  await reader.rest();
  const painted = await page.evaluate(() => {
    const first = performance.getEntriesByName('first-contentful-paint')[0];
    return (
      performance.timeOrigin + (first?.startTime ?? Number.NaN) - Number(sessionStorage.getItem('clicked'))
    );
  });
  await reader.leave();
  return painted;
}

/**
 * Scrolls down the library, opens an article that is in view, and goes back.
 * @returns distance between the scroll positions before and after, px
 */
export async function backToLibrary(setting: Setting, conditions: Conditions, down: number): Promise<number> {
  const reader = await Reader.arrive(setting, conditions);
  await reader.open('/');
  const { page } = reader;
  await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), down);
  await reader.rest();
  const found = await page.evaluateHandle(() =>
    [...document.querySelectorAll<HTMLElement>('main a[href*="/articles/"]')].find((link) => {
      const { top, bottom } = link.getBoundingClientRect();
      return top > innerHeight / 4 && bottom < innerHeight;
    }),
  );
  const link = found.asElement();
  if (!link) throw new Error(`The library shows no article ${down} px from its top.`);
  const was = await page.evaluate(() => scrollY);
  await link.click();
  await page.waitForURL((url) => url.pathname.startsWith('/articles/'));
  await reader.rest();
  await page.evaluate(() => history.back());
  await page.waitForURL((url) => url.pathname === '/');
  await reader.rest();
  const is = await page.evaluate(() => scrollY);
  await reader.leave();
  return Math.abs(is - was);
}
