import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  version?: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
}

const { packages }: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
);
const locked = Object.entries(packages).filter(([name]) => name !== '');

/** Packages for which something is true. */
const those = (wrong: (one: Locked) => boolean): string[] =>
  locked.filter(([, one]) => wrong(one)).map(([name]) => name);

test('the lockfile names every package with its version and the hash of its content', () => {
  expect(locked.length).toBeGreaterThan(100);
  expect(those(({ version = '' }) => !/^\d+\.\d+\.\d+/.test(version))).toEqual([]);
  expect(those(({ integrity = '' }) => !/^sha512-[\w+/]{86}==$/.test(integrity))).toEqual([]);
});

test('each comes from the registry that npm is set to, or from npm’s own', () => {
  const registry = 'https://registry.npmjs.org/';
  expect(those(({ resolved = registry }) => !resolved.startsWith(registry))).toEqual([]);
});

test('none runs a script when it is installed, but macOS’s file events, which are optional', () => {
  const scripts = those(({ hasInstallScript }) => hasInstallScript === true);
  expect(scripts.filter((name) => !name.endsWith('/fsevents'))).toEqual([]);
});
