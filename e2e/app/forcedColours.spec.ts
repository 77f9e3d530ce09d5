import type { Locator, Page } from '@playwright/test';
import { addStyle } from '../support/addToPage.ts';
import { importRecords, ANNOTATED } from '../support/annotatedRecords.ts';
import { list } from '../support/annotatedPage.ts';
import { placesKnown } from '../support/foundWords.ts';
import { articles, expect, open, searchFor, test } from '../support/site.ts';
import { enter, KEPT, OPENED, PAGES } from '../support/states.ts';
import type { State } from '../support/states.ts';

// Forced colours give every page one ground and one text colour. Things that carry meaning must still be drawn: each is
// painted twice, as it is and as it would look without its meaning, and the two pictures must differ.
test.use({ contextOptions: { forcedColors: 'active' }, viewport: { width: 1280, height: 900 } });
test.skip(({ browserName }) => browserName !== 'chromium', 'the driver of Firefox cannot force colours');

/** Screenshot of an element and 6 px around it. */
async function picture(page: Page, thing: Locator): Promise<string> {
  await thing.scrollIntoViewIfNeeded();
  const box = await thing.boundingBox();
  if (!box) throw new Error(`not drawn: ${String(thing)}`);
  const around = 6;
  const clip = {
    x: Math.max(0, box.x - around),
    y: Math.max(0, box.y - around),
    width: box.width + 2 * around,
    height: box.height + 2 * around,
  };
  return (await page.screenshot({ clip })).toString('base64');
}

/** Takes mouse and focus away from an element. */
async function letGo(page: Page, thing: Locator): Promise<void> {
  await page.mouse.move(1, 1);
  await thing.blur();
}

/** Tells whether an element is drawn differently after an action. */
async function differs(page: Page, thing: Locator, act: () => Promise<unknown>): Promise<boolean> {
  const before = await picture(page, thing);
  await act();
  return (await picture(page, thing)) !== before;
}

/** Tells whether declarations that hide what a selector draws change the picture. */
const isSeen = (page: Page, selector: string, without: string) =>
  differs(page, page.locator(selector.replace(/::\w+$/, '')).first(), () =>
    addStyle(page, `${selector} { ${without} }`),
  );

/** Things drawn by nothing but a background or a border. */
const DRAWN: [what: string, of: State | undefined, selector: string, without: string][] = [
  ['the end of an article', PAGES['article'], '.end', 'background: Canvas !important'],
  ['a hollow square', PAGES['article'], '.rel .hollow::before', 'border: 0 !important'],
  [
    'why a result is one',
    PAGES['results of a search'],
    '.explanation::before',
    'background: Canvas !important',
  ],
  [
    'what is chosen in the index',
    PAGES['library, filtered'],
    '.ix [aria-current]::before',
    'background: Canvas !important',
  ],
  ['the order chosen', PAGES['library, filtered'], '.sorts [aria-current]', 'font-weight: 400 !important'],
  ['how far one came', KEPT['library, going on'], '.continue i', 'background: Canvas !important'],
  ['how much is read', KEPT['saved, begun'], '.share i', 'background: Canvas !important'],
  ['words marked', KEPT['saved, marks'], '.inked', 'all: unset !important'],
  ['the part on screen', KEPT['saved, marks'], '.parts [aria-current]', 'font-weight: 400 !important'],
  [
    'the edge of a peek',
    OPENED['a peek into a story'],
    '.peek',
    'border-color: Canvas !important; forced-color-adjust: none',
  ],
];

for (const state of new Set(DRAWN.map(([, of]) => of))) {
  const things = DRAWN.filter(([, of]) => of === state);
  test(`drawn: ${things.map(([what]) => what).join('; ')}`, async ({ page, site }) => {
    if (!state) throw new Error('no such state');
    if (Object.values(KEPT).includes(state)) await importRecords(page, site);
    await enter(page, site, state);
    for (const [what, , selector, without] of things)
      expect(await isSeen(page, selector, without), what).toBe(true);
  });
}

