import { isEverywhere } from '../format/indexRules.ts';
import type { Ordinal } from '../../article/article.ts';
import { ByteWriter } from '../format/bytes.ts';
import type { IndexFile } from './indexFile.ts';
import type { FormEntry, Tail } from '../format/shard.ts';
import { CAP } from '../format/shard.ts';

/** Articles that hold a form, ascending, and their impacts (parallel, 1 to TOP_IMPACT). */
export interface Postings {
  ordinals: Uint32Array;
  impacts: Uint8Array;
}

/** Size in bytes at which a file of tails is closed. */
const TAIL_FILE_BYTES = 3072;

/** Splits postings into the best `cap`, which stand in the shard, and a tail. */
export function entryOf(
  word: Pick<FormEntry, 'text' | 'lexeme' | 'isKnown' | 'isSpelling'>,
  { ordinals, impacts }: Postings,
  articles: number,
  tails: Tails,
  cap = CAP,
): FormEntry {
  const frequency = ordinals.length;
  if (frequency <= cap) return { ...word, frequency, ordinals, impacts };
  const best = bestPlaces(impacts, cap);
  const listed = { ordinals: new Uint32Array(cap), impacts: new Uint8Array(cap) };
  const others: Ordinal[] = [];
  let at = 0;
  for (let i = 0; i < frequency; i++) {
    if (!best[i]) {
      others.push(ordinals[i] ?? 0);
      continue;
    }
    listed.ordinals[at] = ordinals[i] ?? 0;
    listed.impacts[at++] = impacts[i] ?? 0;
  }
  const entry = { ...word, frequency, ...listed };
  return isEverywhere(frequency, articles) ? entry : { ...entry, tail: tails.add(others, articles) };
}

/** Marks the `cap` greatest impacts; among equals the first, which are the newest articles. */
function bestPlaces(impacts: Uint8Array, cap: number): Uint8Array {
  const counts = new Uint32Array(256);
  for (const impact of impacts) counts[impact] = (counts[impact] ?? 0) + 1;
  let least = 255;
  let above = 0;
  while (above + (counts[least] ?? 0) < cap) above += counts[least--] ?? 0;
  let equals = cap - above;
  return impacts.map((impact) => (impact > least || (impact === least && equals-- > 0) ? 1 : 0));
}

/** Collects the lists of articles beyond the cap, several in a file. */
export class Tails {
  #file = 0;
  #out = new ByteWriter();
  readonly #ready: IndexFile[] = [];

  add(ordinals: Ordinal[], articles: number): Tail {
    const from = this.#out.length;
    this.#out.ascending(ordinals, articles);
    const tail = { file: this.#file, from, length: this.#out.length - from };
    this.#out.wholeBytes();
    if (this.#out.length >= TAIL_FILE_BYTES) this.#close();
    return tail;
  }

  *full(): Generator<IndexFile> {
    yield* this.#ready.splice(0);
  }

  *rest(): Generator<IndexFile> {
    if (this.#out.length > 0) this.#close();
    yield* this.full();
  }

  #close(): void {
    this.#ready.push({ path: `tails/${this.#file++}.bin`, bytes: this.#out.sealed() });
    this.#out = new ByteWriter();
  }
}
