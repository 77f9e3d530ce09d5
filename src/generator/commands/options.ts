import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../disk/readConfig.ts';
import type { SiteConfig } from '../disk/readConfig.ts';
import { type SiteAddress, siteAddress } from '../disk/siteAddress.ts';
import type { UpdateOrder } from '../output/updateSite.ts';
import { columnsOption } from './columnsOption.ts';

/** Fault of a call that cannot be understood: exit status 2. */
export class UsageError extends Error {}

/** Fault of a file or folder named on the command line: it is not there, or not a built site. */
export class InputError extends Error {}

/** Options of the commands that read pages. */
export const READ_OPTIONS = { config: { type: 'string' }, columns: { type: 'string' } } as const;

/** Options of the commands that write a site. */
export const SITE_OPTIONS = {
  ...READ_OPTIONS,
  strict: { type: 'boolean' },
  workbench: { type: 'boolean' },
  'no-offline': { type: 'boolean' },
} as const;

/** Options of the commands that write a site for a host. */
export const BUILD_OPTIONS = {
  ...SITE_OPTIONS,
  out: { type: 'string' },
  base: { type: 'string' },
  url: { type: 'string' },
  clean: { type: 'boolean' },
  changed: { type: 'string' },
} as const;

/**
 * Reads the folder of a site and its address.
 * @param stated address of the configuration
 */
export function placeOfSite(
  command: string,
  { out, base, url, clean, changed }: Record<string, unknown>,
  stated: string | undefined,
): UpdateOrder & SiteAddress {
  if (typeof out !== 'string') return usage(`${command} needs --out OUT.`);
  const address = siteAddress(
    typeof base === 'string' ? base : undefined,
    typeof url === 'string' ? url : stated,
    typeof url === 'string' ? '--url' : '"url" of the configuration',
  );
  if (typeof address === 'string') return usage(address);
  return {
    out: fromHere(out),
    clean: clean === true,
    ...(typeof changed === 'string' && { changed: fromHere(changed) }),
    ...address,
  };
}

/** Reads the options and the configuration of a site. @throws ConfigError */
export function siteOf(pages: string, values: Record<string, unknown>) {
  const { strict, workbench } = values;
  const offline = values['no-offline'] !== true;
  return { ...configOf(pages, values), strict: strict === true, workbench: workbench === true, offline };
}

/**
 * Reads the configuration; columns of the command line take precedence.
 * @throws ConfigError
 */
export function configOf(pages: string, { config, columns }: Record<string, unknown>): SiteConfig {
  const configuration = readConfig(pages, typeof config === 'string' ? fromHere(config) : undefined);
  if (typeof columns !== 'string') return configuration;
  const stated = columnsOption(columns);
  if (typeof stated === 'string') return usage(stated);
  return { ...configuration, columns: { ...configuration.columns, ...stated } };
}

/** Options of a command, as `parseArgs` of node:util takes them. */
type Options = Record<string, { type: 'string' | 'boolean' }>;

/** Parses options and at most one folder or file (`at`). @throws UsageError */
export function positional(argv: string[], options: Options) {
  const { values, positionals } = several(argv, options);
  if (positionals.length > 1) return usage('One folder at a time, please.');
  return { at: positionals[0], values };
}

/** Parses options and any number of folders or files. @throws UsageError */
export function several(argv: string[], options: Options) {
  try {
    return parseArgs({ args: argv, options, allowPositionals: true });
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error));
  }
}

/** Resolves a path of the command line against the folder npm was called in. */
export function fromHere(at: string): string {
  return path.resolve(process.env['INIT_CWD'] ?? process.cwd(), at);
}

/**
 * Resolves the pages named on the command line against the folder npm was called in, then against the project.
 * @throws InputError when there is no such folder or file
 */
export function pagesAt(root: string, at: string): string {
  const found = [fromHere(at), path.resolve(root, at)].find((candidate) => existsSync(candidate));
  if (!found) throw new InputError(`There is no folder or file ${at}.`);
  if (!statSync(found).isDirectory() && !statSync(found).isFile())
    throw new InputError(`${at} is neither a folder nor a file.`);
  return found;
}

export function portOf(given: unknown): number {
  const port = given === undefined ? 4173 : Number(given);
  return Number.isInteger(port) && port > 0 && port < 65_536
    ? port
    : usage('--port takes a number from 1 to 65535.');
}

export function usage(sentence: string): never {
  throw new UsageError(sentence);
}
