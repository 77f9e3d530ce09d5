import type { Page } from '@playwright/test';
import {
  articles,
  drawn,
  expect,
  headline,
  open,
  resultLinks,
  searchBox,
  searchFor,
  hydrated,
  test,
} from '../support/site.ts';
import { SAMPLE, serveFolder } from '../support/serveFolder.ts';
import { findBar as bar, nthFound as nth, paintedWords as painted } from '../support/foundWords.ts';

const results = (page: Page) => articles(page).getByRole('article');
test(
  'type, narrow, open, go from hit to hit, and come back to the same results',
  { tag: '@engine' },
  async ({ page, site }) => {
    await open(page, site);
    const before = await page.evaluate(() => history.length);
    await searchBox(page).pressSequentially('قناة السويس', { delay: 60 });
    await expect(headline(page)).toHaveText(/نتيجة لـ|نتائج لـ/);
    await expect(resultLinks(page).first()).toBeVisible();
    expect(await page.evaluate(() => history.length), 'one entry for all letters').toBe(before + 1);
    await expect(page.getByRole('status').first()).toHaveText(/^\d+ نت/);

    const all = await headline(page).textContent();
    const source = page.getByRole('group', { name: 'المصدر' }).getByRole('link').first();
    const count = Number(/\d+$/.exec(await source.innerText())?.[0]);
    await source.click();
    await expect(page).toHaveURL(/q=.*source=/);
    await expect(results(page)).toHaveCount(count);
    expect(await headline(page).textContent()).not.toBe(all);

    await expect.poll(() => painted(page)).not.toEqual([]);
    for (const word of await painted(page)) expect(word).toMatch(/قنا|السويس/);
    const title = await resultLinks(page).nth(1).innerText();
    const href = await resultLinks(page).nth(1).getAttribute('href');
    expect(href).toMatch(/^\/articles\/[^/?]+\/$/);
    await resultLinks(page).nth(1).click();
    await expect(headline(page)).toHaveText(title);

    await expect(bar(page)).toContainText(/\d+ (?:موضع|مواضع)|موضعان/);
    await expect.poll(() => painted(page).then((words) => words.length)).toBeGreaterThan(2);
    const hits = (await painted(page)).length;
    // Steps begin at the reader's place and go round at the end.
    await page.keyboard.press('n');
    const first = await nth(page, hits);
    await bar(page).getByRole('button', { name: 'التالي' }).click();
    await expect.poll(() => nth(page, hits)).toBe((first % hits) + 1);
    expect(await painted(page, 'current')).toHaveLength(1);
    await bar(page).getByRole('button', { name: 'السابق' }).click();
    await expect.poll(() => nth(page, hits)).toBe(first);
    await page.keyboard.press('p');
    await expect.poll(() => nth(page, hits)).toBe(((first + hits - 2) % hits) + 1);

    await page.goBack();
    await expect(page).toHaveURL(/q=.*source=/);
    await expect(results(page)).toHaveCount(count);
    await expect(resultLinks(page).nth(1)).toBeFocused();
    await page.goBack();
    await expect.poll(() => headline(page).textContent()).toBe(all);
  },
);

test.describe('what is asked', () => {
  test('is found however it is spelt, and in other forms, which the result names', async ({ page, site }) => {
    await open(page, site);
    for (const [how, q, finds, why] of [
      ['a word spelt with ه', 'السفينه', /السفينة/, undefined],
      ['without hamza', 'ايفر غيفن', /إيفر غيفن/, undefined],
      ['in another form', 'سفينة', /السفن|سفن/, /بصيغة .*سفن/],
      ['in Persian letters', '\u06a9را\u06a9ة', /الكراكة|كراكة/, undefined],
      ['a phrase', '"المد العالي"', /المد العالي/, undefined],
    ] as const) {
      await searchBox(page).fill(q);
      await searchBox(page).press('Enter');
      await expect(headline(page), how).toContainText(q.replaceAll('"', ''));
      await expect(articles(page), how).toContainText(finds);
      const told = articles(page).locator('.explanation');
      if (why) await expect(told.filter({ hasText: why }).first(), how).toBeVisible();
    }
  });

  test('a phrase finds fewer than its words, a word taken away fewer than the rest', async ({
    page,
    site,
  }) => {
    const count = async (q: string) => {
      await searchBox(page).fill(q);
      await searchBox(page).press('Enter');
      await expect(headline(page)).toContainText(q.replaceAll('"', ''));
      await expect(page.getByRole('main').locator('[aria-busy=true]')).toHaveCount(0);
      return results(page).count();
    };
    await open(page, site);
    const both = await count('السويس السفينة');
    const phrase = await count('"هيئة قناة السويس"');
    const without = await count('السويس -السفينة');
    expect(phrase).toBeGreaterThan(0);
    expect(without).toBeGreaterThan(0);
    expect(phrase).toBeLessThanOrEqual(both);
    await expect(articles(page)).not.toContainText('السفينة');
  });

  test('nothing: what was probably meant is named with its number, and leads there', async ({
    page,
    site,
  }) => {
    await open(page, searchFor(site, 'البحيررات'));
    await expect(headline(page)).toHaveText(/لا نتيجة/);
    const meant = page.getByRole('link', { name: /هل تقصد .*البحيرات.*؟ \S+/ });
    await meant.click();
    await expect(resultLinks(page).first()).toBeVisible();
    await expect(searchBox(page)).toHaveValue(/البحيرات/);
  });

  test('no word at all: nothing, with a way back to everything', async ({ page, site }) => {
    await open(page, searchFor(site, '؟!'));
    await expect(headline(page)).toHaveText(/لا نتيجة/);
    await expect(results(page)).toHaveCount(0);
    await expect(page.getByText('ليس في ما كُتب كلمة يُبحث عنها.')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'إلى المقالات كلها' }).click();
    await expect(resultLinks(page).first()).toBeVisible();
  });

  test('a keyword by half its name: nothing, and how else it is found', async ({ page, site }) => {
    await open(page, searchFor(site, 'كلمة:قناة'));
    await expect(page.getByText('يُطلبان بتمام لفظهما')).toBeVisible();
  });

  test('anything typed is answered, not feared', async ({ page, site }) => {
    await open(page, site);
    for (const q of ['%', '%E0%A4%A', '"', '-', '«»؟!،', 'ال', '-"', 'كلمة:', '\u202e', 'ا'.repeat(20_000)]) {
      const what = q.slice(0, 12);
      await searchBox(page).fill(q);
      await searchBox(page).press('Enter');
      await drawn(page);
      await expect(page.getByRole('main'), what).toContainText(/نتيجة|نتائج|مقال/);
      await expect(page.getByRole('main').locator('[aria-busy=true]'), what).toHaveCount(0);
    }
  });
});

