import type { Page } from '@playwright/test';
import { bringBack, copyOf, RECORDS } from '../support/savedRecords.ts';
import { expect, headline, open, test } from '../support/site.ts';

const bar = (page: Page) => page.getByRole('region', { name: 'الاستماع إلى المقال' });

/** Silent speech synthesis: it records what is said, and a sentence ends when the test says so. */
interface Device {
  said: { text: string; rate: number; lang: string }[];
  /** Ends the sentence that is being spoken. */
  endSentence: () => void;
}

declare global {
  interface Window {
    device: Device;
  }
}

async function withVoices(page: Page, languages: string[]): Promise<void> {
  await page.addInitScript((languages) => {
    const voices = languages.map((lang) => ({
      lang,
      name: `Voice ${lang}`,
      voiceURI: lang,
      localService: true,
      default: false,
    }));
    class Utterance extends EventTarget {
      rate = 1;
      lang = '';
      voice = undefined;
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    let now: Utterance | undefined;
    const device: Device = {
      said: [],
      endSentence: () => {
        const ended = now;
        now = undefined;
        ended?.dispatchEvent(new Event('end'));
      },
    };
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: (one: Utterance) => {
        now = one;
        device.said.push({ text: one.text, rate: one.rate, lang: one.lang });
        setTimeout(() => one.dispatchEvent(new Event('start')));
      },
      cancel: () => {
        const taken = now;
        now = undefined;
        taken?.dispatchEvent(Object.assign(new Event('error'), { error: 'interrupted' }));
      },
    });
    window.device = device;
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  }, languages);
}

async function listen(page: Page, site: string): Promise<void> {
  // In the default window (720 px high) the line that says how much is left covers the button: it must not take the press.
  await open(page, `${site}articles/suez-04/`);
  await page.getByRole('button', { name: 'استمع' }).click();
  await expect(bar(page)).toBeVisible();
}

const said = (page: Page) => page.evaluate(() => window.device.said.map(({ text }) => text));
const lastSaid = async (page: Page) => (await said(page)).at(-1) ?? '';
const spoken = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map(String).join(''));
const endSentence = (page: Page) => page.evaluate(() => window.device.endSentence());
const button = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true });

const FIRST = 'تعويم السفينة Ever Given وعودة الملاحة إلى قناة السويس';

test(
  'the title is said first, then sentence by sentence; what is said is marked and in view',
  { tag: '@engine' },
  async ({ page, site }) => {
    await withVoices(page, ['en-US', 'ar-EG']);
    await listen(page, site);
    await expect.poll(() => said(page)).toEqual([FIRST]);
    await expect.poll(() => spoken(page)).toBe(FIRST);
    for (let i = 0; i < 6; i++) {
      await endSentence(page);
      await expect.poll(async () => (await said(page)).length).toBe(i + 2);
      await expect.poll(async () => (await spoken(page)) === (await lastSaid(page))).toBe(true);
      const seen = await page.evaluate(() => {
        const [range] = CSS.highlights.get('spoken') ?? [];
        const { top, bottom } = (range as Range).getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
      expect(seen).toBe(true);
    }
    expect(await page.evaluate(() => window.device.said.every(({ lang }) => lang === 'ar-EG'))).toBe(true);
  },
);

test('pause, go on, next, previous, another speed', async ({ page, site }) => {
  await withVoices(page, ['ar-EG']);
  await listen(page, site);
  await expect.poll(() => lastSaid(page)).toBe(FIRST);
  await button(page, 'أوقف').click();
  await button(page, 'الجملة التالية').click();
  await expect.poll(() => spoken(page)).toMatch(/^بعد ستة أيام/);
  expect(await said(page)).toHaveLength(1);
  await button(page, 'تابع').click();
  await expect.poll(() => lastSaid(page)).toMatch(/^بعد ستة أيام/);
  await button(page, 'الجملة السابقة').click();
  await expect.poll(() => lastSaid(page)).toBe(FIRST);
  await bar(page).getByLabel('السرعة').selectOption({ label: '\u20661.5×\u2069' });
  await expect.poll(() => page.evaluate(() => window.device.said.at(-1)?.rate)).toBe(1.5);
  // The chosen speed is kept for the next visit.
  await page.reload();
  await page.getByRole('button', { name: 'استمع' }).click();
  await expect.poll(() => page.evaluate(() => window.device.said.at(-1)?.rate)).toBe(1.5);
});

test('it ends with the text, and begins again from the start', async ({ page, site }) => {
  test.slow();
  await withVoices(page, ['ar-EG']);
  await listen(page, site);
  await expect.poll(() => said(page)).toHaveLength(1);
  const again = button(page, 'من البداية');
  for (let i = 0; i < 80 && !(await again.isVisible()); i++) await endSentence(page);
  await expect(again).toBeVisible();
  expect(await spoken(page)).toBe('');
  const whole = (await said(page)).join(' ');
  expect(whole).toContain('بنسبة 80 في المئة.');
  expect(whole).toContain('سيستمر أسابيع.');
  await again.click();
  await expect.poll(() => lastSaid(page)).toBe(FIRST);
});

test('who has scrolled away is left there', async ({ page, site }) => {
  await withVoices(page, ['ar-EG']);
  await listen(page, site);
  await expect.poll(() => said(page)).toHaveLength(1);
  await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
  const top = await page.evaluate(() => scrollY);
  await endSentence(page);
  await expect.poll(() => said(page)).toHaveLength(2);
  expect(await page.evaluate(() => scrollY)).toBe(top);
});

test('leaving the article makes it silent; closing gives the focus back', async ({ page, site }) => {
  await withVoices(page, ['ar-EG']);
  await listen(page, site);
  await expect.poll(() => said(page)).toHaveLength(1);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'استمع' })).toBeFocused();
  await page.getByRole('button', { name: 'استمع' }).click();
  await expect.poll(() => said(page)).toHaveLength(2);
  await page.getByRole('link', { name: 'ورّاق، المكتبة' }).click();
  await expect(bar(page)).toHaveCount(0);
  await endSentence(page);
  expect(await said(page)).toHaveLength(2);
});

