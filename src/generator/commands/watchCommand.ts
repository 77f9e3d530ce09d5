import { Progress } from '../console/progress.ts';
import { FolderChanges } from '../disk/folderChanges.ts';
import { FolderReader, type ReadFiles } from '../disk/readSite.ts';
import { writeReadSite } from '../output/writeSite.ts';
import { BUILD_OPTIONS, fromHere, pagesAt, placeOfSite, positional, siteOf } from './options.ts';
import { report, updateOf } from './report.ts';

/**
 * Builds a site and keeps it up to date, one line an update, until it is stopped by Ctrl+C. A folder that gives no site for
 * the moment is said; the site that stands is left as it is.
 * @param sentenceOf says an error
 * @throws as build, when the first build fails
 */
export async function watchCommand(
  root: string,
  argv: string[],
  sentenceOf: (error: unknown) => string,
): Promise<number> {
  const { at = 'data', values } = positional(argv, BUILD_OPTIONS);
  const pages = pagesAt(root, at);
  const site = new WatchedSite(root, pages, values);
  const { config } = values;
  const changes = new FolderChanges(pages, typeof config === 'string' ? [fromHere(config)] : []);
  try {
    await site.begin();
    const stop = () => changes.stop();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
    process.stdout.write(`\nWatching ${pages}. Press Ctrl+C to stop.\n`);
    while (await changes.next()) {
      try {
        const line = await site.update();
        if (line !== undefined) process.stdout.write(`${new Date().toTimeString().slice(0, 8)} ${line}\n`);
      } catch (error) {
        process.stderr.write(`${sentenceOf(error)}\n`);
      }
    }
    return 0;
  } finally {
    changes.stop();
  }
}

/** A site whose pages are in memory. */
class WatchedSite {
  readonly #root: string;
  readonly #pages: string;
  readonly #values: Record<string, unknown>;
  readonly #reader = new FolderReader();
  #files: ReadFiles | undefined;
  /** Configuration of the last build, as JSON. */
  #built = '';

  constructor(root: string, pages: string, values: Record<string, unknown>) {
    this.#root = root;
    this.#pages = pages;
    this.#values = values;
  }

  async begin(): Promise<void> {
    const order = this.#order();
    const progress = new Progress();
    const read = async (cache: string) =>
      (this.#files = await this.#reader.read(this.#pages, progress, order, cache));
    report(await writeReadSite(order, progress, read));
    this.#built = JSON.stringify(order);
  }

  /** Builds the site again where a page or the configuration has changed. @returns the line to print */
  async update(): Promise<string | undefined> {
    const began = performance.now();
    const order = this.#order();
    const quiet = new Progress(true);
    const files = await this.#reader.read(this.#pages, quiet, order);
    const built = JSON.stringify(order);
    if (built === this.#built && isSame(files, this.#files)) return undefined;
    // Kept before the build: a folder that gives no site is said once.
    this.#files = files;
    this.#built = built;
    const summary = await writeReadSite(order, quiet, () => Promise.resolve(files));
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    for (const { file, sentence } of summary.refused)
      if (isFresh(files, file)) process.stderr.write(`${file} ${sentence}\n`);
    return `${updateOf(summary)} (${seconds} s)`;
  }

  #order() {
    const { url, ...site } = siteOf(this.#pages, this.#values);
    const place = placeOfSite('watch', this.#values, url);
    // Only the first build is asked to begin from nothing.
    const clean = place.clean === true && this.#files === undefined;
    return { root: this.#root, pages: this.#pages, ...site, ...place, clean };
  }
}

const isSame = (a: ReadFiles, b: ReadFiles | undefined): boolean =>
  a.fresh.size === 0 &&
  a.records.length === b?.records.length &&
  a.records.every((one, n) => one.found === b.records[n]?.found);

/** Tells if a page, or the file it is in, was read just now. */
const isFresh = ({ fresh }: ReadFiles, page: string): boolean =>
  [...fresh].some(({ file }) => page === file || page.startsWith(`${file}#`) || page.startsWith(`${file}/`));
