import type { Answer, Asked, Hit } from '../answer.ts';
import type { Stop } from '../../site/siteReader.ts';
import { HITS } from '../answer.ts';
import { Enquiry, narrowingOf } from './resolvedQuery.ts';
import { countsOf } from '../facets/countFacets.ts';
import type { FoundText } from './hits.ts';
import { hitsFrom, nearestHits } from './hits.ts';
import { meantBy } from './didYouMean.ts';
import { narrowed } from '../facets/filterArticles.ts';
import type { Narrowed } from '../facets/filterArticles.ts';
import type { Opened } from './openIndex.ts';
import type { Listed } from './sortHits.ts';
import { inOrder } from './sortHits.ts';
import { asksNothing, readQuestion } from './parseQuery.ts';
import type { Ranked } from './ranker.ts';

/** So many articles or fewer are little: something else may have been meant. */
const LITTLE = 2;

/** An answer with all that the index lists for it. */
interface Found {
  answer: Answer;
  ranked: Ranked;
  listed: Listed[];
}

/** One question being answered, better and better: `first`, then `whole`, then what `helps`. */
export class Finding {
  readonly #asked: Asked;
  readonly #opened: Opened;
  readonly #enquiry: Enquiry;
  readonly #left: Narrowed;

  private constructor(asked: Asked, opened: Opened, enquiry: Enquiry, left: Narrowed) {
    this.#asked = asked;
    this.#opened = opened;
    this.#enquiry = enquiry;
    this.#left = left;
  }

  /** Looks the words up and reads what narrows. @throws what the files throw when it cannot be known what may be shown */
  static async begin(asked: Asked, opened: Opened, stop?: Stop): Promise<Finding> {
    const question = readQuestion(asked.q);
    const [enquiry, left] = await Promise.all([
      Enquiry.begin(question, asked.typing, opened.index),
      asksNothing(question) ? NOTHING_LEFT : narrowed(narrowingOf(asked, question), opened.rows, stop),
    ]);
    return new Finding(asked, opened, enquiry, left);
  }

  /** Words whose part of the index could not be read. */
  get unread(): string[] {
    return this.#enquiry.unread;
  }

  /** The whole answer where nothing was asked, or nothing is left to be searched. */
  get nothing(): Answer | undefined {
    if (this.#left.left !== 'nothing') return undefined;
    return { ...NOTHING, unread: this.unread, words: this.#words };
  }

  /** Hits, and the total as far as it is known by now. @throws when not one of the hits can be read */
  async first(): Promise<Found> {
    const enquiry = this.#enquiry;
    let { ranked, listed } = this.#ranked();
    if (!this.#isEnough(ranked)) {
      await enquiry.readTails(this.#asked.typing && this.#asked.order === 'nearest' ? 'finished' : 'all');
      ({ ranked, listed } = this.#ranked());
    }
    const { found, unread } = await this.#opened.texts.first(listed, enquiry);
    const hits = this.#hits(found);
    const answer: Answer = {
      total: enquiry.checks ? hits.length : ranked.ordinals.length,
      atLeast: !enquiry.isWhole || enquiry.isUnlisted || enquiry.checks,
      ...withFirst(hits, listed),
      hits,
      unread: this.unread,
      unreadTexts: unread,
      words: this.#words,
      whole: false,
    };
    return { answer, ranked, listed };
  }

  /** The same hits, with the exact total. @throws as `first` */
  async whole(first: Found, stop?: Stop): Promise<Found> {
    const enquiry = this.#enquiry;
    let { ranked, listed } = first;
    if (!enquiry.isWhole) {
      await enquiry.readTails('all');
      ({ ranked, listed } = this.#ranked());
    }
    const answer: Answer = {
      ...first.answer,
      total: ranked.ordinals.length,
      atLeast: enquiry.isUnlisted,
      ...withFirst(first.answer.hits, listed),
      whole: true,
    };
    return { answer: enquiry.checks ? await this.#checked(answer, listed, stop) : answer, ranked, listed };
  }

  /**
   * What stands beside a whole answer: counts and, where little was found, what may have been meant. Helps only: they
   * are left out where they cannot be read.
   */
  async helps({ answer, ranked }: Found, stop?: Stop): Promise<Partial<Answer>> {
    const { total, ordinals } = answer;
    const [counts, meant] = await Promise.all([
      countsOf(ordinals, this.#opened.rows, stop).catch(() => undefined),
      total <= LITTLE || ranked.full === 0 ? meantBy(this.#asked, this.#enquiry, this.#opened) : undefined,
    ]);
    const helps: Partial<Answer> = {};
    if (counts) {
      const { complete, ...named } = counts;
      helps.counts = named;
      if (!complete) helps.countsAtLeast = true;
    }
    if (meant && (meant.total > total || ranked.full === 0)) helps.meant = meant;
    return helps;
  }

  /**
   * Do the shards alone tell what to show first? Where ten articles and more that they list hold all the words, the
   * tails hold only lesser ones: they need not be waited for, which spares a round trip.
   */
  #isEnough({ full, partial }: Ranked): boolean {
    const enquiry = this.#enquiry;
    if (enquiry.isWhole) return true;
    if (this.#asked.order !== 'nearest' || enquiry.checks) return false;
    if (enquiry.asked.length === 1 && this.#left.left === 'everything') return true;
    return full >= HITS && !partial;
  }

  get #words(): string[] {
    return this.#enquiry.asked.map(({ typed }) => typed);
  }

  /** What the index finds, as far as it has been read. */
  #ranked(): Omit<Found, 'answer'> {
    const { index, ranker } = this.#opened;
    const ranked = this.#enquiry.rank(ranker, this.#left.left === 'some' ? this.#left.stays : undefined);
    return { ranked, listed: inOrder(ranked, this.#asked.order, index.root) };
  }

  #hits(found: FoundText[]): Hit[] {
    const hitsIn = this.#asked.order === 'nearest' ? nearestHits : hitsFrom;
    return hitsIn(found, this.#enquiry, this.#opened.ranker);
  }

  /** With those articles only that hold by their texts what was asked for. */
  async #checked(answer: Answer, listed: Listed[], stop?: Stop): Promise<Answer> {
    const { texts } = this.#opened;
    const { held, more } = await texts.checked(listed, this.#enquiry, stop);
    let { hits } = answer;
    if (hits.length < Math.min(HITS, held.length)) {
      // The first of them stood beyond the texts read for the first answer.
      const { found } = await texts.first(held, this.#enquiry);
      hits = this.#hits(found);
    }
    return {
      ...answer,
      total: held.length,
      atLeast: answer.atLeast || more,
      hits,
      ...withFirst(hits, held),
    };
  }
}

const NOTHING_LEFT: Narrowed = { left: 'nothing', unknown: [] };

const NOTHING: Answer = {
  total: 0,
  atLeast: false,
  ordinals: [],
  scores: [],
  hits: [],
  counts: { keywords: [], sources: [], years: [] },
  unread: [],
  unreadTexts: 0,
  words: [],
  whole: true,
};

/** What is on screen stays first, in its order, whatever a closer look says. */
function withFirst(hits: Hit[], listed: Listed[]): Pick<Answer, 'ordinals' | 'scores'> {
  const shown = new Set(hits.map(({ ordinal }) => ordinal));
  const all = [...hits, ...listed.filter(({ ordinal }) => !shown.has(ordinal))];
  return { ordinals: all.map(({ ordinal }) => ordinal), scores: all.map(({ score }) => score) };
}
