import { chunk } from '../support/chunks.ts';
import { articles, expect, open, test } from '../support/site.ts';

test.use({
  expectedErrors: /Failed to load|404|ERR_FAILED|NetworkError|NS_ERROR|dynamically imported|preload CSS/,
});

const headline = 'لماذا لم تمنع قناة السويس الجديدة توقف الملاحة؟';

test.describe('the next article’s file', () => {
  for (const [how, sentence, cut] of [
    ['is missing', 'لا صفحة هنا', { status: 404, body: '' }],
    [
      'is damaged',
      'وصل الملف تالفًا',
      { status: 200, contentType: 'application/json', body: '{"article": {' },
    ],
    ['does not come', 'تعذّر التحميل', undefined],
  ] as const) {
    // Engines differ in how they tell that a request failed.
    test(
      `${how}: said in Arabic, and trying again heals it`,
      cut ? {} : { tag: '@engine' },
      async ({ page, site }) => {
        await page.route('**/articles/suez-05/article.json', (route) =>
          cut ? route.fulfill(cut) : route.abort(),
        );
        await open(page, `${site}articles/suez-04/`);
        await page
          .getByRole('navigation', { name: 'عناوين ذات صلة' })
          .getByRole('link', { name: headline })
          .click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(sentence);
        await page.unroute('**/articles/suez-05/article.json');
        await page.getByRole('button', { name: 'أعد المحاولة' }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
      },
    );
  }
});

test(
  'the first page’s own file does not come: the text stays, and trying again takes it over',
  { tag: '@engine' },
  async ({ page, site }) => {
    await page.route('**/articles/suez-05/article.json', (route) => route.abort());
    await page.goto(`${site}articles/suez-05/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
    await expect(page.getByRole('alert')).toContainText('النص باقٍ');
    await page.unroute('**/articles/suez-05/article.json');
    await page.getByRole('button', { name: 'أعد المحاولة' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  },
);

test('the files of a filter do not come: said, healed', async ({ page, site }) => {
  await page.route('**/keywords/*.json', (route) => route.abort());
  await open(page, `${site}?keyword=${encodeURIComponent('قناة السويس')}`);
  const again = page.getByRole('button', { name: 'أعد المحاولة' });
  await expect(again.first()).toBeVisible();
  await page.unroute('**/keywords/*.json');
  await again.first().click();
  await expect(articles(page).getByRole('article').first()).toBeVisible();
});

test(
  'the application itself does not come: the page reads and its links work',
  { tag: '@engine' },
  async ({ page, site }) => {
    await page.route(chunk('hydrate', 'both'), (route) => route.abort());
    await page.goto(`${site}articles/suez-04/`);
    await expect(page.getByText('اضطراب المواعيد في الموانئ')).toBeVisible();
    await page
      .getByRole('navigation', { name: 'عناوين ذات صلة' })
      .getByRole('link', { name: headline })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  },
);
