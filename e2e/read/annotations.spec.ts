import {
  ARTICLE,
  bar,
  changed,
  drag,
  inkOf,
  list,
  openFromLibrary,
  painted,
  select,
  wordBox,
} from '../support/annotatedPage.ts';
import { onDisk } from '../support/savedRecords.ts';
import { chunk } from '../support/chunks.ts';
import {
  articles,
  drawn,
  expect,
  hold,
  open,
  openWhole,
  hydrated,
  searchBox,
  test,
} from '../support/site.ts';

test(
  'words selected by mouse are marked, are there again, change their ink, and go',
  { tag: '@engine' },
  async ({ page, site }) => {
    await openWhole(page, site + ARTICLE);
    const words = await select(page, '#p2', 2, 5);
    await inkOf(page, 'حبر زيتوني').click();
    await expect.poll(() => painted(page, 'olive')).toEqual([words]);
    await expect(list(page)).toContainText(words);
    await page.reload();
    await hydrated(page);
    await expect.poll(() => painted(page, 'olive')).toEqual([words]);

    await page.locator('#p2').evaluate((one) => one.scrollIntoView({ block: 'center' }));
    const { left, right, middle } = await wordBox(page, '#p2', 3);
    await page.mouse.click((left + right) / 2, middle);
    await expect(inkOf(page, 'حبر زيتوني')).toHaveAttribute('aria-pressed', 'true');
    await inkOf(page, 'حبر وردي').click();
    await expect.poll(() => painted(page, 'rose')).toEqual([words]);
    expect(await painted(page, 'olive')).toEqual([]);
    await bar(page).getByRole('button', { name: 'أزل' }).click();
    await expect.poll(() => painted(page, 'rose')).toEqual([]);
    await page.getByRole('button', { name: 'تراجع' }).click();
    await expect.poll(() => painted(page, 'rose')).toEqual([words]);
    await bar(page).getByRole('button', { name: 'أزل' }).click();
    await page.keyboard.press('Escape');
    await expect(list(page)).toHaveCount(0);
  },
);

test(
  'chosen words are searched for in the collection, as a phrase',
  { tag: '@engine' },
  async ({ page, site }) => {
    await openWhole(page, site + ARTICLE);
    const words = await select(page, '#p2', 2, 4);
    await bar(page).getByRole('link', { name: 'ابحث عنها هنا' }).click();
    await expect(searchBox(page)).toHaveValue(`"${words.replaceAll(/[^\p{L}\p{M}\p{N} ]/gu, '')}"`);
    await expect(articles(page).getByRole('article').first()).toBeVisible();
  },
);

test('words selected before the code of annotations is here get their bar all the same', async ({
  page,
  site,
}) => {
  const release = await hold(page, chunk('ReaderExtras'));
  await open(page, site + ARTICLE);
  const words = await drag(page, '#p2', 2, 5);
  await expect(bar(page)).toHaveCount(0);
  release();
  await inkOf(page, 'حبر زيتوني').click();
  await expect.poll(() => painted(page, 'olive')).toEqual([words]);
});

