import { SHORTEST_PREFIX, completionRarity, NARROW } from '../format/indexRules.ts';
import type { Postings } from './postings.ts';
import { documentFrequency } from './invertedIndex.ts';
import type { InvertedIndex } from './invertedIndex.ts';

/** A typed prefix of words, and the articles that hold a word with it. */
export interface ListedPrefix extends Postings {
  text: string;
}

/** Letters of the longest prefix listed: words with a longer one are in few enough shards. */
const LONGEST = 8;

/**
 * Prefixes of one letter after ال: «الق» begins «القاهره», of whose stem one letter is typed, too few to tell its
 * shard.
 */
const UNDER_ARTICLE = /^[وفبك]?(?:ال|لل).$/;

/**
 * Lists the prefixes shared by words of more than NARROW shards, and those of UNDER_ARTICLE, in the order of their
 * code units, each as if it were a word. «مح» stands for «محكمة» and «المحكمة» alike; «المح», «بالمح» only for
 * words printed so.
 * @param shards number of the shard in which each form is filed
 */
export function listPrefixes(index: InvertedIndex, shards: Uint32Array): ListedPrefix[] {
  const { forms } = index;
  const numbers = new Map(forms.map((text, form) => [text, form]));
  const sorted = Uint32Array.from(forms.toSorted(), (text) => numbers.get(text) ?? 0);
  const union = new Union(index);
  const found: ListedPrefix[] = [];
  for (let length = SHORTEST_PREFIX; length <= LONGEST; length++) {
    for (let at = 0; at < sorted.length;) {
      const text = (forms[sorted[at] ?? 0] ?? '').slice(0, length);
      let end = at + 1;
      // A form shorter than this begins others, but not at this length.
      if (text.length < length) {
        at = end;
        continue;
      }
      while (end < sorted.length && (forms[sorted[end] ?? 0] ?? '').startsWith(text)) end++;
      if (text !== 'ال') {
        const own = sorted.subarray(at, end);
        const definite = text.startsWith('ال') ? NONE : runOf(`ال${text}`, forms, sorted);
        if (UNDER_ARTICLE.test(text) || spread(own, definite, shards))
          found.push({ text, ...union.of(own, definite) });
      }
      at = end;
    }
  }
  return found.sort((a, b) => (a.text < b.text ? -1 : 1));
}

const NONE = new Uint32Array(0);

/** Finds the sorted forms that begin with a text. */
function runOf(text: string, forms: string[], sorted: Uint32Array): Uint32Array {
  const first = (isBefore: (form: string) => boolean) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(forms[sorted[middle] ?? 0] ?? '')) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return sorted.subarray(
    first((form) => form < text),
    first((form) => form < `${text}\uffff`),
  );
}

function spread(own: Uint32Array, definite: Uint32Array, shards: Uint32Array): boolean {
  const seen = new Set<number>();
  for (const run of [own, definite])
    for (const form of run) if (seen.add(shards[form] ?? 0).size > NARROW) return true;
  return false;
}

/** Unites the postings of many forms: an article has the impact of its best form, weighted by the form's rarity. */
class Union {
  readonly #index: InvertedIndex;
  readonly #best: Uint8Array;

  constructor(index: InvertedIndex) {
    this.#index = index;
    this.#best = new Uint8Array(index.articles);
  }

  of(...runs: Uint32Array[]): Postings {
    const { starts, ordinals, impacts, articles } = this.#index;
    const best = this.#best;
    let count = 0;
    for (const run of runs)
      for (const form of run) {
        const rare = completionRarity(documentFrequency(this.#index, form), articles);
        for (let i = starts[form] ?? 0; i < (starts[form + 1] ?? 0); i++) {
          const ordinal = ordinals[i] ?? 0;
          const known = best[ordinal] ?? 0;
          if (known === 0) count++;
          best[ordinal] = Math.max(known, 1, Math.round((impacts[i] ?? 0) * rare));
        }
      }
    const postings = { ordinals: new Uint32Array(count), impacts: new Uint8Array(count) };
    for (let ordinal = 0, at = 0; ordinal < best.length; ordinal++) {
      const impact = best[ordinal] ?? 0;
      if (impact === 0) continue;
      postings.ordinals[at] = ordinal;
      postings.impacts[at++] = impact;
      best[ordinal] = 0;
    }
    return postings;
  }
}
