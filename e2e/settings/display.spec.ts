import type { Page } from '@playwright/test';
import { addElements } from '../support/addToPage.ts';
import { difference, differences, MARGIN } from './pictures.ts';
import { expect, headline, open, searchBox, test } from '../support/site.ts';
import type { RootAttribute } from '../../src/site/rootAttributes.ts';

/** Article of the tests. They set on the root element what the reader's choice sets: drawing is up to the fonts alone. */
const ARTICLE = 'articles/suez-07/';

type Voice = { voice: string; weight: number };
const TEXT: Voice = { voice: '--text', weight: 400 };

/** The three voices, and the faces a text may have instead of its own. */
const VOICES = [
  { name: 'a text', ...TEXT, face: '' },
  { name: 'a text in the book face', ...TEXT, face: 'book' },
  { name: 'a text without serifs', ...TEXT, face: 'sans' },
  { name: 'a headline', voice: '--head', weight: 700, face: '' },
  { name: 'a fact', voice: '--ui', weight: 400, face: '' },
  { name: 'a keyword', voice: '--ui', weight: 600, face: '' },
];

/** Sets choices of the reader; an empty value is the default. */
const set = (page: Page, chosen: Partial<Record<RootAttribute, string>>): Promise<void> =>
  page.evaluate((values) => {
    for (const [name, value] of Object.entries(values)) {
      if (value) document.documentElement.dataset[name] = value;
      else delete document.documentElement.dataset[name];
    }
  }, chosen);

/** Sets choices as `set` does, and waits for the faces they ask for. */
async function choose(page: Page, chosen: Partial<Record<RootAttribute, string>>): Promise<void> {
  await set(page, chosen);
  await facesHere(page);
}

/** Waits for every face the page asks for now. */
const facesHere = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    document.body.getBoundingClientRect();
    await frame();
    do {
      await document.fonts.ready;
      await frame();
    } while ([...document.fonts].some((face) => face.status === 'loading'));
  });

/** Screenshot of some lines set in a voice, drawn over everything else, as text of an article or (kind '') of the interface. */
async function drawn(
  page: Page,
  lines: readonly string[],
  { voice, weight }: Voice = TEXT,
  kind = 'deck',
): Promise<string> {
  await page.evaluate(
    ([shown, style, kind]) => {
      document.querySelector('#specimen')?.remove();
      const specimen = document.createElement('p');
      specimen.id = 'specimen';
      specimen.className = kind;
      specimen.textContent = shown;
      specimen.style.cssText = style;
      document.body.append(specimen);
    },
    [
      lines.join('\n'),
      // The `font` shorthand would reset the features of the face.
      `white-space:pre;position:fixed;z-index:9;inset-block-start:0;inset-inline-start:0;padding:${MARGIN}px;background:#fff;font-size:40px;font-family:var(${voice});font-weight:${weight}`,
      kind,
    ] as const,
  );
  await facesHere(page);
  return (await page.locator('#specimen').screenshot()).toString('base64');
}

/** Text that copying a whole element gives. */
const copied = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return getSelection()?.toString();
  });

test(
  'the digits of an article change their shape, not those of a file’s or a Latin name; copying gives the digits that were printed',
  { tag: '@engine' },
  async ({ page, site }) => {
    await open(page, site + ARTICLE);
    const first = page.locator('.body p', { hasText: '1967' }).first();
    const printed = await first.textContent();
    await choose(page, {});
    const before = (await first.screenshot()).toString('base64');
    // File names stand on pages only where the site is built with --workbench.
    const body = page.locator('.body');
    await addElements(body, 'before', [
      { name: 'bdi', attributes: { dir: 'ltr', id: 'file' }, text: 'suez-07.txt' },
    ]);
    await addElements(body, 'append', [
      { name: 'span', attributes: { class: 'latin', id: 'latin' }, text: 'Covid-19' },
    ]);
    const file = page.locator('#file');
    const latin = page.locator('#latin');
    const named = (await file.screenshot()).toString('base64');
    const latinBefore = (await latin.screenshot()).toString('base64');
    await choose(page, { digits: 'arabic' });
    const after = (await first.screenshot()).toString('base64');
    expect(await difference(page, before, after)).toBeGreaterThan(0);
    expect(await first.textContent()).toBe(printed);
    expect(await difference(page, (await file.screenshot()).toString('base64'), named)).toBe(0);
    expect(await difference(page, (await latin.screenshot()).toString('base64'), latinBefore)).toBe(0);
    expect((await copied(page, '.body')) ?? '').toContain('1967');
  },
);

