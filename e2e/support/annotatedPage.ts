import type { Page } from '@playwright/test';
import { expect, open } from './site.ts';

/** Article of the tests of annotations. */
export const ARTICLE = 'articles/suez-04/';
export const bar = (page: Page) => page.getByRole('toolbar', { name: 'تظليل وملاحظة' });
export const inkOf = (page: Page, name: string) => bar(page).getByRole('button', { name });
export const list = (page: Page) => page.getByRole('region', { name: 'تظليلات هذا المقال' });

/** Words painted in an ink. */
export const painted = (page: Page, ink: string) =>
  page.evaluate((ink) => [...(CSS.highlights.get(`hl-${ink}`) ?? [])].map(String), ink);

/** Position of the nth word of a paragraph in the window, once it has not moved for two frames. */
export const wordBox = (page: Page, paragraph: string, nth: number) =>
  page.evaluate(
    async ([selector, nth]) => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const measure = () => {
        const text = document.querySelector(selector)?.lastChild;
        if (!(text instanceof Text)) throw new Error(`no text in ${selector}`);
        const word = [...text.data.matchAll(/\S+/g)][nth];
        const range = document.createRange();
        range.setStart(text, word?.index ?? 0);
        range.setEnd(text, (word?.index ?? 0) + (word?.[0].length ?? 0));
        const { left, right, top, height } = range.getBoundingClientRect();
        return { left, right, middle: top + height / 2, word: word?.[0] ?? '' };
      };
      for (let before = measure(); ;) {
        await frame();
        await frame();
        const now = measure();
        if (now.left === before.left && now.middle === before.middle) return now;
        before = now;
      }
    },
    [paragraph, nth] as const,
  );

/** Draws the mouse over words of a paragraph, right to left. @returns what is selected */
export async function drag(page: Page, paragraph: string, first: number, last: number): Promise<string> {
  await page.locator(paragraph).evaluate((one) => one.scrollIntoView({ block: 'center' }));
  const from = await wordBox(page, paragraph, first);
  const to = await wordBox(page, paragraph, last);
  await page.mouse.move(from.right - 1, from.middle);
  await page.mouse.down();
  await page.mouse.move(to.right, to.middle, { steps: 4 });
  await page.mouse.move(to.left, to.middle, { steps: 4 });
  await page.mouse.up();
  return page.evaluate(() => String(getSelection()).trim());
}

/** Selects words as `drag` does, and waits for their bar. */
export async function select(page: Page, paragraph: string, first: number, last: number): Promise<string> {
  const words = await drag(page, paragraph, first, last);
  await expect(bar(page)).toBeVisible();
  return words;
}

/** Answers requests for the article with changed paragraphs. */
export async function changed(page: Page, change: (texts: string[]) => string[]): Promise<void> {
  await page.route(/suez-04\/article\.json/, async (route) => {
    const response = await route.fetch();
    const json = await response.json();
    const texts = json.article.body.map(({ text }: { text: string }) => text);
    json.article.body = change(texts).map((text) => ({ kind: 'paragraph', text }));
    await route.fulfill({ response, json });
  });
}

/** Opens the changed article by a link in the library: its prerendered page would still hold the old text. */
export async function openFromLibrary(page: Page, site: string, hash = ''): Promise<void> {
  await open(page, site);
  await page.evaluate((address) => {
    const link = document.createElement('a');
    link.href = address;
    link.textContent = 'إلى المقال';
    document.querySelector('main')?.prepend(link);
  }, `/${ARTICLE}${hash}`);
  await page.getByRole('link', { name: 'إلى المقال' }).click();
  await expect(page).toHaveURL(/suez-04/);
}

/** Makes the clipboard a field of the window: Firefox lets no test read the real one. */
export const ownClipboard = (page: Page, refuses = false) =>
  page.addInitScript((refuses) => {
    const copied: Record<string, string> = {};
    Object.assign(globalThis, { copied });
    const write = async (items: ClipboardItem[]) => {
      if (refuses) throw new DOMException('', 'NotAllowedError');
      for (const item of items)
        for (const type of item.types) copied[type] = await (await item.getType(type)).text();
    };
    const writeText = async (text: string) => {
      if (refuses) throw new DOMException('', 'NotAllowedError');
      copied['text/plain'] = text;
    };
    Object.defineProperty(navigator, 'clipboard', { value: { write, writeText } });
  }, refuses);

export const copied = (page: Page, type: string) =>
  page.evaluate((type) => (globalThis as unknown as { copied: Record<string, string> }).copied[type], type);