test('of several Arabic voices one can be chosen', async ({ page, site }) => {
  await withVoices(page, ['ar-EG', 'en-US', 'ar-SA']);
  await listen(page, site);
  const voices = bar(page).getByLabel('الصوت');
  await expect(voices.getByRole('option')).toHaveCount(2);
  await voices.selectOption('ar-SA');
  await expect.poll(() => page.evaluate(() => window.device.said.at(-1)?.lang)).toBe('ar-SA');
});

test('a device without an Arabic voice says so, and what to do', async ({ page, site }) => {
  await withVoices(page, ['en-US', 'fa-IR']);
  await listen(page, site);
  await expect(bar(page).getByRole('alert')).toContainText('ليس على جهازك صوت عربي');
  expect(await said(page)).toEqual([]);
  await button(page, 'أنهِ الاستماع').click();
  await expect(bar(page)).toHaveCount(0);
});

test('a browser that cannot speak says so', async ({ page, site }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'speechSynthesis');
    Reflect.deleteProperty(Window.prototype, 'speechSynthesis');
  });
  await listen(page, site);
  await expect(bar(page).getByRole('alert')).toContainText('لا يقرأ هذا المتصفّح');
});

const listBar = (page: Page) => page.getByRole('region', { name: 'الاستماع إلى القائمة' });
const inListBar = (page: Page, name: string) => listBar(page).getByRole('button', { name, exact: true });

test(
  'a list is read article after article, from page to page, and goes on where it stopped',
  { tag: '@engine' },
  async ({ page, site }) => {
    await withVoices(page, ['ar-EG']);
    await open(page, `${site}saved/`);
    await bringBack(page, copyOf(RECORDS));
    await page.getByRole('link', { name: /للقراءة لاحقًا/ }).click();
    await page.getByRole('button', { name: 'استمع إلى القائمة' }).click();
    await expect(listBar(page)).toContainText('1 من 2');
    const title = listBar(page).getByRole('link');
    const first = (await title.textContent()) ?? '';
    await expect.poll(async () => (await said(page)).length).toBe(1);
    // On the article's own page the spoken sentence is marked; the list is read on.
    await title.click();
    await expect(headline(page)).toBeVisible();
    await endSentence(page);
    await expect.poll(async () => (await said(page)).length).toBe(2);
    await expect.poll(async () => (await spoken(page)) === (await lastSaid(page))).toBe(true);
    await inListBar(page, 'المقال التالي').click();
    await expect(listBar(page)).toContainText('2 من 2');
    await expect(title).not.toHaveText(first);
    await expect.poll(async () => (await said(page)).length).toBe(3);
    await endSentence(page);
    await expect.poll(async () => (await said(page)).length).toBe(4);
    const here = await lastSaid(page);
    await inListBar(page, 'أنهِ الاستماع').click();
    await expect(listBar(page)).toHaveCount(0);
    // Another visit.
    await open(page, `${site}saved/?part=later`);
    await page.getByRole('button', { name: 'تابع الاستماع إلى القائمة' }).click();
    await expect(listBar(page)).toContainText('2 من 2');
    await expect.poll(() => lastSaid(page)).toBe(here);
    // To the end of the last article.
    const again = inListBar(page, 'من البداية');
    for (let i = 0; i < 80 && !(await again.isVisible()); i++) await endSentence(page);
    await expect(again).toBeVisible();
  },
);
