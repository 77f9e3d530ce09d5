import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Texts of the page that none examined before stands for, and the keys of all texts examined by then. */
    contrastSamples: (examined: readonly string[]) => { samples: Element[]; keys: string[] };
  }
}

/**
 * Puts `contrastSamples` into pages. The contrast of a text follows from the style of its letters and from the
 * backgrounds behind it up to the first opaque one: of texts of one place in the markup and alike in these, one is
 * examined, on whatever page and at whatever width it stands. Of two kinds of texts each page has its own: those whose
 * backgrounds do not tell what is behind them (a positioned box without an opaque ground), and links among words.
 */
export const addContrastSamples = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const CLEAR = 'rgba(0, 0, 0, 0)';
    /** Least sizes of large text (WCAG 1.4.3), in CSS pixels: of letters in bold, and of others. */
    const LARGE_BOLD = 18.66;
    const LARGE = 24;

    /** Backgrounds behind an element, nearest first; undefined where they do not tell all that is behind it. */
    const grounds = (element: Element): string | undefined => {
      const behind: string[] = [];
      let isOpaque = false;
      for (let at: Element | null = element; at; at = at.parentElement) {
        const style = getComputedStyle(at);
        const { backgroundColor: colour, backgroundImage: image, position } = style;
        if (style.opacity !== '1' || style.filter !== 'none' || style.clipPath !== 'none') return undefined;
        if (isOpaque) continue;
        if (image !== 'none') behind.push(image);
        if (colour !== CLEAR) behind.push(colour);
        isOpaque = image === 'none' && colour.startsWith('rgb(');
        if (!isOpaque && position !== 'static' && position !== 'relative') return undefined;
      }
      return behind.join();
    };

    /** Names and classes of an element and of all it stands in. */
    const pathOf = (element: Element): string =>
      `${element.parentElement ? pathOf(element.parentElement) : ''}/${element.tagName}.${element.className}`;

    /** Style of the letters, as far as contrast depends on it. */
    const styleOf = (element: Element): string => {
      const { color, fontSize, fontWeight, textDecoration, textShadow } = getComputedStyle(element);
      const isLarge = Number.parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? LARGE_BOLD : LARGE);
      return [color, isLarge, textDecoration, textShadow].join(' ');
    };

    /** Tells whether a link stands among words that are no links. */
    const isAmongWords = (link: Element): boolean => {
      let block = link.parentElement;
      while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
      if (!block) return false;
      let linked = 0;
      for (const { textContent } of block.querySelectorAll('a')) linked += textContent.length;
      return block.textContent.length > linked;
    };

    /** Text of an element itself; controls count as two letters. A single letter is not examined by axe. */
    const ownText = (element: Element): string =>
      element.matches('input, textarea, select')
        ? '··'
        : [...element.childNodes].map((node) => (node instanceof Text ? node.data.trim() : '')).join('');

    /** Tells whether something else is drawn over the middle of an element: axe does not examine that one. */
    const isCovered = (element: Element): boolean => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const above = document.elementFromPoint(left + width / 2, top + height / 2);
      return above !== null && !element.contains(above) && !above.contains(element);
    };

    window.contrastSamples = (examined) => {
      const keys = new Set(examined);
      const ofPage = new Set<string>();
      const samples = new Set<Element>();
      for (const element of document.body.querySelectorAll('*')) {
        const text = ownText(element);
        if (text === '' || !element.checkVisibility({ visibilityProperty: true })) continue;
        const link = element.closest('a');
        const behind = grounds(element);
        const isOff = element.closest(':disabled, [aria-disabled=true]') !== null;
        const isOwn = behind === undefined || (link !== null && isAmongWords(link));
        const key = [pathOf(element), styleOf(element), behind, isOff, text.length > 1];
        if (isOwn) key.push(location.href, String(innerWidth));
        const name = key.join('; ');
        if (keys.has(name)) continue;
        samples.add(link ?? element);
        if (!isCovered(element)) (isOwn ? ofPage : keys).add(name);
      }
      return { samples: [...samples], keys: [...keys, ...ofPage] };
    };
  });
