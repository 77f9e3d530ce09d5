import type { Ordinal } from '../../src/article/article.ts';

/** Something that is asked and answers. */
export interface Engine {
  name: string;
  /**
   * @param typing the last word may still be in the making
   * @param most so many answers are looked at
   * @returns what was found, best first
   */
  ask(q: string, typing: boolean, most: number): Promise<Ordinal[]>;
}
