import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { StoredRecord } from '../../src/storage/record.ts';
import { bringBack, copyOf, openSaved, part, RECORDS, status, titles } from '../support/savedRecords.ts';
import { articles, expect, open, test } from '../support/site.ts';

/** File a button downloads. Firefox reports no downloads to its driver: there the file is read where the page hands it over. */
async function downloaded(page: Page, button: Locator): Promise<{ name: string; text: string }> {
  if (page.context().browser()?.browserType().name() === 'chromium') {
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  }
  // The page's policy lets no script read an address of a file.
  await page.evaluate(() => {
    const record = window as unknown as { handed?: Promise<{ name: string; text: string }> };
    record.handed = new Promise((resolve) => {
      const addressOf = URL.createObjectURL.bind(URL);
      let file: Blob | undefined;
      URL.createObjectURL = (one: Blob) => addressOf((file = one));
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        URL.createObjectURL = addressOf;
        void file?.text().then((text) => resolve({ name: this.download, text }));
      };
    });
  });
  await button.click();
  return page.evaluate(
    () => (window as unknown as { handed: Promise<{ name: string; text: string }> }).handed,
  );
}

test('exported, cleared, brought back: the same', { tag: '@engine' }, async ({ page, site }) => {
  await openSaved(page, site);
  const exporting = page.getByRole('button', { name: 'نزّل نسخة كاملة (JSON)' });
  const first = await downloaded(page, exporting);
  expect(first.name).toMatch(/^warraq-\d{4}-\d\d-\d\d\.json$/);
  const byId = (text: string) =>
    (JSON.parse(text).kept as StoredRecord[]).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  expect(byId(first.text)).toEqual(RECORDS.toSorted((a, b) => (a.id < b.id ? -1 : 1)));

  await page.getByRole('button', { name: 'امسح السجلّ' }).click();
  await expect(page.getByRole('button', { name: 'أبقه' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'امسح السجلّ' })).toBeFocused();
  await page.getByRole('button', { name: 'امسح السجلّ' }).click();
  await page.getByRole('button', { name: 'امسحه' }).click();
  await expect(status(page)).toHaveText('مُسح السجلّ.');
  await expect(page.getByRole('button', { name: 'تراجع' })).toBeFocused();
  await part(page, 'السجلّ').click();
  await expect(page.getByRole('heading', { name: 'السجلّ فارغ' })).toBeVisible();
  expect(byId((await downloaded(page, exporting)).text)).toHaveLength(4);

  await bringBack(page, { ...copyOf([]), buffer: Buffer.from(first.text) });
  await expect(titles(page)).toHaveCount(2);
  expect(byId((await downloaded(page, exporting)).text)).toEqual(byId(first.text));
});

test('a history that was cleared can be brought back for as long as one stays', async ({ page, site }) => {
  await openSaved(page, site);
  await part(page, 'السجلّ').click();
  await expect(titles(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'امسح السجلّ' }).click();
  await page.getByRole('button', { name: 'امسحه' }).click();
  await expect(page.getByRole('heading', { name: 'السجلّ فارغ' })).toBeVisible();
  await page.getByRole('button', { name: 'تراجع' }).press('Enter');
  await expect(status(page)).toHaveText('عاد كما كان.');
  await expect(page.getByRole('button', { name: 'امسح السجلّ' })).toBeFocused();
  await expect(titles(page)).toHaveText(['ستة أيام في الممر', 'مرآة من ذهب']);
  await expect(articles(page)).toContainText('قُرئ');
  await page.reload();
  await expect(titles(page)).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'تراجع' })).toHaveCount(0);
});

test('highlights and notes go into a Markdown file', async ({ page, site }) => {
  await openSaved(page, site);
  const { name, text } = await downloaded(page, page.getByRole('button', { name: /Markdown/ }));
  expect(name).toMatch(/\.md$/);
  expect(text).toBe(`# التظليلات والملاحظات

## ستة أيام في الممر

«ستة أيام في الممر»، مجلة المرافئ، 29 مارس 2021

> اضطراب المواعيد في الموانئ

راجع أرقام الوكالة

<${site}articles/suez-04/#p2>

> عادت السفن
>
> إلى مسارها

<${site}articles/suez-04/#p3>
`);
});

test('on paper the lines stand without anything to press', async ({ page, site, browserName }) => {
  test.skip(browserName !== 'chromium', 'the driver of Firefox cannot show a page as printed');
  await openSaved(page, site);
  await part(page, 'التظليلات والملاحظات').click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('راجع أرقام الوكالة')).toBeVisible();
  for (const hidden of [page.getByRole('button'), page.getByRole('navigation'), page.getByRole('searchbox')])
    await expect(hidden.filter({ visible: true })).toHaveCount(0);
});

test.describe('a file that is no copy', () => {
  for (const [name, text, sentence] of [
    ['a picture', '\u0089PNG', /لم يُقرأ ما فيه/],
    ['another program’s', '{"bookmarks":[]}', /من برنامج آخر/],
    ['a later version’s', '{"warraq":"shelf","version":9,"kept":[]}', /إصدار أحدث/],
  ] as const) {
    test(`${name}: said, and nothing changes`, async ({ page, site }) => {
      await openSaved(page, site);
      await bringBack(page, { ...copyOf([]), buffer: Buffer.from(text) });
      await expect(status(page)).toHaveText(sentence);
      await expect(titles(page)).toHaveText(['ستة أيام في الممر']);
    });
  }

  test('a copy with a damaged record: the rest is read', async ({ page, site }) => {
    await open(page, `${site}saved/`);
    await bringBack(page, copyOf([...RECORDS, { id: 'broken' }]));
    await expect(status(page)).toHaveText('استُردّ ما حُفظ من 4 مقالات. وفيها سجلّ تالف لم يُقرأ.');
  });

  test('a copy may be dropped on the page', { tag: '@engine' }, async ({ page, site }) => {
    await open(page, `${site}saved/`);
    const text = copyOf(RECORDS).buffer.toString();
    const dropped = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'copy.json', { type: 'application/json' }));
      return transfer;
    }, text);
    await page.getByRole('main').dispatchEvent('drop', { dataTransfer: dropped });
    await expect(titles(page)).toHaveText(['ستة أيام في الممر']);
  });
});
