import { dataCache, shellCache } from '../site/offline/offlineNames.ts';
import { isWholeAnswer } from './answers.ts';
import type { Packs } from './packs.ts';
import type { Route } from './routes.ts';
import { pageOfFile } from './routes.ts';

/** Most files kept of each kind; of more, those kept longest ago go. At a page's mean size all together are 12 MB. */
const MOST = { read: 400, seen: 200, lists: 600, pages: 100 };
/** Files kept between two counts: counting reads all names of a cache. */
const BETWEEN_COUNTS = 20;

/** Part of the site that is being kept, of the version that is running. */
interface KeptSite {
  /** Address of the site's base. */
  scope: string;
  version: string;
  /** First script of the version's pages. */
  entry: string;
}

/** Pages and data that were fetched, kept up to a bound, and the packs behind them. Failures to keep are passed over. */
export class KeptFiles {
  readonly #site: KeptSite;
  readonly #packs: Packs;
  readonly #base: string;
  readonly #kept = new Map<string, number>();

  constructor(site: KeptSite, packs: Packs) {
    this.#site = site;
    this.#packs = packs;
    this.#base = new URL(site.scope).pathname;
  }

  get #pages(): string {
    return `${shellCache(this.#base, this.#site.version)} pages`;
  }

  /**
   * Finds what is kept of a route. A page of the whole collection is not: the application renders it from the data, which
   * may be older than the page.
   */
  async find({ kind, path }: Route): Promise<Response | undefined> {
    const url = this.#site.scope + path;
    const within = async (cache: string) => (await caches.open(cache)).match(url, { ignoreVary: true });
    switch (kind) {
      case 'page': {
        const isArticle = path.startsWith('articles/');
        return isArticle || !(await this.#packs.whole()) ? within(this.#pages) : undefined;
      }
      case 'article':
        return (
          (await within(dataCache(this.#base, 'read'))) ??
          (await within(dataCache(this.#base, 'seen'))) ??
          this.#packs.find(path)
        );
      case 'list': {
        // Lists of one version belong together: those of the whole collection are not mixed with newer ones.
        const whole = (await this.#packs.whole()) ? await this.#packs.find(path) : undefined;
        return whole ?? (await within(dataCache(this.#base, 'lists'))) ?? this.#packs.find(path);
      }
      case 'asset':
        return undefined;
    }
  }

  /** Keeps an answer of the network, if it is what was asked for. */
  async keep(route: Route, answer: Response): Promise<void> {
    if (!isWholeAnswer(route.kind, answer)) return;
    try {
      if (route.kind === 'page') await this.#keepPage(route.path, answer);
      else await this.#keepData(route, answer);
    } catch {
      // No room, or storage is refused: reading goes on.
    }
  }

  /** Keeps an article among those that were read. */
  async keepRead(path: string): Promise<void> {
    const url = this.#site.scope + path;
    try {
      const seen = await caches.open(dataCache(this.#base, 'seen'));
      const answer =
        (await seen.match(url, { ignoreVary: true })) ?? (await fetch(url, { cache: 'no-cache' }));
      if (!isWholeAnswer('article', answer)) return;
      await this.#put(dataCache(this.#base, 'read'), MOST.read, url, answer);
      await seen.delete(url);
    } catch {
      // Not reached and not there: an article read before stays as it is.
    }
  }

  async #keepPage(path: string, answer: Response): Promise<void> {
    // A page of another version of the application names other scripts, which are not kept.
    const html = await answer.clone().text();
    if (html.includes(this.#site.entry))
      await this.#put(this.#pages, MOST.pages, this.#site.scope + path, answer);
  }

  async #keepData(route: Route, answer: Response): Promise<void> {
    const { kind, path } = route;
    const url = this.#site.scope + path;
    const page = pageOfFile(path);
    if (page !== undefined) await this.#dropOlder(route, page, await answer.clone().text());
    const isRead =
      kind === 'article' && (await (await caches.open(dataCache(this.#base, 'read'))).match(url));
    const cache = kind === 'list' ? 'lists' : isRead ? 'read' : 'seen';
    await this.#put(dataCache(this.#base, cache), MOST[cache], url, answer);
  }

  /** Drops a page whose data has changed; with the library's, all lists, for they count the same articles. */
  async #dropOlder(route: Route, page: string, text: string): Promise<void> {
    const cached = await caches.match(this.#site.scope + route.path, { ignoreVary: true });
    if (!cached || (await cached.text()) === text) return;
    const pages = await caches.open(this.#pages);
    await pages.delete(this.#site.scope + page);
    if (page !== '') return;
    await pages.delete(`${this.#site.scope}keywords/`);
    await caches.delete(dataCache(this.#base, 'lists'));
  }

  async #put(name: string, most: number, url: string, answer: Response): Promise<void> {
    const cache = await caches.open(name);
    // A file that is kept anew is the newest.
    await cache.delete(url);
    await cache.put(url, answer);
    const kept = this.#kept.get(name) ?? 0;
    this.#kept.set(name, kept + 1);
    if (kept % BETWEEN_COUNTS > 0) return;
    const keys = await cache.keys();
    for (const oldest of keys.slice(0, Math.max(0, keys.length - most))) await cache.delete(oldest);
  }
}
