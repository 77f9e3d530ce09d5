import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { articles, expect, headline, open, test } from '../support/site.ts';

/** Keeps the file a page hands over for saving: Firefox reports no downloads to its driver. */
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    const saved: { name: string; blob: Blob }[] = [];
    Object.assign(window, { saved });
    const made = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      saved.push({ name: '', blob });
      return made(blob);
    };
    HTMLAnchorElement.prototype.click = function click() {
      const last = saved.at(-1);
      if (last) last.name = this.download;
    };
  }),
);

/** File name of the saved book, its package document and the text of its pages. */
async function savedBook(page: Page): Promise<{
  name: string;
  about: string;
  pages: string[];
  /** Name in the first bytes of the cover. */
  cover: string;
}> {
  await expect(page.getByText(/حُفظ الكتاب في ملف/).first()).toBeAttached();
  const { name, bytes } = await page.evaluate(async () => {
    const [file] = (window as unknown as { saved: { name: string; blob: Blob }[] }).saved;
    const buffer = await file?.blob.arrayBuffer();
    return { name: file?.name ?? '', bytes: [...new Uint8Array(buffer ?? new ArrayBuffer())] };
  });
  const book = unzipSync(Uint8Array.from(bytes));
  expect(Object.keys(book)[0]).toBe('mimetype');
  const pages = Object.entries(book).flatMap(([path, part]) =>
    path.endsWith('.xhtml') ? [strFromU8(part)] : [],
  );
  const cover = String.fromCharCode(...(book['EPUB/cover.png'] ?? new Uint8Array()).slice(1, 4));
  return { name, about: strFromU8(book['EPUB/package.opf'] ?? new Uint8Array()), pages, cover };
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('an article is taken along as a book', async ({ page, site }) => {
  await open(page, `${site}articles/damascus-06/`);
  const title = (await headline(page).textContent()) ?? '';
  await button(page, 'المزيد').click();
  await button(page, 'كتاب EPUB').click();
  const { name, pages, cover } = await savedBook(page);
  expect(cover).toBe('PNG');
  expect(name).toMatch(/\.epub$/);
  expect(pages.join('')).toContain(title);
});

test('a book says who wrote it, where it was printed and when, each with one colon', async ({
  page,
  site,
}) => {
  await open(page, `${site}articles/notredame-04/`);
  await button(page, 'المزيد').click();
  await button(page, 'كتاب EPUB').click();
  const { about, pages } = await savedBook(page);
  for (const line of [
    '<dc:creator id="creator-1">سعاد النجار</dc:creator>',
    '<dc:creator id="creator-2">سامر البحري</dc:creator>',
    '<dc:publisher>مجلة المرافئ</dc:publisher>',
    '<dc:date>2021-03-10</dc:date>',
  ])
    expect(about).toContain(line);
  const text = pages.join('').replaceAll(/<\/?bdi>/g, '');
  expect(text).toContain('<li>الكاتب: تحقيق: سعاد النجار وسامر البحري</li>');
  expect(text).toContain('<li>المصدر: مجلة المرافئ</li>');
  expect(text).toContain('<li>التاريخ: 10 مارس 2021</li>');
});

test('so are all articles of a keyword', async ({ page, site }) => {
  await open(page, `${site}?keyword=${encodeURIComponent('قناة السويس')}`);
  await expect(page.getByText('6 مقالات من 60').first()).toBeVisible();
  const titles = await articles(page).getByRole('heading').allTextContents();
  expect(titles).toHaveLength(6);
  await button(page, 'كتاب EPUB').click();
  const { name, pages } = await savedBook(page);
  expect(name).toBe('قناة السويس.epub');
  for (const title of titles) expect(pages.some((one) => one.includes(title))).toBe(true);
});

test('and what the reader keeps', async ({ page, site }) => {
  const titles: string[] = [];
  for (const id of ['damascus-06', 'suez-01']) {
    await open(page, `${site}articles/${id}/`);
    titles.push((await headline(page).textContent()) ?? '');
    await button(page, 'للقراءة لاحقًا').click();
    await expect(page.getByText('أُضيف إلى «للقراءة لاحقًا».').first()).toBeAttached();
  }
  await open(page, `${site}saved/`);
  await button(page, 'كتاب EPUB').click();
  const { pages } = await savedBook(page);
  for (const title of titles) expect(pages.some((one) => one.includes(title))).toBe(true);
});
