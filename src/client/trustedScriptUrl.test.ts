// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const fresh = async () => (await import('./trustedScriptUrl.ts')).trustedScriptUrl;

const { href } = location;

beforeEach(() => {
  vi.resetModules();
  location.href = 'https://example.org/news/articles/a/';
});
afterEach(() => {
  vi.unstubAllGlobals();
  location.href = href;
});

test('a browser without Trusted Types is given the plain address', async () => {
  const trusted = await fresh();
  expect(trusted('/news/assets/search.js')).toBe('https://example.org/news/assets/search.js');
});

test('one policy, named as the pages allow it, makes all addresses', async () => {
  const names: string[] = [];
  const createPolicy = (name: string, rules: { createScriptURL: (url: string) => string }) => {
    names.push(name);
    return { createScriptURL: (url: string) => `trusted ${rules.createScriptURL(url)}` };
  };
  vi.stubGlobal('trustedTypes', { createPolicy });
  const trusted = await fresh();
  expect(trusted('a.js')).toBe('trusted https://example.org/news/articles/a/a.js');
  expect(trusted('/b.js')).toBe('trusted https://example.org/b.js');
  expect(names).toEqual(['warraq']);
});

test.each(['https://example.com/a.js', '//example.com/a.js', 'data:text/javascript,1', 'blob:null/1'])(
  'a script of another origin is refused: %s',
  async (url) => {
    const trusted = await fresh();
    expect(() => trusted(url)).toThrow('another origin');
  },
);
