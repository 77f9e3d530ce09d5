import type { Ordinal } from '../../article/article.ts';
import type { SearchText } from '../answer.ts';
import type { SiteFiles, Stop } from '../../site/siteReader.ts';
import { HITS } from '../answer.ts';
import { DamagedError } from '../format/bytes.ts';
import type { Enquiry } from './resolvedQuery.ts';
import type { FoundText } from './hits.ts';
import { Kept } from './promiseCache.ts';
import type { Listed } from './sortHits.ts';

/** Texts kept in memory once read. */
const TEXTS_KEPT = 400;
/** Texts read at most to find the first hits of a question that only texts can answer, and to count them. */
const CHECKED_FIRST = 40;
const CHECKED_MOST = 200;

/** The texts of the articles as read so far: each is asked for once, and kept. */
export class Texts {
  readonly #files: Pick<SiteFiles, 'json'>;
  readonly #folder: string;
  readonly #kept = new Kept<Ordinal, SearchText>(TEXTS_KEPT);

  /** @param folder of the index that the ordinals are of */
  constructor(files: Pick<SiteFiles, 'json'>, folder: string) {
    this.#files = files;
    this.#folder = folder;
  }

  /** Texts in the order asked for, without those that cannot be read. @throws when there is none at all */
  async read(ordinals: Ordinal[]): Promise<{ ordinal: Ordinal; text: SearchText }[]> {
    let failure: unknown;
    const read = await Promise.all(
      ordinals.map(async (ordinal) => {
        const path = `${this.#folder}texts/${ordinal}.json`;
        try {
          return { ordinal, text: await this.#kept.get(ordinal, () => this.#files.json<SearchText>(path)) };
        } catch (error) {
          failure = error;
          return undefined;
        }
      }),
    );
    const found = read.filter((one) => one !== undefined);
    if (ordinals.length > 0 && found.length === 0) throw failure ?? new DamagedError('no text could be read');
    return found;
  }

  /** The texts of the first HITS articles that hold what was asked for. @throws when none of them can be read */
  async first(listed: Listed[], enquiry: Enquiry): Promise<{ found: FoundText[]; unread: number }> {
    const found: FoundText[] = [];
    let unread = 0;
    const most = enquiry.checks ? CHECKED_FIRST : HITS;
    for (let at = 0; at < Math.min(most, listed.length) && found.length < HITS; at += HITS) {
      const part = listed.slice(at, at + HITS);
      const scores = new Map(part.map(({ ordinal, score }) => [ordinal, score]));
      const texts = await this.read([...scores.keys()]).catch((error: unknown) => {
        if (found.length === 0) throw error;
        return [];
      });
      unread += part.length - texts.length;
      for (const { ordinal, text } of texts)
        if (found.length < HITS && (!enquiry.checks || enquiry.holds(text)))
          found.push({ ordinal, text, score: scores.get(ordinal) ?? 0 });
    }
    return { found, unread };
  }

  /** Articles that hold what was asked for by their texts, as far as these are read; there may be `more`. */
  async checked(listed: Listed[], enquiry: Enquiry, stop?: Stop): Promise<{ held: Listed[]; more: boolean }> {
    const checked = listed.slice(0, CHECKED_MOST);
    const held: Listed[] = [];
    let more = listed.length > checked.length;
    for (let at = 0; at < checked.length; at += 2 * HITS) {
      if (stop?.aborted) break;
      const part = checked.slice(at, at + 2 * HITS);
      const texts = await this.read(part.map(({ ordinal }) => ordinal)).catch(() => []);
      more ||= texts.length < part.length;
      const right = new Set(texts.filter(({ text }) => enquiry.holds(text)).map(({ ordinal }) => ordinal));
      held.push(...part.filter(({ ordinal }) => right.has(ordinal)));
    }
    return { held, more };
  }
}
