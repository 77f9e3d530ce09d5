import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Colour {
  value: string;
  /** Contrast named in the comment beside the colour. */
  noted?: number;
}
type Theme = Record<string, Colour>;

const sheet = readFileSync(new URL('themes.css', import.meta.url), 'utf8');

/** Reads the colours of the rule with a selector, inside the block opened by a condition. */
function themeOf(selector: string, condition = ''): Theme {
  const block = sheet.indexOf(condition);
  const rule = sheet.indexOf(`${selector} {`, block);
  if (block < 0 || rule < 0) throw new Error(`themes.css holds no ${condition} ${selector}`);
  const colours = sheet
    .slice(rule, sheet.indexOf('}', rule))
    .matchAll(/--([\w-]+): (#[0-9a-f]{3,6});(?: \/\* ([\d.]+))?/g);
  return Object.fromEntries(
    [...colours].map(([, name = '', value = '', noted]) => [
      name,
      { value, ...(noted && { noted: Number(noted) }) },
    ]),
  );
}

const paper = themeOf(":root[data-theme='paper']");
const sepia = themeOf(":root[data-theme='sepia']");
const dark = themeOf(":root[data-theme='dark']");
const contrast = themeOf(":root[data-theme='contrast']");
const darkByWish = themeOf(':root:not([data-theme])', '@media (prefers-color-scheme: dark)');
const contrastByWish = themeOf(':root:not([data-theme])', '@media (prefers-contrast: more)');

const THEMES: Record<string, Theme> = {
  paper,
  sepia,
  dark,
  contrast,
  'dark, by the system’s wish': darkByWish,
  'contrast, by the system’s wish': contrastByWish,
};

/** Relative luminance, WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.replaceAll(/[0-9a-f]/g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrastOf(one: Colour | undefined, other: Colour | undefined): number {
  if (!one || !other) throw new Error('a colour is missing');
  const [low = 0, high = 0] = [luminance(one.value), luminance(other.value)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

test('the formula gives the contrasts of the standard for black, white and a grey', () => {
  expect(contrastOf({ value: '#000' }, { value: '#ffffff' })).toBeCloseTo(21, 5);
  expect(contrastOf({ value: '#767676' }, { value: '#fff' })).toBeCloseTo(4.54, 2);
});

describe.each(Object.entries(THEMES))('%s', (name, theme) => {
  const text = name.startsWith('contrast') ? 7 : 4.5;

  test.each(['ink', 'ink-2', 'ink-3', 'accent'])('%s can be read on paper and on sunk ground', (colour) => {
    expect(contrastOf(theme[colour], theme['paper'])).toBeGreaterThanOrEqual(text);
    expect(contrastOf(theme[colour], theme['sunk'])).toBeGreaterThanOrEqual(text);
  });

  test.each(['mark', 'hl-saffron', 'hl-olive', 'hl-rose'])('ink can be read on %s', (ground) => {
    expect(contrastOf(theme['ink'], theme[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test('lines that carry meaning have a contrast of 3', () => {
    expect(contrastOf(theme['edge'], theme['paper'])).toBeGreaterThanOrEqual(3);
    expect(contrastOf(theme['rule'], theme['paper'])).toBeGreaterThanOrEqual(3);
  });

  test('the focus ring has a contrast of 3 on paper and on sunk ground', () => {
    expect(contrastOf(theme['accent'], theme['paper'])).toBeGreaterThanOrEqual(3);
    expect(contrastOf(theme['accent'], theme['sunk'])).toBeGreaterThanOrEqual(3);
  });

  const noted = Object.entries(theme).filter(([, colour]) => colour.noted !== undefined);
  test.runIf(noted.length > 0).each(noted)('the figure beside %s is its contrast', (_, colour) => {
    expect(contrastOf(colour, theme['paper'])).toBeCloseTo(colour.noted ?? 0, 2);
  });
});

const values = (theme: Theme) =>
  Object.fromEntries(Object.entries(theme).map(([name, { value }]) => [name, value]));

test('the dark theme is the same by choice and by the system’s setting', () => {
  expect(Object.keys(dark).length).toBeGreaterThanOrEqual(Object.keys(paper).length);
  expect(values(darkByWish)).toEqual(values(dark));
});

test('the contrast theme is the same by choice and by the system’s setting', () => {
  expect(values(contrastByWish)).toEqual(values(contrast));
});

test('every theme colours the same things', () => {
  for (const theme of Object.values(THEMES))
    expect(Object.keys(theme).sort()).toEqual(Object.keys(paper).sort());
});

test('colours of text and edges have their contrast in a comment', () => {
  const needed = ['ink', 'ink-2', 'ink-3', 'edge', 'accent'];
  for (const theme of [paper, sepia, dark, contrast])
    expect(needed.filter((name) => theme[name]?.noted === undefined)).toEqual([]);
});
