import type { Page } from '@playwright/test';
import type { Look } from '../support/look.ts';
import { look } from '../support/look.ts';
import { expect, open, hydrated, test } from '../support/site.ts';
import { APPEARANCE_KEY } from '../../src/site/storageKeys.ts';
import { dataAttribute } from '../../src/site/rootAttributes.ts';

const ARTICLE = 'articles/suez-04/';

const button = (page: Page) => page.getByRole('button', { name: 'إعدادات القراءة', exact: true });
const panel = (page: Page) => page.getByRole('dialog', { name: 'إعدادات القراءة' });
const choice = (page: Page, group: string, value: string) =>
  panel(page)
    .getByRole('group', { name: group, exact: true })
    .getByRole('radio', { name: value, exact: true });
const size = (page: Page) => panel(page).getByRole('slider', { name: 'حجم النص' });

async function openPanel(page: Page): Promise<void> {
  await button(page).click();
  await expect(panel(page)).toBeVisible();
}

/** Choices that are drawn by features and faces of fonts, where engines differ. */
const OF_FONTS = new Set(['خط المتن', 'الأرقام', 'التشكيل', 'التطويل']);

const CHOICES: [group: string, value: string, Partial<Record<keyof Look, unknown>>, kept: object][] = [
  ['لون الصفحة', 'ورق', { paper: 'rgb(247, 246, 242)' }, { theme: 'paper' }],
  ['لون الصفحة', 'عاجي', { paper: 'rgb(240, 228, 204)', ink: 'rgb(44, 34, 22)' }, { theme: 'sepia' }],
  ['لون الصفحة', 'ليل', { paper: 'rgb(23, 23, 22)', ink: 'rgb(227, 224, 216)' }, { theme: 'dark' }],
  ['لون الصفحة', 'تباين', { paper: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)' }, { theme: 'contrast' }],
  ['تباعد السطور', 'متقارب', { leading: 1.65 }, { leading: 'close' }],
  ['تباعد السطور', 'متباعد', { leading: 2.1 }, { leading: 'open' }],
  ['خط المتن', 'حديث', { faces: expect.stringContaining('Warraq Sans') }, { face: 'sans' }],
  ['خط المتن', 'نسخ الكتب', { faces: expect.stringContaining('Warraq Book') }, { face: 'book' }],
  ['عرض العمود', 'ضيّق', { ems: 27 }, { width: 'narrow' }],
  ['عرض العمود', 'واسع', { ems: 40 }, { width: 'wide' }],
  ['الأرقام', '123', { faces: expect.stringContaining('Warraq Text Latin') }, { digits: 'latin' }],
  ['الأرقام', '١٢٣', { faces: expect.stringContaining('Warraq Text Arabic') }, { digits: 'arabic' }],
  ['التشكيل', 'أخفه', { features: expect.stringContaining('"rtla" 2') }, { tashkeel: 'hidden' }],
  ['التطويل', 'أخفه', { features: expect.stringContaining('"stch" 2') }, { tatweel: 'hidden' }],
  ['أطراف السطور', 'مضبوطة', { align: 'justify' }, { justify: 'on' }],
];

test(
  'each choice changes what it says at once, is kept, and is there after a reload',
  { tag: '@engine' },
  async ({ page, site, browserName }) => {
    await open(page, site + ARTICLE);
    const usual = await page.evaluate(look);
    await openPanel(page);
    const choices = browserName === 'chromium' ? CHOICES : CHOICES.filter(([group]) => OF_FONTS.has(group));
    for (const [group, value, changes, kept] of choices) {
      await choice(page, group, value).check();
      await expect.poll(() => page.evaluate(look), `${group}: ${value}`).toMatchObject(changes);
      expect(usual, `${group}: ${value} is a change`).not.toMatchObject(
        group === 'لون الصفحة' && value === 'ورق' ? { paper: '' } : changes,
      );
      expect(
        JSON.parse((await page.evaluate((key) => localStorage.getItem(key), APPEARANCE_KEY)) ?? ''),
      ).toEqual(kept);
      await panel(page).getByRole('button', { name: 'أعد المعتاد' }).click();
      await expect.poll(() => page.evaluate(look)).toEqual(usual);
    }
  },
);

test(
  'the slider goes from the smallest size to the largest, and says how large',
  { tag: '@engine' },
  async ({ page, site }) => {
    await open(page, site + ARTICLE);
    const usual = (await page.evaluate(look)).size;
    await openPanel(page);
    await size(page).focus();
    const seen: number[] = [];
    await page.keyboard.press('Home');
    for (let step = 0; step < 8; step++) {
      await expect(size(page)).toHaveValue(String(step));
      seen.push((await page.evaluate(look)).size);
      await page.keyboard.press('ArrowUp');
    }
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(new Set(seen).size).toBe(8);
    expect(seen[2]).toBe(usual);
    expect(seen[7]).toBeCloseTo(usual * 1.9, 0);
    await expect(size(page)).toHaveAttribute('aria-valuetext', '190 في المئة');
    await expect(panel(page).getByRole('button', { name: 'أكبر' })).toBeDisabled();
    await panel(page).getByRole('button', { name: 'أصغر' }).click();
    await expect(size(page)).toHaveAttribute('aria-valuetext', '160 في المئة');
  },
);

test(
  'the panel by keyboard alone: opened, chosen, left; the focus comes back',
  { tag: '@engine' },
  async ({ page, site }) => {
    await open(page, site + ARTICLE);
    await button(page).focus();
    await page.keyboard.press('Enter');
    await expect(panel(page)).toBeFocused();
    const reach = async (what: (page: Page) => ReturnType<typeof size>) => {
      for (let step = 0; step < 12; step++) {
        await page.keyboard.press('Tab');
        if (await what(page).evaluate((element) => element === document.activeElement)) return;
      }
      throw new Error('not reached with Tab');
    };
    await reach((page) => choice(page, 'لون الصفحة', 'كالجهاز'));
    await page.keyboard.press('ArrowDown');
    await expect(choice(page, 'لون الصفحة', 'ورق')).toBeFocused();
    await expect(choice(page, 'لون الصفحة', 'ورق')).toBeChecked();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('html')).toHaveAttribute(dataAttribute('theme'), 'sepia');
    // A group of radio buttons is one tab stop: the next is the size.
    await reach(size);
    await reach((page) => choice(page, 'تباعد السطور', 'معتدل'));
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    await expect(button(page)).toBeFocused();
    await expect(button(page)).toHaveAttribute('aria-expanded', 'false');
  },
);

