import { ARTICLE, bar, copied, ownClipboard, select } from '../support/annotatedPage.ts';
import { expect, headline, open, openWhole, test } from '../support/site.ts';

test(
  'words are copied as a quotation with their reference and a link',
  { tag: '@engine' },
  async ({ page, site }) => {
    await ownClipboard(page);
    await openWhole(page, site + ARTICLE);
    const words = await select(page, '#p2', 1, 4);
    await bar(page).getByRole('button', { name: 'اقتبس' }).click();
    await expect(page.getByText('نُسخ الاقتباس.').first()).toBeVisible();
    const title = await headline(page).innerText();
    const text = (await copied(page, 'text/plain')) ?? '';
    expect(text).toContain(`«${words}» — «${title}»، `);
    expect(text).toMatch(/، \d{1,2} \S+ \d{4}\nhttp:\/\/localhost:\d+\/articles\/suez-04\/#p2$/);
    expect(await copied(page, 'text/html')).toMatch(
      /^<div dir="rtl" lang="ar"><blockquote cite="http.*<a href=/,
    );
  },
);

test('the real clipboard takes it', async ({ page, site, context, browserName }) => {
  test.skip(browserName === 'firefox', 'Firefox has no permission to grant for it');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openWhole(page, site + ARTICLE);
  const words = await select(page, '#p2', 1, 4);
  await bar(page).getByRole('button', { name: 'اقتبس' }).click();
  await expect(page.getByText('نُسخ الاقتباس.').first()).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`«${words}» — `);
});

test(
  'a clipboard that refuses: the text is there to be copied by hand',
  { tag: '@engine' },
  async ({ page, site }) => {
    await ownClipboard(page, true);
    await openWhole(page, site + ARTICLE);
    const words = await select(page, '#p2', 1, 4);
    await bar(page).getByRole('button', { name: 'اقتبس' }).click();
    const field = page.getByRole('textbox', { name: /لم يسمح المتصفّح بالنسخ/ });
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(new RegExp(words));
    expect(await field.evaluate((one: HTMLTextAreaElement) => one.selectionEnd)).toBeGreaterThan(
      words.length,
    );
  },
);

test('a link leads to its words', async ({ page, site }) => {
  await ownClipboard(page);
  await openWhole(page, site + ARTICLE);
  await page.setViewportSize({ width: 800, height: 360 });
  const last = `#${(await page.locator('.body > p').last().getAttribute('id')) ?? ''}`;
  await select(page, last, 1, 5);
  await bar(page).getByRole('button', { name: 'انسخ رابطًا' }).click();
  await expect.poll(() => copied(page, 'text/plain')).toMatch(/#p\d+:~:text=/);
  const link = (await copied(page, 'text/plain')) ?? '';

  await page.goto('about:blank');
  await open(page, link);
  await expect(page.locator(last)).toBeInViewport();
});

test('the browser alone finds the words of a link', { tag: '@engine' }, async ({ browser, site }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 800, height: 360 },
  });
  const page = await context.newPage();
  const texts = await page.request.get(`${site}${ARTICLE}article.json`).then((answer) => answer.json());
  const last: string = texts.article.body.at(-1).text;
  const words = last
    .split(' ')
    .slice(0, 6)
    .join(' ')
    .replace(/[^\p{L}\p{M}]+$/u, '');
  await page.goto(`${site}${ARTICLE}#p1:~:text=${encodeURIComponent(words)}`);
  await expect(page.locator('.body > p').last()).toBeInViewport();
  await context.close();
});