test('how far one read is drawn along the edge', async ({ page, site }) => {
  await open(page, site + ANNOTATED);
  await page.evaluate(() => scrollTo({ top: 600, behavior: 'instant' }));
  const line = page.locator('.progress');
  await expect.poll(async () => (await line.boundingBox())?.width).toBeGreaterThan(200);
  expect(await isSeen(page, '.progress', 'background: Canvas !important')).toBe(true);
});

test('found words are drawn, and the one the reader is at otherwise', async ({ page, site }) => {
  await open(page, searchFor(site, 'السفينة'));
  const results = articles(page).getByRole('listitem').first();
  await expect(results.locator('.snippet')).toBeVisible();
  expect(await differs(page, results, () => page.evaluate(() => CSS.highlights.delete('found')))).toBe(true);

  await results.getByRole('heading').getByRole('link').click();
  await placesKnown(page);
  // The first place is in the headline, the next in the text.
  const whole = page.locator('html');
  const remove = (name: string) => page.evaluate((name) => CSS.highlights.delete(name), name);
  for (const where of ['h1', '.body']) {
    await page.keyboard.press('n');
    const isThere = (where: string) =>
      [...(CSS.highlights.get('current') ?? [])].some(({ startContainer }) =>
        startContainer.parentElement?.closest(where),
      );
    await expect.poll(() => page.evaluate(isThere, where)).toBe(true);
    expect(await differs(page, whole, () => remove('current')), `current in ${where}`).toBe(true);
  }
  expect(await differs(page, whole, () => remove('found'))).toBe(true);
});

test('marks are drawn, each ink otherwise, a note too', async ({ page, site }) => {
  await importRecords(page, site);
  await open(page, site + ANNOTATED);
  await expect(list(page)).toBeVisible();
  const words = page.locator('#p1');
  const give = (to: string) =>
    page.evaluate((to) => {
      const names = ['hl-saffron', 'hl-olive', 'hl-rose'];
      const first = document.querySelector('#p1');
      for (const name of names)
        for (const range of CSS.highlights.get(name) ?? []) {
          if (!first?.contains(range.startContainer)) continue;
          CSS.highlights.get(name)?.delete(range);
          CSS.highlights.get(to)?.add(range);
          return;
        }
    }, to);
  const pictures = new Set<string>();
  for (const ink of ['hl-saffron', 'hl-olive', 'hl-rose']) {
    await give(ink);
    pictures.add(await picture(page, words));
  }
  expect(pictures.size, 'three inks').toBe(3);
  expect(await differs(page, words, () => page.evaluate(() => CSS.highlights.get('hl-noted')?.clear()))).toBe(
    true,
  );
  const bare = () =>
    page.evaluate(() => ['hl-saffron', 'hl-olive', 'hl-rose'].map((name) => CSS.highlights.delete(name)));
  expect(await differs(page, words, bare)).toBe(true);
});

test('the lines of inks and notes stand below the dots of the letters, apart from each other', async ({
  page,
  site,
}) => {
  await importRecords(page, site);
  await open(page, site + ANNOTATED);
  await expect(list(page)).toBeVisible();
  const offsets = await page.locator('#p1').evaluate((one) => {
    const size = Number.parseFloat(getComputedStyle(one).fontSize);
    return ['hl-saffron', 'hl-olive', 'hl-rose', 'hl-noted'].map((name) => {
      const { textUnderlineOffset, textDecorationSkipInk } = getComputedStyle(one, `::highlight(${name})`);
      return textDecorationSkipInk === 'none' ? Number.parseFloat(textUnderlineOffset) / size : 0;
    });
  });
  const [saffron = 0, olive = 0, rose = 0, noted = 0] = offsets;
  expect(Math.min(saffron, olive, rose)).toBeGreaterThan(0.4);
  expect(noted).toBeGreaterThan(Math.max(saffron, olive, rose) + 0.1);
});

test('a hairline parts the facts of an article, not a block', async ({ page, site }) => {
  await open(page, site + ANNOTATED);
  const { size, colour } = await page
    .locator('.rel .meta > :not(:last-child)')
    .first()
    .evaluate((part) => {
      const { backgroundSize, backgroundImage } = getComputedStyle(part, '::after');
      return { size: backgroundSize, colour: backgroundImage };
    });
  expect(size).toMatch(/^1px /);
  expect(colour).toContain('gradient');
});

