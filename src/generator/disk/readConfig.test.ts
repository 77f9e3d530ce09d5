import { expect, test } from 'vitest';
import { temporaryFolder } from '../../testing/temporaryFolder.ts';
import { ConfigError } from '../data/parseConfig.ts';
import { readConfig } from './readConfig.ts';

const { at, put } = temporaryFolder();

test('a folder without one states nothing, and neither does a single page', () => {
  put('page.txt', 'نص');
  expect(readConfig(at())).toEqual({ info: {} });
  put('warraq.json', '{"name": "أرشيف"}');
  expect(readConfig(at('page.txt'))).toEqual({ info: {} });
});

test('the text about the collection is read from beside it', () => {
  put('warraq.json', '\ufeff{"name": "أرشيف", "about": "about.md", "url": "https://example.org/"}');
  put('about.md', 'صحف الميناء.');
  expect(readConfig(at())).toEqual({
    info: { name: 'أرشيف', about: [{ kind: 'paragraph', spans: [{ text: 'صحف الميناء.' }] }] },
    url: 'https://example.org/',
    skip: [at('warraq.json'), at('about.md')],
  });
});

test('another file can be named', () => {
  put('other.json', '{"rights": "CC BY 4.0"}');
  expect(readConfig(at(), at('other.json')).info).toEqual({ rights: 'CC BY 4.0' });
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
  expect(() => readConfig(at(), at('other.json'))).toThrow(ConfigError);
  expect(() => readConfig(at(), at('other.json'))).toThrow(sentence);
});
