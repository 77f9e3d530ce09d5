import { AxeBuilder } from '@axe-core/playwright';
import { expect, open, resultLinks, searchFor, test } from './site.ts';

const PAGES: Record<string, string> = {
  library: '',
  'library, narrowed': `?keyword=${encodeURIComponent('قناة السويس')}`,
  'library, nothing left': `?q=${encodeURIComponent('ظظظظ')}`,
  'results of a search': `?q=${encodeURIComponent('قناة السويس')}`,
  article: 'articles/damascus-06/',
  'article with a recovered title': 'articles/suez-03/',
  keywords: 'keywords/',
  about: 'about/',
  'no page': 'nowhere/',
};

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 }, expectedErrors: /404/ });
      for (const [name, address] of Object.entries(PAGES)) {
        test(name, async ({ page, site }) => {
          await open(page, site + address);
          await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
          await page.waitForLoadState('networkidle');
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
          ).toEqual([]);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(wide, 'pixels wider than the window').toBeLessThanOrEqual(0);
        });
      }

      test('an article with its found words and the search in it', async ({ page, site }) => {
        await open(page, searchFor(site, 'السفينة'));
        await resultLinks(page).first().click();
        const bar = page.getByRole('search', { name: 'مواضع الكلمات في المقال' });
        await bar.getByRole('button', { name: 'التالي' }).click();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id }) => id)).toEqual([]);
        await bar.getByRole('button', { name: 'ابحث في هذا المقال' }).click();
        const finding = await new AxeBuilder({ page }).analyze();
        expect(finding.violations.map(({ id }) => id)).toEqual([]);
      });

      test('a headline without an article', async ({ page, site }) => {
        await open(page, `${site}articles/suez-01/`);
        await page
          .getByRole('link', { name: /حفار صغير/ })
          .first()
          .click();
        await expect(page).toHaveURL(/headlines/);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id }) => id)).toEqual([]);
      });
    });
  }
}
