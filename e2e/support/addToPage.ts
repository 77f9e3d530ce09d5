import type { Locator, Page } from '@playwright/test';

/** Adds style rules to a page through the CSSOM: its Content-Security-Policy refuses a `<style>`. */
export const addStyle = (page: Page, css: string): Promise<void> =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, css);

/** An element that a test adds to a page. */
export interface AddedElement {
  name: string;
  text?: string;
  css?: string;
  attributes?: Record<string, string>;
}

/** Adds elements beside or in another, one by one: the page's policy refuses HTML in a string (Trusted Types). */
export const addElements = (
  at: Locator,
  place: 'before' | 'append',
  added: readonly AddedElement[],
): Promise<void> =>
  at.evaluate(
    (at, { place, added }) => {
      for (const { name, text = '', css = '', attributes = {} } of added) {
        const element = document.createElement(name);
        element.textContent = text;
        element.style.cssText = css;
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
        at[place](element);
      }
    },
    { place, added },
  );