test(
  'all by keyboard: select, reach the bar, mark, note, find it in the list, and come back',
  { tag: '@engine' },
  async ({ page, site }) => {
    await page.clock.install();
    await openWhole(page, site + ARTICLE);
    // Shift and arrows extend a selection; beginning one by keyboard needs the browser's caret browsing, so a mouse does it here.
    await select(page, '#p1', 1, 1);
    for (let i = 0; i < 12; i++) await page.keyboard.press('Shift+ArrowLeft');
    await page.clock.fastForward(300);
    await drawn(page);
    await page.keyboard.press('Alt+m');
    await expect(inkOf(page, 'حبر زعفراني')).toBeFocused();
    // The toolbar runs from right to left: the left arrow goes to the next button.
    await page.keyboard.press('ArrowLeft');
    await expect(inkOf(page, 'حبر زيتوني')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(bar(page).getByRole('link', { name: 'ابحث عنها هنا' })).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect.poll(() => painted(page, 'saffron').then(({ length }) => length)).toBe(1);
    await expect(inkOf(page, 'حبر زعفراني')).toBeFocused();
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    const field = page.getByRole('textbox', { name: /ملاحظة على/ });
    await expect(field).toBeFocused();
    await page.keyboard.type('سطر أول');
    await page.keyboard.press('Enter');
    await page.keyboard.type('وثانٍ');
    await page.keyboard.press('Escape');
    await expect(field).toHaveCount(0);
    await expect(list(page)).toContainText('وثانٍ');
    // A note shows at once and is written to disk a moment later.
    await page.clock.fastForward(1000);
    await expect.poll(() => onDisk(page)).toContain('وثانٍ');
    await page.reload();
    await hydrated(page);
    await expect(list(page)).toContainText('سطر أول');
    const line = list(page).getByRole('button').first();
    await line.focus();
    await page.keyboard.press('Enter');
    await expect(inkOf(page, 'حبر زعفراني')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(line).toBeFocused();
  },
);

test('a note is not lost when the page is left in the middle of a word', async ({ page, site }) => {
  await openWhole(page, site + ARTICLE);
  await select(page, '#p2', 2, 3);
  await bar(page).getByRole('button', { name: 'ملاحظة' }).click();
  await page.getByRole('textbox', { name: /ملاحظة على/ }).fill('كُتبت ولم تُتمّ');
  await page.getByRole('link', { name: 'المكتبة' }).first().click();
  await expect(page).toHaveURL(site);
  await page.goBack();
  await expect(list(page)).toContainText('كُتبت ولم تُتمّ');
});

test(
  'a note typed just before the page is loaded anew is there',
  { tag: '@engine' },
  async ({ page, site }) => {
    await openWhole(page, site + ARTICLE);
    await select(page, '#p2', 2, 3);
    await bar(page).getByRole('button', { name: 'ملاحظة' }).click();
    const field = page.getByRole('textbox', { name: /ملاحظة على/ });
    await field.pressSequentially('كلمة');
    // The last letter is typed in the task before the reload: the delayed write has no time to run.
    await Promise.all([
      page.waitForEvent('load'),
      field.evaluate(() => {
        document.execCommand('insertText', false, ' أخيرة');
        setTimeout(() => location.reload());
      }),
    ]);
    await hydrated(page);
    await expect(list(page)).toContainText('كلمة أخيرة');
  },
);

test('marks find their words again in a changed article; those that are gone are said to be gone', async ({
  page,
  site,
}) => {
  await openWhole(page, site + ARTICLE);
  const words = await select(page, '#p2', 1, 6);
  await inkOf(page, 'حبر زعفراني').click();
  await expect.poll(() => painted(page, 'saffron')).toEqual([words]);
  await expect(list(page)).toBeVisible();
  await changed(page, (texts) => ['فقرة جديدة قبل كل الفقرات.', ...texts]);
  await openFromLibrary(page, site);
  await expect.poll(() => painted(page, 'saffron')).toEqual([words]);
  await expect(page.locator('#p3')).toContainText(words);

  await page.unroute(/suez-04\/article\.json/);
  await changed(page, (texts) => texts.toSpliced(1, 1));
  await openFromLibrary(page, site);
  await expect(list(page)).toContainText('لم يعد هذا الموضع في النص');
  await expect(list(page)).toContainText(words);
  expect(await painted(page, 'saffron')).toEqual([]);
});

test(
  'where nothing can be kept, words are marked for the visit, and it is said',
  { tag: '@engine' },
  async ({ page, site }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', {
        value: {
          open: () => {
            throw new DOMException('', 'SecurityError');
          },
        },
      });
    });
    await openWhole(page, site + ARTICLE);
    const words = await select(page, '#p2', 1, 4);
    await inkOf(page, 'حبر وردي').click();
    await expect.poll(() => painted(page, 'rose')).toEqual([words]);
    await expect(page.getByText('ظُلِّل لهذه الزيارة وحدها').first()).toBeVisible();
    await expect(list(page)).toContainText('لهذه الزيارة وحدها');
  },
);

