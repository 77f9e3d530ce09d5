import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BuildDay } from '../../site/about/aboutPage.ts';
import { ConfigError } from '../data/parseConfig.ts';

/**
 * Reads the facts of a build. Its day is that of SOURCE_DATE_EPOCH (reproducible-builds.org), in UTC, and of no clock: the
 * same pages give the same bytes on any day. Where it is not set, the site says the day of its newest article instead.
 * @param root folder of the project, or that of the package which stands for it, one folder deeper
 * @throws ConfigError when SOURCE_DATE_EPOCH is no number of seconds
 */
export function buildFacts(root: string, epoch = process.env['SOURCE_DATE_EPOCH']): BuildDay {
  const { version }: { version: string } = JSON.parse(readFileSync(manifestOf(root), 'utf8'));
  if (epoch === undefined) return { version };
  const date = new Date(Number(epoch) * 1000);
  if (!/^\d+$/.test(epoch) || Number.isNaN(date.getTime()))
    throw new ConfigError(`SOURCE_DATE_EPOCH is a number of seconds since 1970, not «${epoch}».`);
  return { version, day: date.toISOString().slice(0, 10) };
}

function manifestOf(root: string): string {
  const own = path.join(root, 'package.json');
  return existsSync(own) ? own : path.join(path.dirname(root), 'package.json');
}
