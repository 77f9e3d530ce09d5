import type { SiteFiles, AbortState } from '../../site/siteReader.ts';
import { readBytes, readJson, SiteError } from '../fetchFile.ts';

/** The root of the index: its name stays when its content changes, so it is asked for anew on every visit. */
export const ROOT = 'search/root.bin';

/** Milliseconds a file is waited for: none is larger than some kilobytes, and one that takes longer is not coming. */
const PATIENCE = 10_000;
/** Milliseconds before a file that could not be reached is asked for once more. */
const PAUSE = 400;

/** The site's files over the network, for the search: each asked for twice if need be, and given up after ten seconds. */
export const siteFiles: SiteFiles = {
  json: <T>(path: string, state?: AbortState) =>
    patiently(path, state, (signal) => readJson<T>(path, signal)),
  bytes: (path, state) =>
    patiently(path, state, (signal) => readBytes(path, { signal, revalidate: path === ROOT })),
};

/** Reads with patience, once more if need be. @throws SiteError; or the signal's own reason when the answer is no longer wanted */
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