for (const [what, viewport] of [
  ['320 px', { width: 320, height: 640 }],
  ['400 per cent', { width: 320, height: 256 }],
] as const) {
  test(`at ${what} every choice can be reached and nothing is wider than the window`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize(viewport);
    await open(page, site + ARTICLE);
    await openPanel(page);
    for (const control of await panel(page).getByRole('radio').all()) {
      if (!(await control.isVisible())) continue;
      const seen = await control.evaluate((input) => {
        input.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = input.getBoundingClientRect();
        const on = document.elementFromPoint(left + width / 2, top + height / 2);
        return input.closest('label')?.contains(on) && left >= 0 && left + width <= innerWidth;
      });
      expect(seen).toBe(true);
    }
    await choice(page, 'أطراف السطور', 'مضبوطة').check();
    await expect(page.locator('html')).toHaveAttribute(dataAttribute('justify'), 'on');
    await size(page).focus();
    await page.keyboard.press('End');
    await panel(page).getByRole('button', { name: 'أغلق الإعدادات' }).click();
    await expect(button(page)).toBeFocused();
    for (const address of ['', ARTICLE, 'about/']) {
      await open(page, site + address);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider, address).toBeLessThanOrEqual(0);
    }
  });
}

for (const width of [1280, 1920]) {
  test(`at ${width} px the panel cuts nothing`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, site + ARTICLE);
    await openPanel(page);
    const edge = (await panel(page).boundingBox())?.width ?? 0;
    const cut = await page
      .locator(':is(.masthead, .reader) :is(a, button, input, h1, h2, p)')
      .evaluateAll(
        (elements, from) =>
          elements.filter(
            (element) =>
              element.checkVisibility({ visibilityProperty: true }) &&
              element.getBoundingClientRect().left < from,
          ).length,
        edge,
      );
    expect(cut).toBe(0);
    await button(page).click();
    await expect(panel(page)).toHaveCount(0);
  });
}

