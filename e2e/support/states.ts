import type { Page } from '@playwright/test';
import { HALF_READ, ANNOTATED } from './annotatedRecords.ts';
import { listens, open, searchFor } from './site.ts';

/** A page in a state a reader may see, in either language and at any width. */
export interface State {
  /** Address below the site's root. */
  address: string;
  /** Selector of what is there once everything has loaded. */
  shows: string;
  /** Actions of the reader after that. */
  act?: (page: Page) => Promise<void>;
  /** Selector of the part the actions open; the rest looks as it does in another state. */
  opens?: string;
}

const ARTICLE = 'articles/suez-04/';
/** Selector of the tools of an article, which load last. */
const WHOLE = '.articletools';
const PEEK = '[role=tooltip]';
const asked = (q: string) => searchFor('', q);

/** Rests the mouse on a link until its peek is shown. */
const restOn = (link: string) => async (page: Page) => {
  await listens(page);
  await page.locator(link).first().hover();
  await page.getByRole('tooltip').waitFor();
};

const press = (name: RegExp, then: string) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click();
  await page.locator(then).first().waitFor();
};

/** State of one part of the saved screen. */
const part = (name: string, shows: string): State => ({ address: `saved/?part=${name}`, shows });

/** Removes the first line; the undo button stands in its place. */
const remove = press(/^(أزل|Remove)/, '.gone-line');

const found = async (page: Page): Promise<void> => {
  await page.locator('.results h2 a').first().click();
  await page.locator('.findbar').waitFor();
  await page.mouse.move(1, 1);
};

/** Gives the page two Arabic voices that make no sound. */
async function withVoices(page: Page): Promise<void> {
  await page.evaluate(() => {
    const voices = ['ar-EG', 'ar-SA'].map((lang) => ({
      lang,
      name: lang,
      voiceURI: lang,
      localService: false,
    }));
    const synthesis = { getVoices: () => voices, speak: () => undefined, cancel: () => undefined };
    class Utterance extends EventTarget {
      voice = undefined;
    }
    Object.defineProperties(window, {
      speechSynthesis: { value: Object.assign(new EventTarget(), synthesis) },
      SpeechSynthesisUtterance: { value: Utterance },
    });
  });
}

const listen = press(/^(استمع|Listen)$/, '.listenbar :is(.play, [role=alert])');
const settings = press(/^(إعدادات القراءة|Reading settings)$/, '.settings');

/** Pages of a browser that has kept nothing yet. */
export const PAGES: Record<string, State> = {
  // Visited before any article: an article shown long enough is kept as begun.
  'saved, nothing yet': { address: 'saved/', shows: '.state' },
  library: { address: '', shows: '.front' },
  'library, filtered': {
    address: `?keyword=${encodeURIComponent('قناة السويس')}&sort=oldest`,
    shows: '.chips',
  },
  archive: { address: 'archive/', shows: '.archive-parts' },
  'a page of the archive': { address: 'archive/1/', shows: '.archive' },
  'library, nothing left': { address: asked('ظظظظ'), shows: '.state' },
  'results of a search': { address: asked('سفينة القنوات'), shows: '.results .explanation' },
  article: { address: 'articles/damascus-06/', shows: WHOLE },
  'article with a recovered title': { address: 'articles/suez-03/', shows: WHOLE },
  'article with subheads and a table': { address: 'articles/moon-06/', shows: `:has(${WHOLE}) table` },
  'beginning of an article': { address: 'articles/begun-1wdq125l1pm/', shows: '.cut' },
  keywords: { address: 'keywords/', shows: '.entries' },
  about: { address: 'about/', shows: '.holding' },
  'headlines of a shard': { address: 'headlines/0/', shows: '.shard' },
  'list of headlines': { address: 'headlines/', shows: '.headline-list' },
  'no page': { address: 'nowhere/', shows: 'h1' },
};

