import type { Ordinal } from '../../article/article.ts';
import type { SiteFiles } from '../../site/siteFiles.ts';
import type { SearchText } from '../answer.ts';
import { DamagedError } from '../format/bytes.ts';
import { PromiseCache } from './promiseCache.ts';

/** Most texts in memory. */
const MOST_TEXTS = 400;

/** Texts of the articles, as results show them. Each file is read once. */
export class DocumentStore {
  readonly #files: Pick<SiteFiles, 'json'>;
  readonly #folder: string;
  readonly #texts = new PromiseCache<Ordinal, SearchText>(MOST_TEXTS);

  /** @param folder folder of the index whose ordinals are used */
  constructor(files: Pick<SiteFiles, 'json'>, folder: string) {
    this.#files = files;
    this.#folder = folder;
  }

  /**
   * Reads texts in the order given; those that cannot be read are left out.
   * @throws what the files throw when not one can be read
   */
  async read(ordinals: Ordinal[]): Promise<{ ordinal: Ordinal; text: SearchText }[]> {
    let failure: unknown;
    const read = await Promise.all(
      ordinals.map(async (ordinal) => {
        const path = `${this.#folder}texts/${ordinal}.json`;
        try {
          return { ordinal, text: await this.#texts.get(ordinal, () => this.#files.json<SearchText>(path)) };
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
}