test('a phrase is marked in the article where it stands as one, and as one place', async ({ page, site }) => {
  await open(page, searchFor(site, '"قناة السويس"'));
  await resultLinks(page).first().click();
  // Until the article shows, the results' words are still painted.
  await expect(page).toHaveURL(/articles/);
  await expect
    .poll(async () => {
      const places = await painted(page);
      return places.length > 1 && places.every((place) => place === 'قناة السويس');
    })
    .toBe(true);
});

test(
  'the search starts before a word is typed, and reads the root of the index once',
  { tag: '@engine' },
  async ({ page }) => {
    // Counted by the host: a test is not told of all that a worker asks for as it starts.
    const asked: string[] = [];
    const served = await serveFolder(SAMPLE, '/', (address) =>
      asked.push(address.replace(/^.*\/|[-?].*$/g, '')),
    );
    try {
      await open(page, served.address);
      await expect.poll(() => asked).toContain('search.worker');
      expect(asked).not.toContain('Results');
      await searchBox(page).pressSequentially('السفينة');
      await expect(resultLinks(page).first()).toBeVisible();
      expect(asked.filter((file) => file === 'root.bin')).toHaveLength(1);
    } finally {
      await served.close();
    }
  },
);

test(
  'all by keyboard: to the box, to the results, back, and into the article',
  { tag: '@engine' },
  async ({ page, site }) => {
    await open(page, site);
    await page.keyboard.press('/');
    await page.keyboard.type('السفينة', { delay: 30 });
    await expect(headline(page)).toHaveText(/نت.*السفينة/);
    await page.keyboard.press('ArrowDown');
    await expect(resultLinks(page).first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(resultLinks(page).nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(searchBox(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/articles\/[^/]+\/$/);
    await expect.poll(() => painted(page).then((words) => words.length)).toBeGreaterThan(0);
  },
);

test('an article opened in a tab of its own is marked too; the marks can be put away', async ({
  page,
  site,
  context,
  browserName,
}) => {
  await open(page, searchFor(site, 'السفينة'));
  const opened = context.waitForEvent('page');
  await resultLinks(page)
    .first()
    .click({ button: browserName === 'firefox' ? 'left' : 'middle', modifiers: ['ControlOrMeta'] });
  const tab = await opened;
  await hydrated(tab);
  await expect(bar(tab)).toContainText(/\d+ (?:موضع|مواضع)|موضعان/);
  await expect.poll(() => painted(tab)).not.toEqual([]);
  await bar(tab).getByRole('button', { name: 'أخفِ العلامات' }).click();
  await expect(bar(tab)).toHaveCount(0);
  await expect.poll(() => painted(tab)).toEqual([]);
  await tab.reload();
  await hydrated(tab);
  await expect(headline(tab)).toBeVisible();
  await expect(bar(tab)).toHaveCount(0);
});

test('further results come as the reader goes on, and are there again on the way back', async ({
  page,
  site,
}) => {
  await open(page, searchFor(site, 'في'));
  await expect(results(page).first()).toBeVisible();
  const total = Number(/\d+/.exec(await headline(page).innerText())?.[0]);
  expect(total).toBeGreaterThan(20);
  await page.getByRole('button', { name: 'المزيد من النتائج' }).scrollIntoViewIfNeeded();
  await expect.poll(() => results(page).count()).toBeGreaterThan(10);
  const link = resultLinks(page).nth(12);
  await link.scrollIntoViewIfNeeded();
  const href = await link.getAttribute('href');
  await link.click();
  await expect(page).toHaveURL(/\/articles\//);
  await page.goBack();
  await expect.poll(() => results(page).count()).toBeGreaterThan(12);
  await expect(page.locator(`main a[href="${href}"]`)).toBeInViewport();
});

test('where words cannot be painted they are found all the same', async ({ page, site }) => {
  await page.addInitScript('delete globalThis.Highlight');
  await open(page, searchFor(site, 'السفينة'));
  await resultLinks(page).first().click();
  await expect(bar(page)).toContainText(/\d+ (?:موضع|مواضع)|موضعان/);
  await bar(page).getByRole('button', { name: 'التالي' }).click();
  await expect(bar(page)).toContainText(/\d+ من \d+/);
});

test('under a sub-folder too', async ({ page, sub }) => {
  await open(page, searchFor(sub, 'السفينة'));
  await resultLinks(page).first().click();
  await expect(page).toHaveURL(/\/sub\/articles\/[^/]+\/$/);
  await expect(bar(page)).toContainText(/\d+ (?:موضع|مواضع)|موضعان/);
});