test('a press on the toolbar counts though words are added and the toolbar would move under it', async ({
  page,
  site,
}) => {
  await openWhole(page, site + ARTICLE);
  await select(page, '#p2', 1, 3);
  await inkOf(page, 'حبر وردي').hover();
  await page.mouse.down();
  const words = await page.evaluate(async () => {
    const selection = getSelection();
    for (let word = 0; word < 12; word++) selection?.modify('extend', 'forward', 'word');
    const bar = document.querySelector<HTMLElement>('.annotationbar');
    bar?.style.setProperty('padding-block-end', '6rem');
    // Longer than a selection rests before the toolbar takes it.
    await new Promise((later) => setTimeout(later, 300));
    return String(selection).trim();
  });
  await page.mouse.up();
  await expect.poll(() => painted(page, 'rose')).toEqual([words]);
});

test('where text cannot be painted, an annotation is listed, and the text stays as it was', async ({
  page,
  site,
}) => {
  await page.addInitScript('delete globalThis.Highlight');
  await openWhole(page, site + ARTICLE);
  const text = await page.locator('.body').innerHTML();
  const words = await select(page, '#p2', 1, 4);
  await inkOf(page, 'حبر زيتوني').click();
  await expect(list(page)).toContainText(words);
  expect(await page.locator('.body').innerHTML()).toBe(text);
});

test(
  'the bar stands beside the words, on a phone at the lower edge',
  { tag: '@engine' },
  async ({ page, site }) => {
    await openWhole(page, site + ARTICLE);
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 780 });
      await select(page, '#p2', 1, 4);
      const box = await bar(page).boundingBox();
      const words = await page.evaluate(() => {
        const rects = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])];
        return { top: Math.min(...rects.map((r) => r.top)), bottom: Math.max(...rects.map((r) => r.bottom)) };
      });
      const above = (box?.y ?? 0) + (box?.height ?? 0) <= words.top;
      expect(above || (box?.y ?? 0) >= words.bottom, 'not over the words').toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      if (width === 360) expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(780, 0);
      await page.keyboard.press('Escape');
      await page.evaluate(() => getSelection()?.removeAllRanges());
    }
  },
);

test('a note has tags, by which and by ink what is saved is narrowed', async ({ page, site }) => {
  await openWhole(page, site + ARTICLE);
  await select(page, '#p2', 2, 5);
  await inkOf(page, 'حبر وردي').click();
  await bar(page).getByRole('button', { name: 'ملاحظة' }).click();
  await page.getByRole('textbox', { name: /^ملاحظة على/ }).fill('راجع أرقام الوكالة');
  await page.getByRole('textbox', { name: /^وسوم/ }).fill('اقتصاد، للتحقق');
  await page.keyboard.press('Tab');
  await expect(page.getByText('حُفظت الملاحظة.').first()).toBeAttached();
  await expect(list(page)).toContainText('اقتصاد، للتحقق');
  await open(page, `${site}saved/?part=marks`);
  const tags = page.getByRole('navigation', { name: 'الوسوم' });
  await tags.getByRole('link', { name: /^اقتصاد/ }).click();
  await expect(page).toHaveURL(/tag=/);
  await expect(page.getByText('راجع أرقام الوكالة')).toBeVisible();
  await page.getByRole('navigation', { name: 'لون الحبر' }).getByRole('link', { name: /^وردي/ }).click();
  await expect(page).toHaveURL(/ink=rose/);
  await expect(page.getByText('راجع أرقام الوكالة')).toBeVisible();
  await page.getByRole('textbox', { name: 'صفِّ المحفوظات بكلمة' }).fill('الوكاله ظظظ');
  await expect(page.getByRole('heading', { name: /^ليس في هذا القسم/ })).toBeVisible();
});
