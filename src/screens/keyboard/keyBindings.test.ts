import { describe, expect, test } from 'vitest';
import type { Press } from './keyBindings.ts';
import { commandOf, keyName } from './keyBindings.ts';

const press = (key: string, code: string, held: Partial<Press> = {}): Press => ({
  key,
  code,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

describe('a key has one name in every layout', () => {
  test.each([
    ['Latin', press('j', 'KeyJ'), 'j'],
    ['Latin with the capitals lock', press('J', 'KeyJ'), 'j'],
    ['Arabic', press('ت', 'KeyJ'), 'j'],
    ['Arabic, a key of two letters', press('لا', 'KeyB'), 'b'],
    ['Arabic, the key of the full stop', press('ز', 'Period'), '.'],
    ['Arabic, the question mark', press('؟', 'Slash', { shiftKey: true }), '?'],
    ['Latin, the question mark', press('?', 'Slash', { shiftKey: true }), '?'],
    ['Dvorak: what it writes counts', press('j', 'KeyC'), 'j'],
    ['Dvorak: not where it stands', press('h', 'KeyJ'), 'h'],
    ['an arrow', press('ArrowLeft', 'ArrowLeft'), 'ArrowLeft'],
  ])('%s', (_, pressed, name) => {
    expect(keyName(pressed)).toBe(name);
  });
});

describe('keys that are the browser’s or write something have none', () => {
  test.each([
    ['ctrl', press('s', 'KeyS', { ctrlKey: true })],
    ['meta', press('t', 'KeyT', { metaKey: true })],
    ['alt with an arrow: back', press('ArrowLeft', 'ArrowLeft', { altKey: true })],
    ['shift with an arrow: selects', press('ArrowLeft', 'ArrowLeft', { shiftKey: true })],
    ['shift on an Arabic letter: a vowel mark', press('\u0640', 'KeyJ', { shiftKey: true })],
    ['an Arabic digit', press('٣', 'Digit3')],
  ])('%s', (_, pressed) => {
    expect(keyName(pressed)).toBeUndefined();
  });
});

describe('what they ask for', () => {
  test.each([
    ['j', undefined, 'next'],
    ['k', undefined, 'previous'],
    ['o', undefined, 'open'],
    ['s', undefined, 'later'],
    ['s', 'g', 'saved'],
    ['l', 'g', 'library'],
    ['l', undefined, 'nextInList'],
    ['b', undefined, 'previousInList'],
    ['j', 'g', undefined],
    ['ArrowLeft', undefined, 'onward'],
    ['ArrowRight', undefined, 'back'],
    ['g', undefined, undefined],
  ])('%s after %s: %s', (name, before, command) => {
    expect(commandOf(name, before)).toBe(command);
  });
});
