import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, headline, open, searchFor, test } from './site.ts';

const THEMES = ['paper', 'sepia', 'dark', 'contrast'] as const;
const PAGES: Record<string, string> = {
  library: '',
  'library, narrowed': `?keyword=${encodeURIComponent('قناة السويس')}`,
  'library, nothing left': `?q=${encodeURIComponent('ظظظظ')}`,
  'results of a search': `?q=${encodeURIComponent('قناة السويس')}`,
  article: 'articles/damascus-06/',
  'article with a recovered title': 'articles/suez-03/',
  'beginning of an article': 'articles/begun-1wdq125l1pm/',
  keywords: 'keywords/',
  about: 'about/',
  saved: 'saved/',
  directions: 'directions/',
  'no page': 'nowhere/',
};

/** Rules whose answer depends on colours: what is asked again of every theme but the first. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

const found = (page: Page) =>
  page
    .getByRole('list', { name: /^(المقالات|Articles)$/ })
    .getByRole('heading')
    .getByRole('link');

async function violationsOf(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** What is wrong with the page as it stands, in every theme; colours do not depend on the language. */
async function wrongIn(page: Page, what: string): Promise<string[]> {
  const wrong: string[] = [];
  const arabic = (await page.locator('html').getAttribute('lang')) === 'ar';
  for (const theme of arabic ? THEMES : THEMES.slice(0, 1)) {
    await page.evaluate((theme) => {
      document.documentElement.dataset['theme'] = theme;
    }, theme);
    const found = await violationsOf(page, theme === THEMES[0] ? undefined : OF_COLOUR);
    wrong.push(...found.map((violation) => `${what}, ${theme}: ${violation}`));
  }
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wider > 0) wrong.push(`${what}: ${wider} px wider than the window`);
  return wrong;
}

for (const width of [320, 1280]) {
  for (const language of ['ar', 'en']) {
    test.describe(`${width} px, ${language}`, () => {
      test.use({ viewport: { width, height: 900 }, expectedErrors: /404/ });
      test.beforeEach(async ({ page }) => {
        await page.addInitScript((language) => localStorage.setItem('warraq.language', language), language);
      });
      const ready = async (page: Page) => {
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(headline(page)).toBeAttached();
        await page.waitForLoadState('networkidle');
      };

      const names = Object.keys(PAGES);
      for (const half of [names.slice(0, 6), names.slice(6)]) {
        test(half.join('; '), async ({ page, site }) => {
          const wrong: string[] = [];
          for (const name of half) {
            await open(page, site + (PAGES[name] ?? ''));
            await ready(page);
            wrong.push(...(await wrongIn(page, name)));
          }
          expect(wrong).toEqual([]);
        });
      }

      test('a headline without an article; found words and the search among them; settings', async ({
        page,
        site,
      }) => {
        const wrong: string[] = [];
        await open(page, `${site}articles/suez-01/`);
        await page
          .getByRole('link', { name: /حفار صغير/ })
          .first()
          .click();
        await expect(page).toHaveURL(/headlines/);
        await ready(page);
        // What the link leads to was shown beside it: that goes with the pointer.
        await page.mouse.move(1, 1);
        await expect(page.getByRole('tooltip')).toHaveCount(0);
        wrong.push(...(await wrongIn(page, 'headline')));

        await open(page, searchFor(site, 'السفينة'));
        await found(page).first().click();
        await page.locator('.hitsbar').waitFor();
        wrong.push(...(await wrongIn(page, 'found words')));
        await page.locator('.hitsbar .findin').click();
        wrong.push(...(await wrongIn(page, 'searched in')));

        await page.getByRole('button', { name: /^(إعدادات القراءة|Reading settings)$/ }).click();
        await page.locator('.settings').waitFor();
        wrong.push(...(await wrongIn(page, 'settings')));
        expect(wrong).toEqual([]);
      });
    });
  }
}

test.describe('in colours of the system', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('what is chosen, what has the focus and how far one read are still drawn', async ({ page, site }) => {
    await open(page, `${site}articles/damascus-06/`);
    await page.getByRole('button', { name: 'إعدادات القراءة', exact: true }).click();
    const dialog = page.getByRole('dialog');
    const under = (name: string) =>
      dialog
        .locator('label', { has: page.getByRole('radio', { name, exact: true }) })
        .first()
        .evaluate((label) => {
          const { borderBlockEndWidth, borderBlockEndColor, backgroundColor } = getComputedStyle(label);
          return { width: borderBlockEndWidth, seen: borderBlockEndColor !== backgroundColor };
        });
    expect(await under('كالجهاز')).toEqual({ width: '3px', seen: true });
    expect(await under('عاجي')).toEqual({ width: '1px', seen: true });
    // Grounds are forced to the page's own, unless they are exempt.
    const exempt = (element: Element) => getComputedStyle(element).getPropertyValue('forced-color-adjust');
    for (const drawn of ['.end', '.progress', '.size input'])
      expect(await page.locator(drawn).first().evaluate(exempt), drawn).toBe('none');
    const end = page.locator('.end');
    await page.keyboard.press('Escape');
    const painted = await end.screenshot();
    await end.evaluate((element) => (element.style.background = 'Canvas'));
    expect(painted.equals(await end.screenshot())).toBe(false);
  });
});

test.describe('names as they are said', () => {
  test('the head of every page', async ({ page, site }) => {
    await open(page, `${site}articles/suez-04/`);
    await expect(page.locator('.masthead')).toMatchAriaSnapshot(`
      - banner:
        - link "ورّاق، المكتبة"
        - search
        - button "English"
        - button "إعدادات القراءة"
        - link "المحفوظات"
    `);
  });

  test('the library', async ({ page, site }) => {
    await open(page, site);
    await expect(page.getByRole('navigation', { name: 'الأقسام' })).toMatchAriaSnapshot(`
      - navigation "الأقسام":
        - list:
          - listitem:
            - link "المكتبة"
          - listitem:
            - link "الكلمات الدلالية"
          - listitem:
            - link "عن المجموعة"
    `);
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('group', { name: 'الكلمات الدلالية', exact: true })).toBeAttached();
  });

  test('an article', async ({ page, site }) => {
    await open(page, `${site}articles/suez-04/`);
    await expect(page.getByRole('article').first()).toMatchAriaSnapshot(`
      - article:
        - heading /تعويم السفينة/ [level=1]
    `);
    await expect(page.getByRole('button', { name: 'ابحث في هذا المقال' })).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'عناوين ذات صلة' })).toBeAttached();
    for (const name of await page.getByRole('button').all())
      expect(await name.evaluate((button) => button.ariaLabel ?? button.textContent)).toMatch(/\p{L}/u);
  });
});
