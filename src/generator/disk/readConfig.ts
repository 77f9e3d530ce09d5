import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { SiteInfo } from '../../site/siteInfo.ts';
import { aboutBlocks } from '../data/aboutText.ts';
import { systemErrorSentence } from '../console/systemErrorSentence.ts';
import { ConfigError, parseConfig } from '../data/parseConfig.ts';
import type { Config } from '../data/parseConfig.ts';
import { CONFIG_FILE } from './listFiles.ts';
import type { ReadOptions } from './readFolder.ts';

/** Configuration of a build; `skip` names its own files. */
export interface SiteConfig extends Pick<Config, 'url'>, ReadOptions {
  info: SiteInfo;
}

/**
 * Reads the configuration of a collection.
 * @param pages a folder of pages, or one file, which has none beside it
 * @param stated a file named on the command line instead
 * @throws ConfigError when it, or the text it names, cannot be read
 */
export function readConfig(pages: string, stated?: string): SiteConfig {
  const file = stated ?? path.join(pages, CONFIG_FILE);
  if (stated === undefined && !(statSync(pages).isDirectory() && existsSync(file))) return { info: {} };
  const { about, url, columns, ...info } = parseConfig(textOf(file, ''), file);
  const aboutFile = about === undefined ? undefined : path.resolve(path.dirname(file), about);
  const skip = [file, ...(aboutFile === undefined ? [] : [aboutFile])];
  return {
    info: {
      ...info,
      ...(aboutFile !== undefined && { about: aboutBlocks(textOf(aboutFile, `${file}: "about": `)) }),
    },
    skip: skip.map((one) => path.resolve(one)),
    ...(url !== undefined && { url }),
    ...(columns !== undefined && { columns }),
  };
}

/**
 * Reads a text file.
 * @param from opening of the sentences about the file
 */
function textOf(file: string, from: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const why = error instanceof Error ? (systemErrorSentence(error) ?? error.message) : String(error);
    throw new ConfigError(from + why);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ConfigError(`${from}${file} is no text in UTF-8.`);
  }
}
