import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { addElements } from '../support/addToPage.ts';
import { importRecords } from '../support/annotatedRecords.ts';
import { addContrastSamples } from '../support/contrastSamples.ts';
import { drawn, expect, open, test } from '../support/site.ts';
import type { RootAttribute } from '../../src/site/rootAttributes.ts';
import { LANGUAGE_KEY } from '../../src/site/storageKeys.ts';
import { enter, KEPT, OPENED, PAGES } from '../support/states.ts';
import type { State } from '../support/states.ts';

const THEMES = ['paper', 'sepia', 'dark', 'contrast'] as const;
type Theme = (typeof THEMES)[number];

/** Rules axe leaves out by default: targets of at least 24 px (WCAG 2.5.8), names that contain the visible label (2.5.3). */
const ASKED = { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } };

/** Rules whose result depends on colours: they run again in every theme but the first. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];
/** Rules of the contrast theme, which promises level AAA. */
const OF_CONTRAST = [...OF_COLOUR, 'color-contrast-enhanced'];

/**
 * Makes all letters look alike to axe, which draws each face's text to recognise icon fonts (`isIconLigature`): it takes
 * joined Arabic letters for icons and then reports nothing about their contrast.
 */
function lettersAreNoIcons(): void {
  const { prototype } = CanvasRenderingContext2D;
  const WIDTH = 30;
  prototype.measureText = (text) => ({ width: WIDTH * text.length }) as TextMetrics;
  prototype.fillText = function () {
    this.fillRect(0, 0, WIDTH, WIDTH);
  };
}

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];
declare global {
  interface Window {
    /** The instance AxeBuilder leaves in the page; later runs on the same page use it again. */
    axe: {
      run: ((options: object) => Promise<{ violations: Violations }>) &
        ((parts: { include: Element[] }, options: object) => Promise<{ violations: Violations }>);
    };
  }
}

const named = (violations: Violations) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));

/** Results wanted: passes are left out, they would be most of what is sent. */
const TOLD = ['violations'] as const;

/** All rules but those of colour. */
const RULES = { ...ASKED, ...Object.fromEntries(OF_COLOUR.map((name) => [name, { enabled: false }])) };

/** Violations of all rules but those of colour on the page as it is shown now. */
async function byRules(page: Page): Promise<string[]> {
  const options = { rules: RULES, resultTypes: [...TOLD], preload: false };
  const hasAxe = await page.evaluate(() => 'axe' in window);
  if (hasAxe)
    return named(await page.evaluate(async (options) => (await window.axe.run(options)).violations, options));
  return named((await new AxeBuilder({ page }).setLegacyMode().options(options).analyze()).violations);
}

/** Keys of the texts examined so far in each theme. */
type Examined = Map<Theme, string[]>;

/** Violations of the colour rules in a theme, by texts that none examined before stands for. */
async function byColour(page: Page, theme: Theme, examined: Examined): Promise<string[]> {
  const runOnly = { type: 'rule', values: theme === 'contrast' ? OF_CONTRAST : OF_COLOUR };
  const options = { runOnly, resultTypes: TOLD, preload: false };
  const { keys, violations } = await page.evaluate(
    async ({ theme, before, options }) => {
      document.documentElement.dataset['theme' satisfies RootAttribute] = theme;
      const { samples, keys } = window.contrastSamples(before);
      if (samples.length === 0) return { keys, violations: [] };
      return { keys, violations: (await window.axe.run({ include: samples }, options)).violations };
    },
    { theme, before: examined.get(theme) ?? [], options },
  );
  examined.set(theme, keys);
  return named(violations);
}

/** Scrolls on where the bar at the lower edge covers a part of a box: what is left of it is too small a target, wherever a list ends. */
async function uncoverBoxes(page: Page): Promise<void> {
  await page.evaluate(() => {
    const bar = document.querySelector('.choosing')?.getBoundingClientRect();
    const boxes = [...document.querySelectorAll('.pick input')].map((box) => box.getBoundingClientRect());
    if (bar && boxes.some(({ top, bottom }) => top < bar.top && bottom > bar.top)) scrollBy(0, 32);
  });
  await drawn(page);
}

