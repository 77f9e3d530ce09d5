import { expect, test } from '../support/site.ts';
import { missingParts, WebKitSession } from './webDriver.ts';

/*
 * Smoke of the built sample in WebKitGTK. One session runs all of it: a browser takes longer to start than the pages to
 * open. Where Debian's packages are not installed all of it is skipped, and the report says so.
 */

const missing = missingParts();
const SKIPPED = `WebKit is not tested here, for this is not installed: ${missing.join(', ')}`;
if (missing.length > 0) console.log(SKIPPED);
const ALIVE = `document.documentElement.dataset.alive !== undefined`;

/** Controls by page and selector: role and name. */
const CONTROLS: Record<string, Record<string, string>> = {
  '': {
    'a.skip': 'link إلى المحتوى',
    'input[role=searchbox]': 'searchbox ابحث في المقالات',
    'header button[aria-label^="إعدادات"]': 'button إعدادات القراءة',
    'header nav a[href$="/keywords/"]': 'link الكلمات الدلالية',
    'header nav a[href$="/about/"]': 'link عن المجموعة',
    'main ol': 'list المقالات',
    aside: 'complementary الفهرس',
    'aside fieldset': 'group الكلمات الدلالية',
  },
  'articles/suez-04/': {
    'header .mast a': 'link ورّاق، المكتبة',
    main: 'main',
    '.articletools': 'group أدوات المقال',
    '.findin': 'button ابحث في هذا المقال',
    '.articletools button:nth-of-type(1)': 'button للقراءة لاحقًا',
    '.articletools button:nth-of-type(2)': 'button المفضلة',
    '.articletools button:nth-of-type(3)': 'button استمع',
    '.articletools button:nth-of-type(4)': 'button المزيد',
    '.after nav': 'navigation عناوين ذات صلة',
  },
};

test.describe.configure({ mode: 'serial' });
test.describe('WebKit', () => {
  test.skip(missing.length > 0, SKIPPED);
  let webkit: WebKitSession;
  test.beforeAll(async () => {
    webkit = await WebKitSession.start();
  });
  test.afterAll(async () => {
    await webkit?.end();
  });

  test('the library opens right to left, and a headline leads to its article', async ({ site }) => {
    await webkit.open(site);
    await webkit.waitFor(ALIVE);
    expect(
      await webkit.evaluate(
        'return [document.documentElement.lang, getComputedStyle(document.body).direction]',
      ),
    ).toEqual(['ar', 'rtl']);
    expect(
      await webkit.evaluate(`return document.querySelectorAll('ol[aria-label="المقالات"] article').length`),
    ).toBeGreaterThan(9);
    const headline = String(
      await webkit.evaluate(`return document.querySelector('main article a').textContent`),
    );
    await webkit.click('main article a');
    await webkit.waitFor(
      `location.pathname.startsWith('/articles/') && document.querySelector('article h1')`,
    );
    expect(await webkit.evaluate(`return document.querySelector('article h1').textContent`)).toBe(headline);
    expect(await webkit.evaluate(`return document.querySelectorAll('.body p').length`)).toBeGreaterThan(2);
  });

  test('an article opened cold is alive, its own faces are drawn, and its words can be marked', async ({
    site,
  }) => {
    await webkit.open(`${site}articles/suez-04/`);
    await webkit.waitFor(ALIVE);
    await webkit.moveMouse();
    await webkit.waitFor(
      `document.documentElement.dataset.fallbackFonts === undefined || document.documentElement.dataset.fallbackFonts === 'page'`,
    );
    await webkit.waitFor(`document.querySelector('.articletools button')`);
    await webkit.evaluate(`
      const text = document.querySelector('#p2').lastChild;
      getSelection().setBaseAndExtent(text, 0, text, text.data.indexOf(' ', 12));
    `);
    await webkit.click('[role=toolbar] .inkbutton');
    await webkit.waitFor(`CSS.highlights.get('hl-saffron')?.size === 1`);
    await webkit.open(`${site}articles/suez-04/`);
    await webkit.waitFor(`CSS.highlights.get('hl-saffron')?.size === 1`);
  });

  test('a keyword narrows the list, and back widens it', async ({ site }) => {
    await webkit.open(site);
    await webkit.waitFor(ALIVE);
    await webkit.click('aside .ix a, aside .ix button');
    await webkit.waitFor(`location.search.includes('keyword=')`);
    await webkit.waitFor(`document.querySelectorAll('ol[aria-label="المقالات"] article').length === 7`);
    await webkit.evaluate('history.back()');
    await webkit.waitFor(
      `location.search === '' && document.querySelectorAll('ol[aria-label="المقالات"] article').length > 9`,
    );
  });

  test('words are found in other forms than they were typed in', async ({ site }) => {
    await webkit.open(site);
    await webkit.waitFor(ALIVE);
    await webkit.type('[role=searchbox]', 'سفينه\n');
    await webkit.waitFor(`location.search.includes('q=')`);
    await webkit.waitFor(
      `document.querySelector('main article mark, main article .mark') || CSS.highlights.size > 0`,
    );
    expect(await webkit.evaluate(`return document.querySelector('main').innerText.includes('السفينة')`)).toBe(
      true,
    );
  });

  test('a setting is kept', async ({ site }) => {
    await webkit.open(`${site}articles/suez-04/`);
    await webkit.waitFor(ALIVE);
    await webkit.click('button[aria-label="إعدادات القراءة"]');
    await webkit.waitFor(`document.querySelector('dialog.settings input[type=radio]')`);
    await webkit.evaluate(
      `[...document.querySelectorAll('dialog.settings label')].find((label) => label.textContent.includes('ليل')).click()`,
    );
    await webkit.waitFor(`document.documentElement.dataset.theme === 'dark'`);
    await webkit.open(site);
    expect(await webkit.evaluate('return document.documentElement.dataset.theme')).toBe('dark');
    await webkit.evaluate('localStorage.clear()');
  });

  for (const [at, controls] of Object.entries(CONTROLS))
    test(`roles and names on /${at} are those that other browsers tell`, async ({ site }) => {
      await webkit.open(site + at);
      await webkit.waitFor(ALIVE);
      await webkit.moveMouse();
      const told: Record<string, string> = {};
      for (const selector of Object.keys(controls)) {
        const { role, name } = await webkit.described(selector);
        told[selector] = `${role} ${name}`.trim();
      }
      expect(told).toEqual(controls);
    });
});
