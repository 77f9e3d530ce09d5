import type { SiteFiles } from '../../site/siteReader.ts';
import { ROOT } from './indexFiles.ts';

/** So long the root is expected from the page before it is asked for here after all. */
const PATIENCE = 1500;

/**
 * Files of which the root of the index is read by the page: it can ask for it while the code that searches is itself
 * still on its way, a round trip and more before that code could.
 * @returns the files, and what takes the root from the page, `undefined` when the page could not read it. It is used
 * once, and not waited for longer than a second and a half; then, and from then on, the root is a file like the others
 */
export function filesWithRoot(files: SiteFiles): {
  files: SiteFiles;
  takeRoot: (bytes: Uint8Array | undefined) => void;
} {
  let takeRoot: (bytes: Uint8Array | undefined) => void = () => undefined;
  let root: Promise<Uint8Array | undefined> | undefined = new Promise((resolve) => (takeRoot = resolve));
  const fromPage = async () => {
    const expected = root;
    root = undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<undefined>((resolve) => (timer = setTimeout(resolve, PATIENCE, undefined)));
    const bytes = await Promise.race([expected, late]);
    clearTimeout(timer);
    return bytes;
  };
  return {
    takeRoot,
    files: {
      json: files.json,
      bytes: async (path, stop) => (path === ROOT && root && (await fromPage())) || files.bytes(path, stop),
    },
  };
}
