import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { SiteInfo } from '../../site/siteInfo.ts';
import { aboutBlocks } from '../data/aboutText.ts';
import { ConfigError, parseConfig } from '../data/parseConfig.ts';
import type { Config } from '../data/parseConfig.ts';

/** Name of the configuration at the root of a folder of pages. */
export const CONFIG_FILE = 'warraq.json';

/** Configuration of a build. */
export interface SiteConfig extends Pick<Config, 'url' | 'columns'> {
  info: SiteInfo;
  /** Files that are the configuration's own, absolute: they are no pages. */
  files: string[];
}

/**
 * Reads the configuration of a collection.
 * @param pages a folder of pages, or one file, which has none beside it
 * @param stated a file named on the command line instead
 * @throws ConfigError when it, or the text it names, cannot be read
 */
export function readConfig(pages: string, stated?: string): SiteConfig {
  const file = stated ?? path.join(pages, CONFIG_FILE);
  if (stated === undefined && !(statSync(pages).isDirectory() && existsSync(file)))
    return { info: {}, files: [] };
  const { about, url, columns, ...info } = parseConfig(textOf(file, file), file);
  const aboutFile = about === undefined ? undefined : path.resolve(path.dirname(file), about);
  const files = [file, ...(aboutFile === undefined ? [] : [aboutFile])];
  return {
    info: {
      ...info,
      ...(aboutFile !== undefined && { about: aboutBlocks(textOf(aboutFile, `${file}: "about"`)) }),
    },
    files: files.map((one) => path.resolve(one)),
    ...(url !== undefined && { url }),
    ...(columns !== undefined && { columns }),
  };
}

/** @param what names the file in a sentence */
function textOf(file: string, what: string): string {
  const from = what === file ? file : `${what} ${file}`;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new ConfigError(`${from} could not be read: ${error instanceof Error ? error.message : ''}.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ConfigError(`${from} is no text in UTF-8.`);
  }
}