const DIGITS = ['1234567890', '١٢٣٤٥٦٧٨٩٠', '۱۲۳۴۵۶۷۸۹۰'] as const;
const STRETCHED = ['الـقُدس', 'الرحمـــن', 'كـتاب', 'الـإسلام', 'لـله', 'بـأمر', 'مُحـَمَّدٌ'];
const VOWELLED = [
  ['مُحَمَّدٌ', 'محمد'],
  ['الرَّحْمٰنُ', 'الرحمٰن'],
  ['لَا إِلٰهَ', 'لا إلٰه'],
  ['كِتَابًا', 'كتابا'],
  ['الـقُدْسُ', 'الـقدس'],
  ['قُلۡ', 'قل'],
] as const;

/** Expects digits of every kind to be drawn in the chosen shape and copied as printed. */
async function checkDigits(page: Page, face: string, voice: Voice): Promise<void> {
  await set(page, { face, digits: '' });
  const [european, arabic] = DIGITS;
  const allEuropean = await drawn(page, [european, european, european], voice);
  const allArabic = await drawn(page, [arabic, arabic, arabic], voice);
  expect(await difference(page, allEuropean, allArabic)).toBeGreaterThan(0.5);
  await set(page, { digits: 'arabic' });
  expect(await difference(page, await drawn(page, DIGITS, voice), allArabic)).toBeLessThan(0.1);
  expect(await copied(page, '#specimen')).toBe(DIGITS.join('\n'));
  await set(page, { digits: 'latin' });
  expect(await difference(page, await drawn(page, DIGITS, voice), allEuropean)).toBeLessThan(0.1);
  expect(await copied(page, '#specimen')).toBe(DIGITS.join('\n'));
  await set(page, { digits: '' });
}

/** Expects words with hidden tatweel or tashkeel to be drawn as words without it and copied as printed. */
async function checkHidden(
  page: Page,
  what: 'tatweel' | 'tashkeel',
  words: readonly (readonly [printed: string, bare: string])[],
  voice: Voice,
): Promise<void> {
  const printed = words.map(([word]) => word);
  const plain = await drawn(
    page,
    words.map(([, bare]) => bare),
    voice,
  );
  expect(await difference(page, await drawn(page, printed, voice), plain), what).toBeGreaterThan(0);
  await set(page, { [what]: 'hidden' });
  expect(await difference(page, await drawn(page, printed, voice), plain), what).toBe(0);
  expect(await copied(page, '#specimen')).toBe(printed.join('\n'));
  await set(page, { [what]: '' });
}

for (const [kind, voices] of [
  ['texts', VOICES.slice(0, 3)],
  ['headlines, facts and keywords', VOICES.slice(3)],
] as const) {
  test(
    `${kind}: digits take the shape chosen; hidden tatweel and tashkeel leave the letters joined as they are`,
    { tag: '@engine' },
    async ({ page, site }) => {
      await open(page, site + ARTICLE);
      const stretched = STRETCHED.map((word) => [word, word.replaceAll('\u0640', '')] as const);
      for (const { name, face, ...voice } of voices) {
        await test.step(name, async () => {
          await checkDigits(page, face, voice);
          await checkHidden(page, 'tatweel', stretched, voice);
          await checkHidden(page, 'tashkeel', VOWELLED, voice);
        });
      }
    },
  );
}

test(
  'both can be hidden at once; hamza and maddah make letters, which are not hidden with tashkeel',
  { tag: '@engine' },
  async ({ page, site }) => {
    await open(page, site + ARTICLE);
    const plain = await drawn(page, ['القدس']);
    const letters = 'آأؤإئ ا\u0653 و\u0654 ا\u0655';
    const before = await drawn(page, [letters]);
    await choose(page, { tashkeel: 'hidden', tatweel: 'hidden' });
    expect(await difference(page, await drawn(page, ['الـقُدْسُ']), plain)).toBe(0);
    expect(await difference(page, await drawn(page, [letters]), before)).toBe(0);
  },
);

