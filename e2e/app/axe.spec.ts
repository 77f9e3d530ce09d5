import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { keepShelf } from '../support/keptShelf.ts';
import { expect, open, test } from '../support/site.ts';
import { enter, KEPT, OPENED, PAGES } from '../support/states.ts';
import type { RootAttribute } from '../../src/site/rootAttributes.ts';
import { LANGUAGE_KEY } from '../../src/site/storageKeys.ts';

const THEMES = ['paper', 'sepia', 'dark', 'contrast'] as const;
type Theme = (typeof THEMES)[number];

/** What axe leaves out unless asked: targets of at least 24 px (WCAG 2.5.8), names that hold what is seen (2.5.3). */
const ASKED = { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } };

/** Rules whose answer depends on colours: what is asked again of every theme but the first. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];
/** Who chooses contrast gets that of level AAA. */
const OF_CONTRAST = [...OF_COLOUR, 'color-contrast-enhanced'];

/**
 * axe draws the text of each face to know icons, which are one picture for several letters (`isIconLigature`), takes
 * Arabic letters that join for such pictures, and then says nothing of their contrast. Here all letters are alike to it.
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
    /** As AxeBuilder left it in the page: what is asked again need not bring it again. */
    axe: { run: (options: object) => Promise<{ violations: Violations }> };
  }
}

const named = (violations: Violations) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));

/** Of what passes nothing is told: it would be the most of what is sent. */
const TOLD = ['violations'] as const;

async function inTheme(page: Page, theme: Theme): Promise<string[]> {
  await page.evaluate((theme) => {
    document.documentElement.dataset['theme' satisfies RootAttribute] = theme;
  }, theme);
  if (theme === THEMES[0]) {
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ rules: ASKED, resultTypes: [...TOLD] });
    return named((await axe.analyze()).violations);
  }
  const runOnly = { type: 'rule', values: theme === 'contrast' ? OF_CONTRAST : OF_COLOUR };
  const options = { runOnly, resultTypes: TOLD };
  return named(await page.evaluate(async (options) => (await window.axe.run(options)).violations, options));
}

/** What is wrong with the page as it stands, in every theme; and whether it is wider than the window. */
async function wrongIn(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  for (const theme of THEMES)
    wrong.push(...(await inTheme(page, theme)).map((violation) => `${theme}: ${violation}`));
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wider > 0) wrong.push(`${wider} px wider than the window`);
  return wrong;
}

test.beforeEach(({ page }) => page.addInitScript(lettersAreNoIcons));

/** So many states a test: each test's browser is a new one, and what it has fetched serves all of them. */
const TOGETHER = 6;

for (const width of [320, 1280]) {
  for (const language of ['ar', 'en']) {
    test.describe(`${width} px, ${language}`, () => {
      test.use({ viewport: { width, height: 900 }, expectedErrors: /404/ });
      test.beforeEach(async ({ page }) => {
        await page.addInitScript(([key, language]) => localStorage.setItem(key, language), [
          LANGUAGE_KEY,
          language,
        ] as const);
      });

      for (const states of [PAGES, OPENED, KEPT]) {
        const all = Object.entries(states);
        for (let from = 0; from < all.length; from += TOGETHER) {
          const some = all.slice(from, from + TOGETHER);
          test(some.map(([name]) => name).join('; '), async ({ page, site }) => {
            // Each state is looked at in four themes: no matter of seconds on a busy machine.
            test.setTimeout(300_000);
            if (states === KEPT) await keepShelf(page, site);
            for (const [name, state] of some) {
              await enter(page, site, state);
              await expect(page.locator('html')).toHaveAttribute('lang', language);
              expect.soft(await wrongIn(page), name).toEqual([]);
            }
          });
        }
      }
    });
  }
}

test('what is wrong is found, in each theme', async ({ page, site }) => {
  await open(page, `${site}about/`);
  expect(await wrongIn(page)).toEqual([]);
  await page.evaluate(() => {
    document.querySelector('main')?.insertAdjacentHTML(
      'beforeend',
      `<p style="color: var(--edge)">ضعيف</p>
       <p style="color: #767676; background: #fff">لا يكفي من اختار التباين</p>
       <button></button>
       <button style="inline-size: 20px">أ</button><button style="inline-size: 20px">ب</button>`,
    );
  });
  const wrong = (await wrongIn(page)).join('\n');
  for (const theme of ['paper', 'sepia', 'dark']) expect(wrong).toContain(`${theme}: color-contrast: <p`);
  expect(wrong).toContain('contrast: color-contrast-enhanced: <p');
  expect(wrong).toContain('paper: button-name: <button');
  expect(wrong).toContain('paper: target-size: <button');

  const wide = '<p style="inline-size: 101vw">عريض</p>';
  await page.evaluate((wide) => document.querySelector('main')?.insertAdjacentHTML('beforeend', wide), wide);
  expect(await wrongIn(page)).toContainEqual(expect.stringMatching(/^\d+ px wider than the window$/));
});
