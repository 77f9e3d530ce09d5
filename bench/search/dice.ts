import { stableHash } from '../../src/text/hash.ts';

/** Random numbers that are the same in every run: all of them follow from a text. */
export class Dice {
  #state: number;

  constructor(seed: string) {
    this.#state = Number.parseInt(stableHash(seed).slice(-6), 36) || 1;
  }

  /** A number from 0 up to, but not including, `below`. */
  roll(below: number): number {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return (this.#state >>> 0) % below;
  }

  /** One of the items. @throws RangeError when there is none */
  pick<T>(items: readonly T[]): T {
    const [item] = items.slice(this.roll(items.length));
    if (item === undefined) throw new RangeError('There is nothing to pick from.');
    return item;
  }

  /** Draws so many of the items, or all where there are fewer; they keep their order. */
  some<T>(items: readonly T[], count: number): T[] {
    const left = [...items.keys()];
    while (left.length > count) left.splice(this.roll(left.length), 1);
    return left.flatMap((place) => items.slice(place, place + 1));
  }
}

/**
 * Half of the queries: they are tuned on one and reported on the other; all queries of one target are in the same
 * half.
 */
export type Half = 'tune' | 'report';

/** Half to which a target belongs. */
export function halfOf(target: string): Half {
  return Number.parseInt(stableHash(`half ${target}`).slice(-4), 36) % 2 ? 'tune' : 'report';
}
