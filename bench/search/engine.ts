import type { Ordinal } from '../../src/article/article.ts';

/** A search engine under measurement. */
export interface Engine {
  name: string;
  /**
   * Asks a query.
   * @param typing true while the last word may be unfinished
   * @param most number of answers looked at
   * @returns the articles found, best first
   */
  ask(q: string, typing: boolean, most: number): Promise<Ordinal[]>;
}
