import type { SiteFiles, AbortState } from '../../site/siteFiles.ts';
import { unsealed } from '../../search/format/bytes.ts';
import { readBytes, readJson, SiteError } from '../fetchFile.ts';

/** Path of the root of the index. The name stays when its content changes, so it is revalidated on every visit. */
export const ROOT = 'search/root.bin';

/**
 * Longest wait for a file, in milliseconds: none is larger than some kilobytes, and one that takes longer will not
 * come.
 */
const PATIENCE = 10_000;
/** Milliseconds before a second request for a file that could not be reached. */
const PAUSE = 400;

/**
 * Reads the site's files over the network for the search: at most two requests for each, given up after ten
 * seconds. The checksum of a file of the index is checked as it comes.
 */
export const siteFiles: SiteFiles = {
  json: <T>(path: string, state?: AbortState) =>
    patiently(path, state, (signal) => readJson<T>(path, signal)),
  bytes: (path, state) =>
    patiently(path, state, (signal) =>
      readBytes(path, { signal, revalidate: path === ROOT, check: unsealed }),
    ),
};

/**
 * Reads with a time limit, and once more if the file could not be reached.
 * @throws SiteError; or the signal's own reason when the answer is no longer wanted
 */
async function patiently<T>(
  path: string,
  state: AbortState | undefined,
  read: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const wanted = state instanceof AbortSignal ? state : undefined;
  const give = new AbortController();
  const giveUp = () => give.abort(wanted?.reason);
  wanted?.addEventListener('abort', giveUp);
  const timer = setTimeout(giveUp, PATIENCE);
  const once = () =>
    read(give.signal).catch((error: unknown) => {
      if (wanted?.aborted) throw error;
      throw give.signal.aborted ? new SiteError('unreachable', path, error) : error;
    });
  try {
    return await once().catch(async (error: unknown) => {
      const again = error instanceof SiteError && error.kind === 'unreachable' && !give.signal.aborted;
      if (!again) throw error;
      await new Promise((rested) => setTimeout(rested, PAUSE));
      return once();
    });
  } finally {
    clearTimeout(timer);
    wanted?.removeEventListener('abort', giveUp);
  }
}
