import { readdirSync } from 'node:fs';
import path from 'node:path';
import { SAMPLE } from './serveFolder.ts';

const ASSETS = path.join(SAMPLE, 'assets');

/**
 * Addresses of a chunk of the built site.
 * @param name the name of the module it begins with, or of its group in vite.config.ts, without its ending
 * @param kind code, its stylesheet, or both
 * @throws when the build has no such chunk: a test that holds back nothing would prove nothing
 */
export function chunk(name: string, kind: 'js' | 'css' | 'both' = 'js'): RegExp {
  const ending = kind === 'both' ? '(?:js|css)' : kind;
  const file = `${name.replaceAll('.', '\\.')}-[\\w-]{8}\\.${ending}`;
  if (!readdirSync(ASSETS).some((one) => new RegExp(`^${file}$`).test(one)))
    throw new Error(`the build has no chunk named ${name}`);
  return new RegExp(`/assets/${file}$`);
}
