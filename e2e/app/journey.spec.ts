import { articles, expect, keywordGroup, open, test } from '../support/site.ts';

test(
  'open, filter by keyword, read, follow a related headline, reach a headline page, and come back',
  { tag: '@engine' },
  async ({ page, site }) => {
    await open(page, site);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);

    await keywordGroup(page)
      .getByRole('link', { name: /قناة السويس/ })
      .click();
    await expect(page).toHaveURL(/keyword=/);
    await expect(keywordGroup(page).locator('a[aria-current]')).toHaveText(/قناة السويس/);

    const headline = 'تعويم السفينة Ever Given وعودة الملاحة إلى قناة السويس';
    await articles(page).getByRole('link', { name: headline }).click();
    await expect(page).toHaveURL(/\/articles\/suez-04\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
    await expect(page).toHaveTitle(`${headline} · ورّاق`);

    const related = page.getByRole('navigation', { name: 'عناوين ذات صلة' });
    await related.getByRole('link', { name: /سفينة حاويات عملاقة تجنح/ }).click();
    await expect(page).toHaveURL(/\/articles\/suez-01\/$/);

    await related.getByRole('link', { name: /حفار صغير أمام سفينة عملاقة/ }).click();
    await expect(page).toHaveURL(/\/headlines\/[0-2][\da-z]*\/#[\da-z]{11}$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/حفار صغير أمام سفينة عملاقة/);
    await expect(page.getByText('عنوان بلا مقال هنا', { exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: /سفينة حاويات عملاقة تجنح/ }).first()).toBeVisible();

    await page.goBack();
    await expect(page).toHaveURL(/suez-01/);
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(/keyword=/);
    await expect(articles(page).getByRole('link', { name: headline })).toBeVisible();
  },
);

test('every related headline of every kind of page leads to a page with a headline', async ({
  page,
  site,
  request,
}) => {
  test.slow();
  for (const id of ['damascus-06', 'webb-05', 'atlas-08', 'moon-03', 'notredame-07', 'suez-09']) {
    await page.goto(`${site}articles/${id}/`);
    const related = page.getByRole('navigation', { name: 'عناوين ذات صلة' }).getByRole('link');
    const addresses = await related.evaluateAll((links) =>
      links.map((link) => link instanceof HTMLAnchorElement && link.href),
    );
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of addresses) {
      const answer = await request.get(String(address));
      expect(answer.status(), String(address)).toBe(200);
      expect(await answer.text()).toMatch(/<h1[^>]*>.*\p{Script=Arabic}/su);
    }
  }
});

test('going back restores the place to within two pixels', { tag: '@engine' }, async ({ page, site }) => {
  await open(page, site);
  await page.mouse.wheel(0, 900);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(900);
  // Playwright may scroll a link to the middle before it clicks: the place to restore is that at the click.
  await page.evaluate(() =>
    addEventListener('click', () => sessionStorage.setItem('place', String(scrollY)), { capture: true }),
  );
  // A link already in view: Playwright would scroll to any other.
  const link = page.locator('main article h2 a, main article h3 a').filter({ visible: true });
  const inView = await link.evaluateAll((links) =>
    links.findIndex((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top > 50 && bottom < innerHeight - 50;
    }),
  );
  expect(inView).toBeGreaterThanOrEqual(0);
  await link.nth(inView).click();
  await expect(page).toHaveURL(/\/articles\//);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(articles(page)).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => Math.abs(scrollY - Number(sessionStorage.getItem('place') ?? NaN))))
    .toBeLessThanOrEqual(2);
});

test('a link to a paragraph leads to it', async ({ page, site }) => {
  await open(page, `${site}articles/suez-04/#p5`);
  await expect(page.locator('#p5')).toBeInViewport();
});

test('the reader tells where a title came from and what is only a beginning', async ({ page, site }) => {
  await open(page, `${site}articles/suez-03/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'الكراكة «مشهور» تحفر حول مقدمة السفينة الجانحة',
  );
  await expect(page.getByText(/أُخذ عنوانها من صفحة أخرى/)).toBeVisible();
  await open(page, `${site}articles/webb-06/`);
  await expect(page.getByText(/العنوان من مطلع النص/)).toBeVisible();
  await open(page, `${site}articles/damascus-02/`);
  await page
    .getByRole('link', { name: /قلعة حلب/ })
    .first()
    .click();
  await expect(page.getByText(/هذه بداية المقال فقط/)).toBeVisible();
});

test('dates stand in both calendars', async ({ page, site }) => {
  await open(page, `${site}articles/damascus-06/`);
  await expect(page.getByText('8 ديسمبر 2024')).toBeVisible();
  await expect(page.getByText(/7 جمادى الآخرة 1446/)).toBeVisible();
});
