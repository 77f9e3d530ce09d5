import type { Page } from '@playwright/test';
import type { StoredRecord, Annotation } from '../../src/storage/record.ts';
import { ARTICLE, inkOf, list } from '../support/annotatedPage.ts';
import { openSaved, RECORDS } from '../support/savedRecords.ts';
import { drawn, expect, open, test } from '../support/site.ts';
import type { RootAttribute } from '../../src/site/rootAttributes.ts';
import { FOCUS_REQUESTED } from '../../src/screens/routing/events.ts';

const noteOn = (id: string, [before = '', exact = '', after = '']: string[], note: string): Annotation => ({
  id,
  at: { block: 0, exact, before, after },
  ink: 'olive',
  note,
  made: 1,
});
const FIRST = noteOn('m1', ['', 'بعد ستة أيام', ' من الإغلاق عادت السفن'], 'على السطر الأول\nوتحته سطر');
const SECOND = noteOn('m2', ['إلى الحركة في ', 'قناة السويس', ' مساء الاثنين، حين'], 'على السطر الأول كذلك');
const LAST = noteOn('m3', ['إلى أن ', 'اضطراب المواعيد في الموانئ', ' سيستمر'], 'على آخر النص');

const note = (page: Page, { id }: Annotation) => page.locator(`[data-margin-note=${id}]`);

async function openNoted(page: Page, site: string, marks: Annotation[]): Promise<void> {
  const [{ id, brief } = { id: '', brief: { id: '', title: '', minutes: 1, keywords: [] } }] = RECORDS;
  const kept: StoredRecord = { id, brief, marks };
  await openSaved(page, site, [kept]);
  await open(page, site + ARTICLE);
  await expect(list(page)).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

/** Boxes of the notes, of their words and of everything else in the margins, in page coordinates. */
const places = (page: Page) =>
  page.evaluate(() => {
    const boxOf = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top: top + scrollY, bottom: bottom + scrollY };
    };
    const all = (selector: string) => [...document.querySelectorAll(selector)].map(boxOf);
    const painted = [...(CSS.highlights.get('hl-olive') ?? [])] as Range[];
    return {
      notes: all('[data-margin-note]'),
      words: painted.map((range) => range.getBoundingClientRect().top + scrollY),
      standing: all('.facts, .articletools, .kw ul, .rel, .after > *, .textcol').filter(
        ({ top, bottom }) => bottom > top,
      ),
      wide: document.documentElement.scrollWidth - innerWidth,
    };
  });

type Box = Awaited<ReturnType<typeof places>>['notes'][number];
const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

for (const width of [1280, 1920]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 900 } });

    test(
      'notes stand in the margins, none above its words, none on anything else',
      { tag: '@engine' },
      async ({ page, site }) => {
        await openNoted(page, site, [FIRST, SECOND, LAST]);
        for (const size of ['', '4']) {
          // The size is set directly: the settings panel would take up the margin.
          await page.evaluate(
            (size) => void (document.documentElement.dataset['size' satisfies RootAttribute] = size),
            size,
          );
          await drawn(page);
          // Notes move after the text has moved.
          await expect(async () => {
            const { notes, words, standing, wide } = await places(page);
            expect(notes).toHaveLength(3);
            expect(wide).toBeLessThanOrEqual(0);
            for (const [i, box] of notes.entries()) {
              expect(box.top).toBeGreaterThanOrEqual((words[i] ?? 0) - 12);
              for (const other of [...standing, ...notes.slice(0, i)]) expect(meet(box, other)).toBe(false);
            }
          }).toPass({ timeout: 7000 });
        }
      },
    );

    test('a note stands at the height of its words where the margin is free', async ({ page, site }) => {
      await openNoted(page, site, [LAST]);
      await page.evaluate(
        () => void (document.documentElement.dataset['size' satisfies RootAttribute] = '5'),
      );
      await expect
        .poll(async () => {
          const { notes, words } = await places(page);
          return Math.abs((notes[0]?.top ?? 0) - (words[0] ?? 0)) <= 12;
        })
        .toBe(true);
    });

    test('a note leads to its words, by mouse and by keyboard', async ({ page, site }) => {
      await openNoted(page, site, [FIRST, LAST]);
      await note(page, LAST).click();
      await expect(inkOf(page, 'حبر زعفراني')).toBeFocused();
      await expect(page.locator('.body > p').last()).toBeInViewport();
      await page.keyboard.press('Escape');
      await expect(note(page, LAST)).toBeFocused();
      await note(page, FIRST).focus();
      await page.keyboard.press('Enter');
      await expect(inkOf(page, 'حبر زعفراني')).toBeFocused();
      await expect(page.locator('#p1')).toBeInViewport();
    });

    test('it moves no text, and is told once to whoever does not see it', async ({ page, site }) => {
      await open(page, site + ARTICLE);
      await page.evaluate(() => document.fonts.ready);
      const tops = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('.body > *, .kw, .rel')].map(
            (one) => one.getBoundingClientRect().top + scrollY,
          ),
        );
      const before = await tops();
      await openNoted(page, site, [FIRST, SECOND, LAST]);
      await expect(note(page, LAST)).toBeVisible();
      expect(await tops()).toEqual(before);
      const told = await page.getByRole('main').ariaSnapshot();
      expect(told.split('على آخر النص')).toHaveLength(2);
      expect(told.split('وتحته سطر')).toHaveLength(2);
      await expect(list(page).getByRole('button', { name: 'على آخر النص' })).toBeVisible();
    });
  });
}

/** Tells whether the note stands in its line of the list below the text. */
async function isInList(page: Page): Promise<boolean> {
  const box = await page.getByText(LAST.note ?? '').boundingBox();
  const line = await list(page).getByRole('listitem').boundingBox();
  if (!box || !line) return false;
  const within = box.x >= line.x && box.x + box.width <= line.x + line.width;
  return within && box.y > line.y && box.y + box.height <= line.y + line.height + 1;
}

test.describe('a note stands below the text', () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test('where there are no margins', async ({ page, site }) => {
    await openNoted(page, site, [LAST]);
    await expect(note(page, LAST)).toBeVisible();
    expect(await isInList(page)).toBe(false);
    for (const width of [1000, 360]) {
      await page.setViewportSize({ width, height: 780 });
      await expect.poll(() => isInList(page)).toBe(true);
      await expect(page.getByText(LAST.note ?? '')).toHaveCount(1);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    await expect.poll(() => isInList(page)).toBe(false);
    // Focus mode has no margins either.
    await page.evaluate((name) => document.dispatchEvent(new Event(name)), FOCUS_REQUESTED);
    await expect.poll(() => isInList(page)).toBe(true);
  });

  test('on paper', async ({ page, site, browserName }) => {
    test.skip(browserName === 'firefox', 'Firefox pretends no paper for a test');
    await openNoted(page, site, [LAST]);
    await expect(note(page, LAST)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => isInList(page)).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => isInList(page)).toBe(false);
  });
});