test('inks tell each other apart where marks are kept', async ({ page, site }) => {
  await importRecords(page, site);
  await open(page, `${site}saved/?part=marks`);
  const words = page.locator('.inked').first();
  const pictures = new Set<string>();
  for (const ink of ['saffron', 'olive', 'rose']) {
    await words.evaluate((one, ink) => one.setAttribute('data-ink', ink), ink);
    pictures.add(await picture(page, words));
  }
  expect(pictures.size).toBe(3);
});

test('what is pressed looks pressed', async ({ page, site }) => {
  await open(page, site + ANNOTATED);
  for (const name of ['للقراءة لاحقًا', 'المفضلة']) {
    const tool = page.getByRole('button', { name, exact: true });
    const pressed = async () => {
      await tool.click();
      await expect(tool).toHaveAttribute('aria-pressed', 'true');
      await letGo(page, tool);
    };
    expect(await differs(page, tool, pressed), name).toBe(true);
  }
  await page.locator('#p2').dblclick();
  const ink = page.getByRole('toolbar').getByRole('button', { name: 'حبر زيتوني' });
  const chosen = async () => {
    await ink.click();
    await expect(ink).toHaveAttribute('aria-pressed', 'true');
    await letGo(page, ink);
  };
  expect(await differs(page, ink, chosen), 'an ink').toBe(true);
});

test('choices of the settings and the slider show where they stand', async ({ page, site }) => {
  await open(page, site + ANNOTATED);
  await page.getByRole('button', { name: 'إعدادات القراءة', exact: true }).click();
  const panel = page.getByRole('dialog');
  const night = panel.locator('label', { has: page.getByRole('radio', { name: 'ليل', exact: true }) });
  const choose = async () => {
    await panel.getByRole('radio', { name: 'ليل', exact: true }).check();
    await letGo(page, panel.getByRole('radio', { name: 'ليل', exact: true }));
  };
  expect(await differs(page, night, choose)).toBe(true);
  const slider = panel.getByRole('slider');
  const largest = async () => {
    await slider.press('End');
    await letGo(page, slider);
  };
  expect(await differs(page, slider, largest)).toBe(true);
});

/** Elements that look the same with the focus as without it. */
async function withoutFocus(page: Page): Promise<string[]> {
  // The blinking caret would differ by chance.
  await addStyle(page, ':is(input, textarea) { caret-color: #0000; forced-color-adjust: none }');
  // Only focus moved by a key is shown (:focus-visible).
  await page.keyboard.press('Shift');
  await page.locator('a[href], button, input, select, textarea').evaluateAll((elements) => {
    for (const element of elements) {
      const { width, height } = element.getBoundingClientRect();
      if (!(element instanceof HTMLElement) || !element.checkVisibility({ visibilityProperty: true }))
        continue;
      if (width === 0 || height === 0) continue;
      element.focus();
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      const label = element.closest('label:focus-within');
      const around = label && getComputedStyle(label);
      const own =
        outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && outlineColor !== 'transparent';
      if (!own && (around === null || around.outlineStyle === 'none')) element.dataset['unoutlined'] = '';
    }
  });
  const alike: string[] = [];
  for (const one of await page.locator('[data-unoutlined]').all()) {
    await page.keyboard.press('Shift');
    await one.focus();
    const focused = await picture(page, one);
    await one.blur();
    if (focused === (await picture(page, one)))
      alike.push(await one.evaluate((element) => element.outerHTML));
  }
  return alike;
}

for (const [name, state] of Object.entries({
  library: PAGES['library'],
  article: PAGES['article with subheads and a table'],
  settings: OPENED['settings beside an article'],
  'the search among found words': OPENED['the search among them'],
  'a mark and its note': KEPT['a mark and its note'],
  marks: KEPT['saved, marks'],
})) {
  test(`the focus is seen wherever it is: ${name}`, async ({ page, site }) => {
    if (!state) throw new Error('no such state');
    if (Object.values(KEPT).includes(state)) await importRecords(page, site);
    await enter(page, site, state);
    expect(await withoutFocus(page)).toEqual([]);
  });
}