/**
 * Lists faults of the page as it is shown now: violations of all rules in the first theme, of the colour rules in each,
 * and a page wider than the window.
 */
async function wrongIn(page: Page, themes: readonly Theme[], examined: Examined): Promise<string[]> {
  await uncoverBoxes(page);
  await page.evaluate((theme) => {
    document.documentElement.dataset['theme' satisfies RootAttribute] = theme;
  }, THEMES[0]);
  const wrong = (await byRules(page)).map((violation) => `${THEMES[0]}: ${violation}`);
  for (const theme of themes)
    wrong.push(...(await byColour(page, theme, examined)).map((violation) => `${theme}: ${violation}`));
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wider > 0) wrong.push(`${wider} px wider than the window`);
  return wrong;
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(lettersAreNoIcons);
  await addContrastSamples(page);
});

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 900 };

/** Makes the window narrow. A state that does not outlast that (a peek closes) is entered again. */
async function makeNarrow(page: Page, site: string, state: State): Promise<void> {
  await page.setViewportSize(NARROW);
  await drawn(page);
  if (state.opens !== undefined && !(await page.locator(state.opens).first().isVisible()))
    await enter(page, site, state);
}

/** Number of states a test visits: a test begins with an empty cache, which then serves all of them. */
const TOGETHER = 6;

for (const language of ['ar', 'en']) {
  test.describe(language, () => {
    test.use({ viewport: WIDE, expectedErrors: /404/ });
    test.beforeEach(async ({ page }) => {
      await page.addInitScript(([key, language]) => localStorage.setItem(key, language), [
        LANGUAGE_KEY,
        language,
      ] as const);
    });
    // Colours do not depend on the language.
    const themes = language === 'ar' ? THEMES : [THEMES[0]];

    for (const states of [PAGES, OPENED, KEPT]) {
      const all = Object.entries(states);
      for (let from = 0; from < all.length; from += TOGETHER) {
        const some = all.slice(from, from + TOGETHER);
        test(some.map(([name]) => name).join('; '), async ({ page, site }) => {
          // A state takes up to ten runs of axe: seconds each on a busy machine.
          test.setTimeout(300_000);
          const examined: Examined = new Map();
          if (states === KEPT) await importRecords(page, site);
          for (const [name, state] of some) {
            await page.setViewportSize(WIDE);
            await enter(page, site, state);
            await expect(page.locator('html')).toHaveAttribute('lang', language);
            expect.soft(await wrongIn(page, themes, examined), `${name}, wide`).toEqual([]);
            await makeNarrow(page, site, state);
            expect.soft(await wrongIn(page, themes, examined), `${name}, narrow`).toEqual([]);
          }
        });
      }
    }
  });
}

test('what is wrong is found, in each theme', async ({ page, site }) => {
  const examined: Examined = new Map();
  await open(page, `${site}about/`);
  expect(await wrongIn(page, THEMES, examined)).toEqual([]);
  const main = page.getByRole('main');
  await addElements(main, 'append', [
    { name: 'p', css: 'color: var(--edge)', text: 'ضعيف' },
    { name: 'p', css: 'color: #767676; background: #fff', text: 'لا يكفي من اختار التباين' },
    { name: 'button' },
    { name: 'button', css: 'inline-size: 20px', text: 'أ' },
    { name: 'button', css: 'inline-size: 20px', text: 'ب' },
  ]);
  const wrong = (await wrongIn(page, THEMES, examined)).join('\n');
  for (const theme of ['paper', 'sepia', 'dark']) expect(wrong).toContain(`${theme}: color-contrast: <p`);
  expect(wrong).toContain('contrast: color-contrast-enhanced: <p');
  expect(wrong).toContain('paper: button-name: <button');
  expect(wrong).toContain('paper: target-size: <button');

  await addElements(main, 'append', [{ name: 'p', css: 'inline-size: 101vw', text: 'عريض' }]);
  expect(await wrongIn(page, THEMES, examined)).toContainEqual(
    expect.stringMatching(/^\d+ px wider than the window$/),
  );
});
