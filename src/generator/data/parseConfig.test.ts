import { expect, test } from 'vitest';
import { ConfigError, parseConfig } from './parseConfig.ts';

const read = (config: unknown) => parseConfig(JSON.stringify(config), 'warraq.json');

test('every key is optional, and texts lose the white space at their ends', () => {
  expect(read({})).toEqual({});
  expect(read({ name: ' أرشيف الميناء ', language: 'en', columns: { title: 'headline' } })).toEqual({
    name: 'أرشيف الميناء',
    language: 'en',
    columns: { title: 'headline' },
  });
});

test('joiners of Persian and Urdu may stand in a name', () => {
  expect(read({ name: 'روزنامه\u200cها' })).toEqual({ name: 'روزنامه\u200cها' });
});

test.each<[string, unknown, string]>([
  ['one unknown key', { titel: 'x' }, 'warraq.json: unknown key "titel"; the keys are "name", "description", '],
  ['two', { a: 1, b: 2 }, 'warraq.json: unknown keys "a", "b"; '],
  ['a key of every object', JSON.parse('{"__proto__": 1}'), 'warraq.json: unknown key "__proto__"; '],
  ['a number', { name: 3 }, 'warraq.json: "name" is a text in quotation marks, not a number.'],
  ['null', { rights: null }, '"rights" is a text in quotation marks, not null.'],
  ['a list', { contact: [] }, '"contact" is a text in quotation marks, not a list.'],
  ['an empty text', { name: '  ' }, '"name" is empty; leave the key out instead.'],
  ['two lines', { name: 'أ\nب' }, '"name" is one line, without control characters.'],
  ['an override', { name: '\u202eأ' }, '"name" is one line, without control characters.'],
  ['a name like a page', { name: 'أ'.repeat(81) }, '"name" has 81 characters; 80 is the most.'],
  ['a language without texts', { language: 'fr' }, '"language" is one of "ar", "en".'],
  ['columns in a list', { columns: ['a'] }, '"columns" is an object such as {"title": "headline"}, not a list.'],
  ['an unknown field', { columns: { titel: 'a' } }, '"columns" has no field "titel"; the fields are title, '],
  ['a column by number', { columns: { title: 2 } }, '"columns" names a column in quotation marks for "title".'],
  ['a list as the whole', [], 'warraq.json holds a list, not an object { … }.'],
])('%s is refused', (_, config, sentence) => {
  expect(() => read(config)).toThrow(ConfigError);
  expect(() => read(config)).toThrow(sentence);
});

test('no JSON is refused by the file’s name', () => {
  expect(() => parseConfig('{"name": }', 'pages/warraq.json')).toThrow(/^pages\/warraq\.json is no JSON: /);
});