test('where storage is refused it is said, and the choice holds from page to page', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await open(page, site + ARTICLE);
  await openPanel(page);
  await choice(page, 'لون الصفحة', 'ليل').check();
  await expect(panel(page).getByRole('alert')).toContainText('لم يُحفظ الاختيار');
  await panel(page).getByRole('button', { name: 'أغلق الإعدادات' }).click();
  await page.getByRole('link', { name: 'ورّاق، المكتبة' }).click();
  await expect(page).toHaveURL(site);
  await expect.poll(async () => (await page.evaluate(look)).paper).toBe('rgb(23, 23, 22)');
});

test('months and the Hijri calendar change the days, in the article and in the library', async ({
  page,
  site,
}) => {
  const day = page.locator('main time').first();
  await open(page, `${site}articles/moon-03/`);
  await expect(day).toContainText('أغسطس');
  const gregorian = await day.innerText();
  const hijri = page.locator('.hijri').first();
  await expect(hijri).toBeVisible();
  await openPanel(page);
  for (const [names, august] of [
    ['تموز', 'آب'],
    ['يوليوز', 'غشت'],
    ['جويلية', 'أوت'],
  ] as const) {
    await choice(page, 'أسماء الشهور', names).check();
    await expect(day).toHaveText(gregorian.replace('أغسطس', august));
  }
  await choice(page, 'التاريخ الهجري', 'وحده').check();
  await expect(day).toContainText(/هـ|محرم|صفر|ربيع|جمادى|رجب|شعبان|رمضان|شوال|ذو/);
  await expect(hijri).toBeHidden();
  await choice(page, 'التاريخ الهجري', 'أخفه').check();
  await expect(hijri).toBeHidden();
  await choice(page, 'أسماء الشهور', 'تموز').check();

  await open(page, site);
  const days = page.locator('main time');
  await expect(days.first()).toBeVisible();
  for (const text of await days.allInnerTexts())
    expect(text).toMatch(/كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين/);
  await openPanel(page);
  await choice(page, 'التاريخ الهجري', 'وحده').check();
  await expect(days.first()).toContainText(/محرم|صفر|ربيع|جمادى|رجب|شعبان|رمضان|شوال|ذو/);
});

test('another tab takes the choice over', { tag: '@engine' }, async ({ page, context, site }) => {
  await open(page, site + ARTICLE);
  await openPanel(page);
  const other = await context.newPage();
  await open(other, site);
  await openPanel(other);
  await choice(other, 'لون الصفحة', 'عاجي').check();
  await expect(page.locator('html')).toHaveAttribute(dataAttribute('theme'), 'sepia');
  await expect(choice(page, 'لون الصفحة', 'عاجي')).toBeChecked();
});

test('in English', async ({ page, site }) => {
  await open(page, site + ARTICLE);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Reading settings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Reading settings' });
  const colours = dialog.getByRole('group', { name: 'Colour of the page' });
  await expect(colours.getByRole('radio')).toHaveCount(5);
  await colours.getByRole('radio', { name: 'Night' }).check();
  await expect(page.locator('html')).toHaveAttribute(dataAttribute('theme'), 'dark');
  await expect(dialog.getByRole('slider', { name: 'Size of the text' })).toHaveAttribute(
    'aria-valuetext',
    '100 per cent',
  );
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.reload();
  await hydrated(page);
  await expect(page.locator('html')).toHaveAttribute(dataAttribute('theme'), 'dark');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
