import {
  bringBack,
  copyOf,
  openSaved,
  part,
  RECORDS,
  status,
  titles,
  words,
} from '../support/savedRecords.ts';
import { articles, expect, open, test } from '../support/site.ts';

test.describe('without stored articles', () => {
  for (const [name, sentence] of [
    ['تابع القراءة', 'لا مقال بدأته ولم تُنهه'],
    ['للقراءة لاحقًا', 'لا مقال للقراءة لاحقًا'],
    ['المفضلة', 'لا مقالات مفضّلة'],
    ['التظليلات والملاحظات', 'لا تظليلات ولا ملاحظات'],
    ['السجلّ', 'السجلّ فارغ'],
  ] as const) {
    test(`«${name}» says what it is for`, async ({ page, site }) => {
      await open(page, `${site}saved/`);
      await part(page, name).click();
      await expect(page.getByRole('heading', { name: sentence })).toBeVisible();
      await expect(page.getByRole('main').getByRole('link', { name: 'إلى المكتبة' })).toBeVisible();
    });
  }
});

test('every part shows what belongs to it, the latest first, and is in the address', async ({
  page,
  site,
}) => {
  await openSaved(page, site);
  await expect(titles(page)).toHaveText(['ستة أيام في الممر']);
  await expect(articles(page)).toContainText('الباقي دقيقتان');
  for (const [name, address, expected] of [
    ['للقراءة لاحقًا', 'later', ['ليلة الدوحة', 'أسود الأطلس']],
    ['المفضلة', 'favourite', ['مرآة من ذهب']],
    ['التظليلات والملاحظات', 'marks', ['ستة أيام في الممر']],
    ['السجلّ', 'history', ['ستة أيام في الممر', 'مرآة من ذهب']],
  ] as const) {
    await part(page, name).click();
    await expect(titles(page)).toHaveText([...expected]);
    await expect(page).toHaveURL(new RegExp(`part=${address}`));
    await expect(part(page, name)).toHaveAttribute('aria-current', 'page');
  }
  await part(page, 'للقراءة لاحقًا').click();
  await expect(articles(page)).toContainText('منذ 25 فبراير 2026');
  await page.goBack();
  await expect(articles(page).locator('.day time')).toHaveText(['2 مارس 2026', '1 مارس 2026']);
  await page.goBack();
  await expect(page.getByText('راجع أرقام الوكالة')).toBeVisible();
  await expect(page.locator('.label')).toHaveText('تظليلان');
  await page.reload();
  await expect(articles(page).getByRole('blockquote')).toHaveCount(2);
  await articles(page).getByRole('blockquote').first().getByRole('link').click();
  await expect(page).toHaveURL(/articles\/suez-04\/#p2$/);
  await expect(page.locator('#p2')).toBeInViewport();
});

test('the filter goes over headlines, sources, keywords, highlights and notes, however spelt', async ({
  page,
  site,
}) => {
  await openSaved(page, site);
  await part(page, 'للقراءة لاحقًا').click();
  const field = page.getByRole('textbox', { name: 'صفِّ المحفوظات بكلمة' });
  await field.pressSequentially('اسود');
  await expect(titles(page)).toHaveText(['أسود الأطلس']);
  await expect(page.locator('.label')).toHaveText('مقال واحد من 2');
  await expect(status(page)).toHaveText('مقال واحد من 2');
  await expect(field).toBeFocused();
  await field.fill('المغرب');
  await expect(titles(page)).toHaveText(['ليلة الدوحة']);
  await field.fill('أرقام الوكاله');
  await expect(page.getByRole('heading', { name: /ليس في هذا القسم/ })).toBeVisible();
  await part(page, 'التظليلات والملاحظات').click();
  await expect(articles(page).getByRole('blockquote')).toHaveCount(1);
  await field.fill('ظظظ');
  await page.getByRole('link', { name: 'أظهر القسم كلّه' }).click();
  await expect(articles(page).getByRole('blockquote')).toHaveCount(2);
});

test('what is removed can be brought back for as long as one stays', async ({ page, site }) => {
  await openSaved(page, site);
  await part(page, 'للقراءة لاحقًا').click();
  await page.getByRole('button', { name: /^أزل .*ليلة الدوحة/ }).click();
  await expect(status(page)).toHaveText(/أُزيل .*ليلة الدوحة/);
  const undo = page.getByRole('button', { name: 'تراجع' });
  await expect(undo).toBeFocused();
  await expect(part(page, 'للقراءة لاحقًا')).toHaveText(/1$/);
  await page.getByRole('button', { name: /^أزل .*أسود الأطلس/ }).click();
  await expect(titles(page)).toHaveCount(0);
  await undo.first().click();
  await expect(titles(page)).toHaveText(['ليلة الدوحة']);
  await expect(page.getByRole('button', { name: /^أزل .*ليلة الدوحة/ })).toBeFocused();

  await part(page, 'التظليلات والملاحظات').click();
  await page.getByRole('button', { name: /^أزل التظليل .*اضطراب/ }).click();
  await expect(articles(page).getByRole('blockquote')).toHaveCount(1);
  await undo.click();
  await expect(articles(page).getByRole('blockquote').first()).toHaveText(words.exact);

  await page.reload();
  await part(page, 'للقراءة لاحقًا').click();
  await expect(titles(page)).toHaveText(['ليلة الدوحة']);
});

test('another tab’s change shows here', { tag: '@engine' }, async ({ page, site, context }) => {
  await openSaved(page, site);
  const other = await context.newPage();
  await open(other, `${site}saved/?part=later`);
  await other.getByRole('button', { name: /^أزل .*ليلة الدوحة/ }).click();
  await expect(part(page, 'للقراءة لاحقًا')).toHaveText(/1$/);
});

test(
  'a damaged record in the store is counted, and the rest is shown',
  { tag: '@engine' },
  async ({ page, site }) => {
    await openSaved(page, site);
    await page.evaluate(
      () =>
        new Promise((done) => {
          const opening = indexedDB.open('warraq /');
          opening.onsuccess = () => {
            const writing = opening.result.transaction('kept', 'readwrite');
            writing.objectStore('kept').put({ id: 'broken', brief: 7 });
            writing.oncomplete = done;
          };
        }),
    );
    await page.reload();
    await expect(page.getByText('سجلّ واحد تالف لم يُعرض، وهو باقٍ في مكانه لم يُمحَ.')).toBeVisible();
    await expect(titles(page)).toHaveText(['ستة أيام في الممر']);
  },
);

test(
  'storage refused: said, with what works all the same; once allowed, it works',
  { tag: '@engine' },
  async ({ page, site }) => {
    await page.addInitScript(() => {
      const ask = indexedDB.open.bind(indexedDB);
      IDBFactory.prototype.open = (...asked) => {
        if ('allowed' in window) return ask(...asked);
        throw new DOMException('refused', 'SecurityError');
      };
    });
    await open(page, `${site}saved/`);
    await expect(page.getByRole('alert')).toContainText('المتصفّح لا يسمح بالحفظ هنا');
    await expect(page.getByRole('alert')).toContainText('القراءة والبحث يعملان كالمعتاد');
    await page.evaluate(() => Object.assign(window, { allowed: true }));
    await page.getByRole('button', { name: 'أعد المحاولة' }).click();
    await expect(page.getByRole('heading', { name: 'لا مقال بدأته ولم تُنهه' })).toBeVisible();
  },
);

test('no room: said, and what was there stays', { tag: '@engine' }, async ({ page, site }) => {
  await openSaved(page, site);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await bringBack(page, copyOf([{ ...RECORDS[0], favourite: 5 }]));
  await expect(status(page)).toHaveText('لم يُحفظ ذلك: لا مكان لحفظ المزيد. وما قبله باقٍ.');
  await page.reload();
  await expect(part(page, 'المفضلة')).toHaveText(/1$/);
});
