import { describe, expect, test } from 'vitest';
import type { Language } from '../../text/language.ts';
import { LANGUAGE_CODES } from '../../text/language.ts';
import { startTexts, switchLanguage } from './i18n.ts';

interface Section {
  [key: string]: string | Section;
}

function keysOf(section: Section, above = ''): string[] {
  return Object.entries(section).flatMap(([key, value]) =>
    typeof value === 'string' ? [above + key] : keysOf(value, `${above}${key}.`),
  );
}

const FORMS = /_(zero|one|two|few|many|other)$/;
const withoutForm = (key: string): string => key.replace(FORMS, '');
/** Texts of every file by its path, `./ar/peek.ts`; types aside. */
const FILES = import.meta.glob<Section>('./*/*.ts', { eager: true });
const filesOf = (language: Language): string[] =>
  Object.keys(FILES)
    .filter((file) => file.startsWith(`./${language}/`))
    .map((file) => file.slice(language.length + 3));
const textsOf = (language: Language, file: string): Section => FILES[`./${language}/${file}`] ?? {};

describe.each(LANGUAGE_CODES)('%s', (language) => {
  test('has a file for each of the Arabic ones', () => {
    expect(filesOf(language)).toEqual(filesOf('ar'));
  });

  test.each(filesOf('ar'))('%s says everything that Arabic says, and nothing else', (file) => {
    const names = (of: Language) => [...new Set(keysOf(textsOf(of, file)).map(withoutForm))].sort();
    expect(names(language)).toEqual(names('ar'));
  });

  test.each(filesOf('ar'))('%s has all forms of every counted noun', (file) => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const keys = keysOf(textsOf(language, file));
    const nouns = keysOf(textsOf('ar', file))
      .filter((key) => FORMS.test(key))
      .map(withoutForm);
    for (const noun of nouns) for (const form of pluralCategories) expect(keys).toContain(`${noun}_${form}`);
  });
});

test('numbers agree with what they count', async () => {
  const { t } = await startTexts();
  const said = [0, 1, 2, 3, 10, 11, 37, 99, 100, 102, 103, 1048, 2000].map((count) =>
    t('count.articles', { count }),
  );
  expect(said).toEqual([
    'لا مقالات',
    'مقال واحد',
    'مقالان',
    '3 مقالات',
    '10 مقالات',
    '11 مقالًا',
    '37 مقالًا',
    '99 مقالًا',
    '100 مقال',
    '102 مقال',
    '103 مقالات',
    '1,048 مقالًا',
    '2,000 مقال',
  ]);
});

test('English comes when asked for, and Arabic comes back', async () => {
  const texts = await startTexts();
  expect(texts.hasResourceBundle('en', 'screens')).toBe(false);
  await switchLanguage(texts, 'en');
  expect(texts.t('count.minutes', { count: 1048 })).toBe('1,048 minutes');
  expect(texts.t('reader.readAlso')).toBe('Read also');
  await switchLanguage(texts, 'ar');
  expect(texts.t('reader.readAlso')).toBe('اقرأ أيضًا');
});

test('no Arabic sentence ends in Latin punctuation', () => {
  const said = (section: Section): string[] =>
    Object.values(section).flatMap((value) => (typeof value === 'string' ? [value] : said(value)));
  for (const file of filesOf('ar'))
    for (const sentence of said(textsOf('ar', file)))
      expect(sentence).not.toMatch(/[\u0621-\u064a\u064b-\u0652][,;?]/);
});