test('the signs of numbers come with their digits; those of lists, versions and sentences stay', async ({
  page,
  site,
}) => {
  await open(page, site + ARTICLE);
  const printed = ['في 1,250.5 ثم 1,048,576.', 'في 12.5% و3.5،', 'في 12.345'];
  const meant = ['في 1٬250٫5 ثم 1٬048٬576.', 'في 12٫5٪ و3٫5،', 'في 12٫345'];
  const others = ['في 1,2,3', 'في 2.0.1', 'في 1,2345', 'في 192.168.10.1'];
  for (const { face, ...voice } of VOICES) {
    await set(page, { face, digits: 'arabic' });
    expect(await difference(page, await drawn(page, printed, voice), await drawn(page, meant, voice))).toBe(
      0,
    );
    const asPrinted = await drawn(page, others, voice);
    const turned = others.map((other) => other.replaceAll(',', '٬').replaceAll('.', '٫'));
    const apart = await differences(page, asPrinted, await drawn(page, turned, voice), others.length);
    for (const [i, other] of others.entries()) expect(apart[i], other).toBeGreaterThan(0);
  }
});

test('words of the interface keep their tashkeel', async ({ page, site }) => {
  await open(page, site + ARTICLE);
  const word = ['يُقرأ الآن: المقال كلّه'];
  const before = await drawn(page, word, TEXT, '');
  await choose(page, { tashkeel: 'hidden' });
  expect(await difference(page, await drawn(page, word, TEXT, ''), before)).toBe(0);
  expect(await difference(page, await drawn(page, word, TEXT), before)).toBeGreaterThan(0);
});

test('what the reader types is seen as typed', async ({ page, site }) => {
  await open(page, site);
  const box = searchBox(page);
  await choose(page, {});
  const picture = async (typed: string) => {
    await box.fill(typed);
    await box.blur();
    await facesHere(page);
    return (await box.screenshot()).toString('base64');
  };
  const before = await picture('الـقُدْس');
  expect(await difference(page, before, await picture('القدس'))).toBeGreaterThan(0);
  await choose(page, { tashkeel: 'hidden', tatweel: 'hidden' });
  expect(await difference(page, await picture('الـقُدْس'), before)).toBe(0);
});

test(
  'a face or digits not chosen are not fetched; chosen, they are',
  { tag: '@engine' },
  async ({ page, site }) => {
    const fetched: string[] = [];
    page.on('request', (request) => {
      const [, face] = /\/([a-z]+-\d+-[a-z-]+?)-[\w-]{8}\.woff2$/.exec(request.url()) ?? [];
      if (face) fetched.push(face);
    });
    await open(page, site + ARTICLE);
    await facesHere(page);
    await expect(headline(page)).toBeVisible();
    await expect.poll(() => fetched).toContain('text-400-arabic');
    expect(fetched.filter((face) => /book|digits|signs|rest/.test(face))).toEqual([]);
    await choose(page, { face: 'book' });
    await expect.poll(() => fetched).toContain('book-400-arabic');
    expect(fetched.filter((face) => /digits|book-400-rest/.test(face))).toEqual([]);
    await choose(page, { digits: 'arabic' });
    await expect.poll(() => fetched).toContain('book-400-digits-arabic');
    expect(fetched.filter((face) => /digits-latin|text-400-digits/.test(face))).toEqual([]);
  },
);

test('the shapes of digits are offered as they are, whatever was chosen', async ({ page, site }) => {
  await open(page, site + ARTICLE);
  await choose(page, { digits: 'arabic' });
  await page.getByRole('button', { name: 'إعدادات القراءة', exact: true }).click();
  const offered = page.getByRole('group', { name: 'الأرقام' }).locator('label');
  const picture = async (words: string) =>
    (await offered.filter({ hasText: words }).locator('span').screenshot()).toString('base64');
  await expect(offered.filter({ hasText: '123' })).toBeVisible();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  expect(await difference(page, await picture('123'), await picture('١٢٣'))).toBeGreaterThan(0.1);
});
