import { describe, expect, test } from 'vitest';
import { ar } from './ar/common.ts';
import { en } from './en/common.ts';
import { speak, startTexts } from './i18n.ts';
import { keysAr } from './ar/keyboard.ts';
import { keysEn } from './en/keyboard.ts';
import { listeningAr } from './ar/listen.ts';
import { listeningEn } from './en/listen.ts';
import { annotateAr } from './ar/annotate.ts';
import { annotateEn } from './en/annotate.ts';
import { peekAr } from './ar/peek.ts';
import { peekEn } from './en/peek.ts';
import { settingsAr } from './ar/settings.ts';
import { settingsEn } from './en/settings.ts';
import { savedAr } from './ar/saved.ts';
import { savedEn } from './en/saved.ts';
import { toolsAr } from './ar/tools.ts';
import { toolsEn } from './en/tools.ts';

interface Section {
  [key: string]: string | Section;
}

function keysOf(section: Section, above = ''): string[] {
  return Object.entries(section).flatMap(([key, value]) =>
    typeof value === 'string' ? [above + key] : keysOf(value, `${above}${key}.`),
  );
}

const FORMS = /_(zero|one|two|few|many|other)$/;
const ALL: [name: string, arabic: Section, english: Section][] = [
  ['first view', ar, en],
  ['keys', keysAr, keysEn],
  ['listening', listeningAr, listeningEn],
  ['annotate', annotateAr, annotateEn],
  ['peek', peekAr, peekEn],
  ['settings', settingsAr, settingsEn],
  ['saved', savedAr, savedEn],
  ['tools', toolsAr, toolsEn],
];
const countedIn = (words: Section): string[] => [
  ...new Set(
    keysOf(words)
      .filter((key) => FORMS.test(key))
      .map((key) => key.replace(FORMS, '')),
  ),
];

describe('every counted noun has all its forms', () => {
  test.each(
    ALL.flatMap(([name, arabic, english]) =>
      countedIn(arabic).map((noun) => [name, noun, keysOf(arabic), keysOf(english)] as const),
    ),
  )('%s: %s', (_, noun, arabic, english) => {
    for (const form of ['zero', 'one', 'two', 'few', 'many', 'other'])
      expect(arabic).toContain(`${noun}_${form}`);
    for (const form of ['one', 'other']) expect(english).toContain(`${noun}_${form}`);
  });
});

test.each(ALL)('%s: English says everything that Arabic says, and nothing else', (_, arabic, english) => {
  const names = (words: Section) => [...new Set(keysOf(words).map((key) => key.replace(FORMS, '')))].sort();
  expect(names(english)).toEqual(names(arabic));
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
  await speak(texts, 'en');
  expect(texts.t('count.minutes', { count: 1048 })).toBe('1,048 minutes');
  expect(texts.t('reader.readAlso')).toBe('Read also');
  await speak(texts, 'ar');
  expect(texts.t('reader.readAlso')).toBe('اقرأ أيضًا');
});

test('no Arabic sentence ends in Latin punctuation', () => {
  const said = (section: Section): string[] =>
    Object.values(section).flatMap((value) => (typeof value === 'string' ? [value] : said(value)));
  for (const [, arabic] of ALL)
    for (const sentence of said(arabic)) expect(sentence).not.toMatch(/[\u0621-\u064a\u064b-\u0652][,;?]/);
});
