import type { Ordinal } from '../../article/article.ts';
import type { MissingHeadline } from '../../collection/headlines/missingHeadlines.ts';
import type { HeadlineText } from '../../search/format/headlines.ts';
import type { Brief } from '../../site/articleSummary.ts';
import type { HeadlineFigures } from '../../site/about/figures.ts';
import { BACKLINKS, HEADLINES_PER_LIST } from '../../site/files.ts';
import type {
  Destination,
  HeadlineLine,
  HeadlineList,
  HeadlinePage,
  HeadlineShard,
} from '../../site/files.ts';
import { shardLetters, shardOfHeadline } from '../../site/headlineShards.ts';
import type { SiteFile } from './siteFile.ts';

/** Headlines named on the page about the collection. */
const MOST_PRINTED = 5;

/** Headlines without an article as files of the site: shards of some dozens, and the list of all in parts. */
export class HeadlinePages {
  readonly #missing: readonly MissingHeadline[];
  readonly #briefsOf: (ordinals: readonly Ordinal[]) => Brief[];
  readonly #workbench: boolean;
  readonly #letters: number;
  /** All headlines: printed by most articles first, among equals newest first. */
  readonly #order: readonly MissingHeadline[];
  /** Headlines by the name of their shard, in the order of names. */
  readonly #shards: ReadonlyMap<string, MissingHeadline[]>;

  /** @param missing in order of first appearance, which is newest first */
  constructor(
    missing: readonly MissingHeadline[],
    briefsOf: (ordinals: readonly Ordinal[]) => Brief[],
    workbench: boolean,
  ) {
    this.#missing = missing;
    this.#briefsOf = briefsOf;
    this.#workbench = workbench;
    this.#letters = shardLetters(missing.length);
    this.#order = missing.toSorted((a, b) => b.printedBy.length - a.printedBy.length);
    this.#shards = shardsOf(this.#order, this.#letters);
  }

  get count(): number {
    return this.#missing.length;
  }

  /** Headlines as the search shows them, in the order of the list of all. */
  texts(): HeadlineText[] {
    return this.#order.map(({ id, text, printedBy, candidates }) => ({
      id,
      text,
      printedBy: printedBy.length,
      candidates: candidates.length,
    }));
  }

  get shardNames(): string[] {
    return [...this.#shards.keys()];
  }

  /** Page of the headline that is `index`-th by first appearance. @throws RangeError when there is none */
  destination(index: number): Destination {
    const missing = this.#missing[index];
    if (!missing) throw new RangeError('a headline leads to no headline page');
    const { id, printedBy, candidates } = missing;
    const shard = shardOfHeadline(id, this.#letters);
    return { kind: 'headline', id, shard, printedBy: printedBy.length, candidates: candidates.length };
  }

  shard(name: string): HeadlineShard {
    const names = this.shardNames;
    const at = names.indexOf(name);
    const [previous, next] = [names[at - 1], names[at + 1]];
    return {
      headlines: (this.#shards.get(name) ?? []).map((missing) => this.#page(missing)),
      ...(previous !== undefined && { previous }),
      ...(next !== undefined && { next }),
      ...(this.#workbench && { workbench: true }),
    };
  }

  /** Parts of the list of all; the first is there even when no headline is. */
  *lists(): Generator<SiteFile> {
    for (let n = 0; n === 0 || n * HEADLINES_PER_LIST < this.count; n++)
      yield { path: `headlines/${n}.json`, content: this.list(n) };
  }

  list(n: number): HeadlineList {
    const part = this.#order.slice(n * HEADLINES_PER_LIST, (n + 1) * HEADLINES_PER_LIST);
    return { count: this.count, letters: this.#letters, headlines: part.map(lineOf) };
  }

  /** Headlines of the page about the collection. */
  get figures(): Omit<HeadlineFigures, 'here'> {
    const often = this.#order.filter(({ printedBy }) => printedBy.length > 1);
    return {
      missing: this.count,
      mostPrinted: often.slice(0, MOST_PRINTED).map(lineOf),
      letters: this.#letters,
    };
  }

  #page(missing: MissingHeadline): HeadlinePage {
    const { id, text, alsoPrinted, printedBy, candidates, nearest, keywords } = missing;
    const printers = this.#briefsOf(printedBy);
    const first = earliest(printers.map(({ date }) => date));
    return {
      id,
      text,
      alsoPrinted,
      printedBy: printers.slice(0, BACKLINKS),
      printedByCount: printedBy.length,
      ...(first !== undefined && { firstPrinted: first }),
      candidates: this.#briefsOf(candidates),
      nearest: nearest.flatMap(({ ordinal, shares }) =>
        this.#briefsOf([ordinal]).map((entry) => ({ entry, shares })),
      ),
      keywords,
    };
  }
}

/** Groups headlines by shard, the shards in order of their names. */
function shardsOf(headlines: readonly MissingHeadline[], letters: number): Map<string, MissingHeadline[]> {
  const names = new Set(headlines.map(({ id }) => shardOfHeadline(id, letters)));
  const shards = new Map([...names].sort().map((name): [string, MissingHeadline[]] => [name, []]));
  for (const headline of headlines) shards.get(shardOfHeadline(headline.id, letters))?.push(headline);
  return shards;
}

function lineOf({ id, text, printedBy, candidates }: MissingHeadline): HeadlineLine {
  const several = candidates.length;
  return { id, text, printedByCount: printedBy.length, ...(several > 0 && { candidates: several }) };
}

function earliest(dates: readonly (string | undefined)[]): string | undefined {
  return dates.filter((date) => date !== undefined).sort()[0];
}