/** Things opened on a page. */
export const OPENED: Record<string, State> = {
  'a headline without an article': {
    address: 'articles/suez-01/',
    shows: '.rel .gone a',
    act: async (page) => {
      await page.locator('.rel .gone a').first().click();
      await page.waitForURL(/headlines/);
      await page.mouse.move(1, 1);
      await page.getByRole('tooltip').waitFor({ state: 'detached' });
    },
  },
  'found words': { address: asked('السفينة'), shows: '.results', act: found, opens: '.findbar' },
  'the search among them': {
    address: asked('السفينة'),
    shows: '.results',
    act: async (page) => {
      await found(page);
      await page.locator('.findbar .findin').click();
      await page.locator('.findfield input').waitFor();
    },
    opens: '.findbar',
  },
  'choosing articles': {
    address: asked('السفينة'),
    shows: '.results',
    act: async (page) => {
      await press(/^(اختر|Choose)$/, '.pick')(page);
      await page.locator('.pick input').first().check();
    },
    opens: '.choosing',
  },
  'articles over time': {
    address: '',
    shows: '.front',
    act: async (page) => {
      await press(/^(عبر الزمن|Over time)$/, '.bars')(page);
      await page.locator('.overtime summary').click();
      await page.locator('.overtime table').waitFor();
    },
    opens: '.overtime',
  },
  'a compact list': {
    address: '',
    shows: '.front',
    act: press(/^(قائمة موجزة|Compact list)$/, '.listtools [aria-pressed=true]'),
    opens: '.front',
  },
  'the articles before and after': {
    address: '',
    shows: '.front',
    act: async (page) => {
      await page.locator('.front h2 a').nth(2).click();
      await page.locator('.fromlist nav').waitFor();
      await page.mouse.move(1, 1);
      await page.locator(WHOLE).waitFor();
      await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
      await page.locator('.onward').waitFor();
    },
    opens: '.fromlist',
  },
  'settings beside an article': { address: ARTICLE, shows: WHOLE, act: settings, opens: '.settings' },
  'settings on the library': { address: '', shows: '.front', act: settings, opens: '.settings' },
  'more tools': {
    address: ARTICLE,
    shows: WHOLE,
    act: press(/^(المزيد|More)$/, '.moretools'),
    opens: '.moretools',
  },
  'a peek into a story': { address: ARTICLE, shows: WHOLE, act: restOn('.rel li:not(.gone) a'), opens: PEEK },
  'a peek into a keyword': { address: ARTICLE, shows: WHOLE, act: restOn('.kw a'), opens: PEEK },
  'the sheet of keys': {
    address: ARTICLE,
    shows: WHOLE,
    act: async (page) => {
      await listens(page);
      await page.keyboard.press('?');
      await page.locator('.keys').waitFor();
    },
    opens: '.keys',
  },
  listening: {
    address: ARTICLE,
    shows: WHOLE,
    act: async (page) => {
      await withVoices(page);
      await listen(page);
    },
    opens: '.listenbar',
  },
  'listening without a voice': { address: ARTICLE, shows: WHOLE, act: listen, opens: '.listenbar' },
  'the bar over a selection': {
    address: ARTICLE,
    shows: WHOLE,
    act: async (page) => {
      await page.locator('#p2').dblclick();
      await page.locator('.annotationbar').waitFor();
    },
    opens: '.annotationbar',
  },
};

/** Pages of a browser with the records of importRecords (annotatedRecords.ts). */
export const KEPT: Record<string, State> = {
  'library, going on': { address: '', shows: '.continue a' },
  'article gone on with': { address: HALF_READ, shows: `.resumed` },
  'article with marks': { address: ANNOTATED, shows: '.annotationlist .annotationlost' },
  'a mark and its note': {
    address: ANNOTATED,
    shows: '.annotationlist',
    act: async (page) => {
      await page.locator('button.annotatedwords').first().click();
      await press(/^(ملاحظة|Note)$/, '.notefield textarea')(page);
    },
  },
  'saved, begun': part('reading', '.share'),
  'saved, for later': part('later', '.lines'),
  'saved, favourites': part('favourite', '.lines'),
  'saved, marks': part('marks', '.noted'),
  'saved, no searches': part('searches', '.state'),
  'saved, history': part('history', '.day'),
  'saved, an article removed': { ...part('later', '.lines'), act: remove },
  'saved, a mark removed': { ...part('marks', '.noted'), act: remove },
  'saved, nothing found': { address: `saved/?part=marks&q=${encodeURIComponent('ظظظ')}`, shows: '.state' },
};

/** Opens a page and brings it into its state. */
export async function enter(page: Page, site: string, { address, shows, act }: State): Promise<void> {
  await open(page, site + address);
  await page.locator(shows).first().waitFor({ state: 'attached' });
  await act?.(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
