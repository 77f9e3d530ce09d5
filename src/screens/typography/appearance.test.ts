// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CALENDAR_CHANGED } from '../routing/events.ts';
import type { AppearanceName } from '../../site/appearanceChoices.ts';
import { APPEARANCE_CHOICES, APPEARANCE_NAMES } from '../../site/appearanceChoices.ts';
import { APPEARANCE_KEY, LANGUAGE_KEY } from '../../site/storageKeys.ts';
import { appearance, choose, chooseTheUsual, followOtherTabs } from './appearance.ts';

const USUAL = Object.fromEntries(APPEARANCE_NAMES.map((name) => [name, APPEARANCE_CHOICES[name][0]]));
const shown = () => ({ ...document.documentElement.dataset });
const kept = (): unknown => JSON.parse(localStorage.getItem(APPEARANCE_KEY) ?? 'null');

beforeEach(() => {
  localStorage.clear();
  for (const name of APPEARANCE_NAMES) delete document.documentElement.dataset[name];
});

test('without choices all values are the defaults, and the root element has no attribute', () => {
  expect(appearance()).toEqual(USUAL);
  expect(shown()).toEqual({});
});

describe('a choice', () => {
  test.each(
    APPEARANCE_NAMES.flatMap((name) =>
      APPEARANCE_CHOICES[name].slice(1).map((value) => [name, value] as const),
    ),
  )('%s: %s is shown and kept', (name, value) => {
    expect(choose(name, value)).toBe(true);
    expect(shown()).toEqual({ [name]: value });
    expect(kept()).toEqual({ [name]: value });
    expect(appearance()).toEqual({ ...USUAL, [name]: value });
  });

  test('adds to earlier ones; the default removes one, chooseTheUsual all', () => {
    choose('theme', 'sepia');
    choose('size', '6');
    choose('theme', 'system');
    expect(shown()).toEqual({ size: '6' });
    expect(kept()).toEqual({ size: '6' });
    choose('digits', 'arabic');
    expect(chooseTheUsual()).toBe(true);
    expect(shown()).toEqual({});
    expect(kept()).toEqual({});
  });

  test('keeps other attributes of the root element', () => {
    document.documentElement.dataset['alive'] = 'now';
    choose('theme', 'dark');
    chooseTheUsual();
    expect(shown()).toEqual({ alive: 'now' });
    expect(kept()).toEqual({});
    delete document.documentElement.dataset['alive'];
  });

  test.each<[AppearanceName, number]>([
    ['months', 1],
    ['hijri', 1],
    ['theme', 0],
  ])('of %s says so to the days on the page %i times', (name, times) => {
    const heard = vi.fn<() => void>();
    addEventListener(CALENDAR_CHANGED, heard);
    choose(name, APPEARANCE_CHOICES[name][1]);
    removeEventListener(CALENDAR_CHANGED, heard);
    expect(heard).toHaveBeenCalledTimes(times);
  });
});

test('is applied where storage is refused, and reported as not stored', () => {
  vi.stubGlobal('localStorage', {
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  expect(choose('theme', 'dark')).toBe(false);
  expect(appearance().theme).toBe('dark');
  expect(chooseTheUsual()).toBe(false);
  expect(appearance()).toEqual(USUAL);
  vi.unstubAllGlobals();
});

test('an unknown value counts as the default', () => {
  document.documentElement.dataset['theme'] = 'purple';
  document.documentElement.dataset['size'] = '99';
  expect(appearance()).toEqual(USUAL);
});

describe('a choice made in another tab', () => {
  const changed = vi.fn<() => void>();
  const said = (key: string | null, newValue: string | null) => {
    changed.mockClear();
    const end = followOtherTabs(changed);
    dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
    end();
  };

  test('is applied here', () => {
    choose('size', '6');
    said(APPEARANCE_KEY, '{"theme":"dark","digits":"arabic"}');
    expect(shown()).toEqual({ theme: 'dark', digits: 'arabic' });
    expect(changed).toHaveBeenCalledOnce();
  });

  test.each([
    ['damaged', '{"theme":'],
    ['not ours', '[1,2]'],
    ['a word', '"dark"'],
    ['nothing', 'null'],
    ['gone', null],
    ['what cannot be chosen', '{"theme":"purple","size":{"a":1},"onclick":"x"}'],
  ])('is the usual where it is %s', (_, value) => {
    choose('theme', 'dark');
    said(APPEARANCE_KEY, value);
    expect(appearance()).toEqual(USUAL);
    expect(shown()).toEqual({});
  });

  test('is followed for its own storage key only, and until followOtherTabs ends', () => {
    said(LANGUAGE_KEY, '{"theme":"dark"}');
    expect(changed).not.toHaveBeenCalled();
    dispatchEvent(Object.assign(new Event('storage'), { key: APPEARANCE_KEY, newValue: '{"theme":"dark"}' }));
    expect(changed).not.toHaveBeenCalled();
    expect(shown()).toEqual({});
  });
});
