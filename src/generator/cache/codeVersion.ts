import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

let version: string | undefined;

/** Hashes the code that runs, by the contents of its files, and the release of Node: a cache of other code is not used. */
export function codeVersion(folder = import.meta.dirname): string {
  if (version !== undefined) return version;
  const hash = createHash('sha256').update(process.version);
  for (const name of readdirSync(folder).sort())
    if (/\.[jt]s$/.test(name)) hash.update(name).update(readFileSync(path.join(folder, name)));
  return (version = hash.digest('base64url').slice(0, 24));
}
