import { findBar as bar, nthFound as nth, paintedWords as painted } from '../support/foundWords.ts';
import { expect, open, test } from '../support/site.ts';

test(
  '«ابحث في هذا المقال» finds in any spelling, and gives the focus back',
  { tag: '@engine' },
  async ({ page, site }) => {
    await open(page, `${site}articles/suez-04/`);
    const opener = page.getByRole('button', { name: 'ابحث في هذا المقال' });
    await opener.click();
    const field = page.getByRole('textbox', { name: 'ابحث في هذا المقال' });
    await expect(field).toBeFocused();
    await field.fill('السفينه');
    await expect(bar(page)).toContainText(/\d+ مواضع|موضعان/);
    // The forms of the collection come a moment later.
    await expect.poll(() => painted(page)).toContainEqual(expect.stringMatching(/سفن/));
    const hits = await painted(page);
    for (const word of hits) expect(word).toMatch(/سفينت?[ةه]?|سفن/);
    await field.press('Enter');
    const first = await nth(page, hits.length);
    await field.press('Enter');
    await expect.poll(() => nth(page, hits.length)).toBe((first % hits.length) + 1);
    await field.press('Shift+Enter');
    await expect.poll(() => nth(page, hits.length)).toBe(first);
    await field.fill('مضر');
    await expect(bar(page)).toContainText('لا موضع');
    await field.press('Escape');
    await expect(bar(page)).toHaveCount(0);
    await expect(opener).toBeFocused();
    expect(await painted(page)).toEqual([]);
  },
);

test('«ابحث في هذا المقال» finds by the letters where the index cannot be read', async ({ page, site }) => {
  await page.route('**/search/**', (route) => route.abort());
  await open(page, `${site}articles/suez-04/`);
  await page.getByRole('button', { name: 'ابحث في هذا المقال' }).click();
  await page.getByRole('textbox', { name: 'ابحث في هذا المقال' }).fill('السفينه');
  await expect(bar(page)).toContainText(/\d+ مواضع|موضعان/);
  for (const word of await painted(page)) expect(word).toMatch(/سفينة/);
});
