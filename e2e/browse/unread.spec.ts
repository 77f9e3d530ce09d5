import type { Page } from '@playwright/test';
import type { StoredRecord } from '../../src/storage/record.ts';
import { openSaved } from '../support/savedRecords.ts';
import { articles, expect, open, resultLinks, searchFor, test } from '../support/site.ts';

interface Listed {
  id: string;
  title: string;
  date?: string;
  source?: string;
}

const filter = (page: Page) =>
  page.getByRole('group', { name: 'القراءة', exact: true }).getByRole('link', { name: /^غير المقروء/ });
const chip = (page: Page) =>
  page.getByRole('list', { name: 'اختياراتك' }).getByRole('link', { name: 'أزل غير المقروء' });
const count = (page: Page) => page.locator('.chosen .label');

/** The first articles of the library's order, and how many there are. */
async function listed(page: Page, site: string): Promise<{ first: Listed[]; all: number }> {
  const [entries, library] = await Promise.all(
    ['entries/0.json', 'library.json'].map((path) => page.request.get(site + path).then((one) => one.json())),
  );
  return { first: entries, all: library.articles };
}

const asRead = ({ id, title, date }: Listed, done = true): StoredRecord => ({
  id,
  brief: { id, title, minutes: 2, keywords: [], ...(date !== undefined && { date }) },
  place: {
    at: { block: 0, exact: 'كلام', before: '', after: '' },
    share: done ? 1 : 0.4,
    when: 5,
    ...(done && { done: true }),
  },
});

const numberIn = (text: string | null): number => Number(/\d+/.exec(text ?? '')?.[0]);

/** The link to an article among those shown. */
const linkTo = (page: Page, { id }: Pick<Listed, 'id'>) =>
  articles(page).locator(`a[href$="/articles/${id}/"]`);

test.describe('with an article read that is no longer in the collection', () => {
  // The page is asked for once more: its day may be another one now.
  test.use({ expectedErrors: /status of 404/ });

  test('what was read can be left out, in the address, and comes back', async ({ page, site }) => {
    const { first, all } = await listed(page, site);
    const [one, two, begun] = first;
    if (!one || !two || !begun) throw new Error('the sample has fewer than three articles');
    const gone = { id: 'gone-99', title: 'لم يعد هنا', date: '2020-01-01' };
    await openSaved(page, site, [asRead(one), asRead(two), asRead(begun, false), asRead(gone)]);
    await open(page, site);
    await expect(filter(page)).toHaveText(new RegExp(`${all - 2}$`));
    await filter(page).click();
    await expect(page).toHaveURL(/\?unread=1$/);
    await expect(count(page)).toContainText(new RegExp(`^${all - 2} .* من ${all}$`));
    await expect(filter(page)).toHaveAttribute('aria-current', 'true');
    await expect(linkTo(page, begun)).toHaveCount(1);
    for (const read of [one, two]) await expect(linkTo(page, read)).toHaveCount(0);
    await page.reload();
    await expect(count(page)).toContainText(`من ${all}`);
    await page.goBack();
    await expect(linkTo(page, one)).toHaveCount(1);
    await page.goForward();
    await expect(linkTo(page, one)).toHaveCount(0);
    await chip(page).click();
    await expect(page).toHaveURL(site);
    await expect(linkTo(page, one)).toHaveCount(1);
  });
});

test('it works together with words, keywords, sources and days', async ({ page, site }) => {
  await open(page, searchFor(site, 'السفينة'));
  const links = resultLinks(page);
  await expect(links.first()).toBeVisible();
  const title = (await links.first().textContent()) ?? '';
  const address = (await links.first().getAttribute('href')) ?? '';
  const id = address.split('/').at(-2) ?? '';
  const { article } = await page.request
    .get(`${site}articles/${id}/article.json`)
    .then((answer) => answer.json());
  const total = numberIn(await page.getByRole('heading', { level: 1 }).textContent());
  await openSaved(page, site, [asRead({ id, title, date: article.date })]);
  await open(page, `${searchFor(site, 'السفينة')}&unread=1`);
  await expect(links.first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`^${total - 1} `));
  await expect(linkTo(page, { id })).toHaveCount(0);

  for (const narrowing of [
    `keyword=${encodeURIComponent(article.keywords[0].text)}`,
    `source=${encodeURIComponent(article.source)}`,
    `from=${article.date}`,
  ]) {
    await open(page, `${site}?${narrowing}`);
    await expect(count(page)).toContainText(' من ');
    const left = numberIn(await filter(page).textContent());
    await filter(page).click();
    await expect(page).toHaveURL(/unread=1/);
    await expect(filter(page)).toHaveAttribute('aria-current', 'true');
    await expect(filter(page)).toHaveText(new RegExp(`\\D${left}$`));
    await expect(linkTo(page, { id })).toHaveCount(0);
    // The front page shows all articles when there are few.
    if (left <= 12) await expect(resultLinks(page)).toHaveCount(left);
  }
});

test('all read: said, with the way out', async ({ page, site }) => {
  const { first } = await listed(page, site);
  const [only] = first.filter(({ date }) => date);
  if (!only) throw new Error('no dated article');
  await openSaved(page, site, [asRead(only)]);
  await open(page, `${site}?from=${only.date}&to=${only.date}&unread=1`);
  await expect(page.getByRole('heading', { name: 'لا مقال يوافق اختياراتك معًا' })).toBeVisible();
  await page.getByRole('link', { name: /^بلا الاقتصار على غير المقروء/ }).click();
  await expect(linkTo(page, only)).toHaveCount(1);
});

test('who has read nothing is not asked, and where nothing can be kept all is unread', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  const { all } = await listed(page, site);
  await open(page, `${site}?unread=1`);
  await expect(count(page)).toContainText(new RegExp(`^${all} .* من ${all}$`));
  await chip(page).click();
  await expect(page).toHaveURL(site);
  await expect(filter(page)).toHaveCount(0);
});

test('the files that tell what was read do not come: said, with another try', async ({ page, site }) => {
  const { first, all } = await listed(page, site);
  const [one] = first;
  if (!one) throw new Error('the sample is empty');
  await openSaved(page, site, [asRead(one)]);
  await page.route('**/rows/ids-*.json', (route) => route.fulfill({ status: 200, body: '{' }));
  await open(page, `${site}?unread=1`);
  const again = page.getByRole('button', { name: 'أعد المحاولة' });
  await expect(again).toBeVisible();
  await page.unroute('**/rows/ids-*.json');
  await again.click();
  await expect(count(page)).toContainText(new RegExp(`^${all - 1} .* من ${all}$`));
});
