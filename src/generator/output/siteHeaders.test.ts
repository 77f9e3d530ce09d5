import { expect, test } from 'vitest';
import { headersFile, SITE_HEADERS } from './siteHeaders.ts';

/** Reads `_headers` as Netlify and Cloudflare Pages document it: a pattern a line, its headers indented below. */
function rulesOf(text: string): Map<string, Map<string, string>> {
  const rules = new Map<string, Map<string, string>>();
  let rule = new Map<string, string>();
  for (const line of text.split('\n').filter(Boolean)) {
    const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) rule.set(name, value);
    else rules.set(line, (rule = new Map()));
  }
  return rules;
}

test.each(['/', '/sub/'])('_headers of a site at %s gives every file the headers of the server', (base) => {
  const rules = rulesOf(String(headersFile(base).content));
  expect([...rules.keys()]).toEqual([`${base}*`, `${base}assets/*`]);
  expect(Object.fromEntries(rules.get(`${base}*`) ?? [])).toEqual(SITE_HEADERS);
});

test('no line is longer than hosts read (Cloudflare Pages: 2,000 characters)', () => {
  const lines = String(headersFile('/').content).split('\n');
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000);
});

test('the policy of all files allows what pages name by hashes, and nothing unsafe', () => {
  const policy = SITE_HEADERS['content-security-policy'] ?? '';
  expect(policy).not.toMatch(/unsafe|(?:^|;)(?:default|style|script)-src(?:-elem)? /);
  expect(policy).toContain("frame-ancestors 'none'");
});
