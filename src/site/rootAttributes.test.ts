import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataAttribute, ROOT_ATTRIBUTES } from './rootAttributes.ts';
import type { RootAttribute } from './rootAttributes.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const LISTED = ROOT_ATTRIBUTES.map(dataAttribute);

/** Texts of the source files with an ending, by path from the project's folder; tests aside. */
const sources = (ending: RegExp): [file: string, text: string][] =>
  readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => [`src/${file}`, readFileSync(path.join(ROOT, 'src', file), 'utf8')]);

const SHEETS = sources(/\.css$/);
const CODE = sources(/\.tsx?$/);
const TESTS = readFileSync(path.join(ROOT, 'e2e/support/site.ts'), 'utf8');
const PAGE = readFileSync(path.join(ROOT, 'index.html'), 'utf8');

/**
 * Attributes of the root element in selectors (`:root[data-a]:not([data-b])`) and in HTML (`<html data-c`). Those in
 * `:has(…)` are of elements inside it.
 */
const rootAttributesIn = (text: string): string[] =>
  [
    ...text.replaceAll(/:has\([^)]*\)/g, '').matchAll(/:root(?:\([^)]*\)|[^\s,;>~+{()])*|<html data-[\w-]+/g),
  ].flatMap(([selector]) => [...selector.matchAll(/data-[\w-]+/g)].map(String));

describe('attributes of the root element', () => {
  test.each([...SHEETS, ['the code', CODE.map(([, text]) => text).join('\n')] as const])(
    '%s names only listed ones',
    (_, text) => {
      for (const attribute of rootAttributesIn(text)) expect(LISTED).toContain(attribute);
    },
  );

  test.each(SHEETS)('%s gives no other element a name of the list', (_, text) => {
    const everywhere = [...text.matchAll(/\[(data-[\w-]+)/g)].map(([, attribute = '']) => attribute);
    expect(everywhere.filter((attribute) => LISTED.includes(attribute))).toEqual(rootAttributesIn(text));
  });

  test('the script of index.html names only listed ones', () => {
    const named = [...PAGE.matchAll(/dataset\.(\w+)/g)].map(([, name]) => name);
    expect(named).not.toEqual([]);
    for (const name of named) expect(ROOT_ATTRIBUTES).toContain(name);
  });

  test('each listed one is read by a style sheet, by the code or by an end-to-end test', () => {
    const read = new Set([...SHEETS, ...CODE].flatMap(([, text]) => rootAttributesIn(text)));
    for (const [, name = ''] of TESTS.matchAll(/rootWith\('(\w+)'\)/g))
      read.add(dataAttribute(name as RootAttribute));
    expect(LISTED.filter((attribute) => !read.has(attribute))).toEqual([]);
  });
});

test.each(['warraq.', 'warraq:'])('names that begin with «%s» stand in their list alone', (beginning) => {
  const naming = CODE.filter(([, text]) =>
    new RegExp(`['"\`]${beginning.replace('.', '\\.')}(?!json\\b)\\w`).test(text),
  );
  const list = beginning === 'warraq:' ? 'src/screens/routing/events.ts' : 'src/site/storageKeys.ts';
  expect(naming.map(([file]) => file).filter((file) => !file.startsWith('src/epub/'))).toEqual([list]);
  expect(PAGE).not.toContain(beginning);
});
