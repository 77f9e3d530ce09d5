import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** Paths below a folder on disk, and a way to put files there. */
export interface TemporaryFolder {
  /** Path of a file below the folder; without names, of the folder itself. */
  at: (...names: string[]) => string;
  /** Writes a file, and the folders above it. */
  put: (name: string, content: string | Uint8Array) => void;
}

/** Makes an empty folder before each test of a file, and removes it after. */
export function temporaryFolder(): TemporaryFolder {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'warraq-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const at = (...names: string[]) => path.join(folder, ...names);
  const put = (name: string, content: string | Uint8Array) => {
    mkdirSync(path.dirname(at(name)), { recursive: true });
    writeFileSync(at(name), content);
  };
  return { at, put };
}
