import { expect, test } from 'vitest';
import { writeBibtex } from './bibtex.ts';
import { bare, HOSTILE, whole } from './fixtures.ts';

test('an article with all its facts', () => {
  expect(writeBibtex([whole], 'أرشيف الميناء')).toBe(`@article{suez-04,
  title = {{تعويم السفينة}},
  author = {{سعاد النجار} and {سامر البحري}},
  journal = {مجلة المرافئ},
  date = {2024-12-07},
  year = {2024},
  month = dec,
  keywords = {قناة السويس, الملاحة},
  note = {أرشيف الميناء},
  langid = {arabic},
  url = {https://example.org/articles/suez-04/}
}
`);
});

test('an article of which little is known', () => {
  expect(writeBibtex([bare])).toBe(`@misc{a,
  title = {{تعويم السفينة}},
  langid = {arabic},
  url = {https://example.org/articles/a/}
}
`);
});

test.each([
  ['5% & $3', '5\\% \\& \\$3'],
  ['x_1 #2', 'x\\_1 \\#2'],
  ['a\\b', 'a{\\textbackslash}b'],
  ['~ ^', '{\\textasciitilde} {\\textasciicircum}'],
  ['{', '\\{\\vphantom{\\}}'],
  ['}', '\\vphantom{\\{}\\}'],
  ['قال: "نعم"', 'قال: "نعم"'],
  ['AT&amp;T', 'AT\\&T'],
])('%s is printed as it stands', (title, written) => {
  expect(writeBibtex([{ ...bare, title }])).toContain(`title = {{${written}}},`);
});

/** Depth of braces at the end, as BibTeX counts them: a backslash does not protect one. */
const depthOf = (text: string): number =>
  [...text].reduce((depth, character) => depth + Number(character === '{') - Number(character === '}'), 0);

test.each(['{', '}', '}{', '\\}', HOSTILE])('the braces of %j are balanced', (title) => {
  const entry = writeBibtex([{ ...whole, title, authors: [title], keywords: [title], source: title }]);
  expect(depthOf(entry)).toBe(0);
  expect(entry.match(/^@/gm)).toHaveLength(1);
});

test('a name is not taken apart at «and» or a comma', () => {
  expect(writeBibtex([{ ...bare, authors: ['Smith and Sons', 'Doe, Jane'] }])).toContain(
    'author = {{Smith and Sons} and {Doe, Jane}},',
  );
});

test('a keyword with a comma stays one keyword', () => {
  expect(writeBibtex([{ ...bare, keywords: ['نفط, غاز', 'قطر'] }])).toContain('keywords = {نفط، غاز, قطر}');
});

test.each([
  ['000_x', '000_x'],
  ['سفن-1', 'warraq-'],
  ['a b', 'warraq-'],
  ['a,b', 'warraq-'],
])('the key of %s is one that TeX takes', (id, key) => {
  const [, written = ''] = /^@misc\{(.*),$/m.exec(writeBibtex([{ ...bare, id }])) ?? [];
  expect(written).toMatch(/^[\w.:-]+$/);
  expect(written.startsWith(key)).toBe(true);
});

test('keys of different ids differ', () => {
  expect(writeBibtex([{ ...bare, id: 'سفن-1' }])).not.toBe(writeBibtex([{ ...bare, id: 'سفن-2' }]));
});
