import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ConfigError } from '../data/parseConfig.ts';
import { readConfig } from './readConfig.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'warraq-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string | Uint8Array) => writeFileSync(path.join(folder, name), content);

test('a folder without one states nothing, and neither does a single page', () => {
  put('page.txt', 'نص');
  expect(readConfig(folder)).toEqual({ info: {} });
  put('warraq.json', '{"name": "أرشيف"}');
  expect(readConfig(path.join(folder, 'page.txt'))).toEqual({ info: {} });
});

test('the text about the collection is read from beside it', () => {
  put('warraq.json', '\ufeff{"name": "أرشيف", "about": "about.md", "url": "https://example.org/"}');
  put('about.md', 'صحف الميناء.');
  expect(readConfig(folder)).toEqual({
    info: { name: 'أرشيف', about: [{ kind: 'paragraph', spans: [{ text: 'صحف الميناء.' }] }] },
    url: 'https://example.org/',
    skip: [path.join(folder, 'warraq.json'), path.join(folder, 'about.md')],
  });
});

test('another file can be named', () => {
  put('other.json', '{"rights": "CC BY 4.0"}');
  expect(readConfig(folder, path.join(folder, 'other.json')).info).toEqual({ rights: 'CC BY 4.0' });
});

test.each<[string, () => void, RegExp]>([
  ['a named file that is not there', () => undefined, /other\.json is not there/],
  [
    'a text that is not there',
    () => put('other.json', '{"about": "a.md"}'),
    /other\.json: "about": .*a\.md is not there/,
  ],
  ['another encoding', () => put('other.json', new Uint8Array([0x7b, 0xc8, 0x7d])), /is no text in UTF-8/],
])('%s is refused in a sentence', (_, prepare, sentence) => {
  prepare();
  expect(() => readConfig(folder, path.join(folder, 'other.json'))).toThrow(ConfigError);
  expect(() => readConfig(folder, path.join(folder, 'other.json'))).toThrow(sentence);
});
