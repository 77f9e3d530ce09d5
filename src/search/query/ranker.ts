import type { Ordinal } from '../../article/article.ts';
import { isAsking } from '../../text/vocabulary/questionWords.ts';
import { isEverywhere } from '../format/indexRules.ts';
import type { MatchedTerms } from './terms/lookUpTerm.ts';
import type { Form } from '../format/shard.ts';
import { COMPLETED_RARELY, completionRarity, rarity, TOP_IMPACT } from '../format/indexRules.ts';

/**
 * Word by which articles are ranked: its forms, and the articles beyond their shards, as far as they have been
 * read.
 */
export interface RankedWord extends MatchedTerms {
  tails: ReadonlyMap<Form, ArrayLike<Ordinal>>;
  /** True for a word that names no subject («في»): an article that holds only such words is no result. */
  isFunction?: boolean;
}

/** Words and groups by which articles are ranked. */
export interface RankedClause {
  /** Words that were found. */
  words: RankedWord[];
  /** Number of words that no article holds. */
  missing: number;
  /** True when one of those is no function word. */
  isTellingMissing?: boolean;
  /** Articles of alternatives, ranked before: one of each group counts as a word that is held. */
  groups?: readonly Ranked[];
  /** 1 for each article that may be shown; all may when absent. */
  stays?: Uint8Array | undefined;
  /** False: articles that lack a word are left out, however few hold all, but of a long query. */
  lenient?: boolean;
}

/** Articles with their scores for a query, in no order. */
export interface Ranked {
  ordinals: Uint32Array;
  scores: Float32Array;
  /** Number of articles that hold every word. */
  full: number;
  /** Number of those that hold every word itself, with any clitics and in any spelling, not another form of it. */
  own: number;
  /** True when articles that lack a word are among the ranked. */
  partial: boolean;
}

/** Weight of a form as the best single form of an article, beside the word itself. */
const AT_BEST = { same: 1, lexeme: 0.5, spelling: 0.5, ending: 0.2, completion: 0.5, prefix: 0.5 };
/** Impact of a form on an article in its tail: less than on any in its shard. */
const TAIL_IMPACT = 1.2 / TOP_IMPACT;
/** Share of the word that an article with the form is taken to hold. */
const COVERS = { same: 1, lexeme: 1, spelling: 0.8, ending: 0.5, completion: 0.9, prefix: 0.9 };
/** Least share of a word at which an article holds the word itself. */
const OWN = 0.8;
/** Weight of a question word («ما», «متى») beside another word as rare. */
const ASKING = 0.2;
/** Share of a word's weight that is its own rarity; the rest is the rarity of its lexeme. */
const OWN_RARITY = 0.75;
/**
 * Powers of the share of the query that an article holds, by which its score is multiplied: for up to 3, for 4,
 * and for more words.
 */
const SHORT_POWER = 2;
const FOUR_POWER = 0.5;
const LONG_POWER = 0.15;
/** Number of articles with all the words below which those with most of them are shown too. */
const ENOUGH = 10;
/**
 * Share of the best article's words that the articles of a long query must hold. The answer often has the name asked for
 * and little else: at .6 one ARCD question in ten loses its paragraph, at .4 one in twenty.
 */
const LONG_SHARE = 0.4;
/** Scores are sums of 32-bit floats: a share of exactly LONG_SHARE may come out a little less. */
const ROUNDING = 1e-5;

/**
 * Ranks articles by the words they hold. Allocates a few numbers for each article, so there is one for a
 * collection.
 */
export class Ranker {
  readonly #articles: number;
  /** Weight of the current word for each article: the union of its forms, and below its best form. */
  readonly #union: Float32Array;
  readonly #best: Float32Array;
  readonly #cover: Float32Array;
  readonly #scores: Float32Array;
  readonly #covered: Float32Array;
  readonly #held: Uint8Array;
  /** Number of words that each article holds themselves. */
  readonly #own: Uint8Array;
  /** 1 for each article that holds a word which is no function word. */
  readonly #tells: Uint8Array;

  constructor(articles: number) {
    this.#articles = articles;
    this.#union = new Float32Array(articles);
    this.#best = new Float32Array(articles);
    this.#cover = new Float32Array(articles);
    this.#scores = new Float32Array(articles);
    this.#covered = new Float32Array(articles);
    this.#held = new Uint8Array(articles);
    this.#own = new Uint8Array(articles);
    this.#tells = new Uint8Array(articles);
  }

  /**
   * Ranks the articles that hold all words, or, where these are few, most of them. The words alone, before the
   * filter, decide whether articles that lack one are shown: another keyword then only removes articles.
   */
  rank({
    words,
    missing,
    isTellingMissing = missing > 0,
    groups = [],
    stays,
    lenient = true,
  }: RankedClause): Ranked {
    const distinct = words.filter((word) => !this.#isEverywhere(word));
    const counted = distinct.length + groups.length > 0 ? distinct : words;
    const asked = counted.length + missing + groups.length;
    const touched: Ordinal[] = [];
    const mustTell = isTellingMissing || groups.length > 0 || words.some(({ isFunction }) => !isFunction);
    let total = missing * Math.log(1 + this.#articles);
    for (const word of words) {
      const worth = this.rarityOf(word);
      if (counted.includes(word)) total += worth;
      this.#add(word, worth, counted.includes(word), touched);
    }
    for (const group of groups) total += this.#addGroup(group, touched);
    const exponent = asked <= 3 ? SHORT_POWER : asked === 4 ? FOUR_POWER : LONG_POWER;
    let full = 0;
    for (const ordinal of touched) if (this.#held[ordinal] === asked) full++;
    const power = full > 0 || asked > 3 ? exponent : LONG_POWER;
    for (const ordinal of touched) {
      const share = (this.#covered[ordinal] ?? 0) / total;
      this.#scores[ordinal] = (this.#scores[ordinal] ?? 0) * share ** power;
    }
    const partial = asked > 3 || (lenient && full < ENOUGH);
    const mayStay = (ordinal: Ordinal) =>
      (!stays || stays[ordinal] === 1) && (!mustTell || this.#tells[ordinal] === 1);
    const ranked = this.#taken(touched.filter(mayStay), touched, asked, partial, total);
    for (const ordinal of touched) {
      this.#scores[ordinal] = 0;
      this.#covered[ordinal] = 0;
      this.#held[ordinal] = 0;
      this.#own[ordinal] = 0;
      this.#tells[ordinal] = 0;
    }
    return ranked;
  }

  /** Adds alternatives to each article that holds one; returns their weight, which is that of a word as rare. */
  #addGroup({ ordinals, scores }: Ranked, touched: Ordinal[]): number {
    const worth = rarity(ordinals.length, this.#articles);
    ordinals.forEach((ordinal, i) => {
      if (this.#held[ordinal] === 0 && this.#scores[ordinal] === 0) touched.push(ordinal);
      this.#scores[ordinal] = (this.#scores[ordinal] ?? 0) + (scores[i] ?? 0);
      this.#covered[ordinal] = (this.#covered[ordinal] ?? 0) + worth;
      this.#held[ordinal] = (this.#held[ordinal] ?? 0) + 1;
      this.#own[ordinal] = (this.#own[ordinal] ?? 0) + 1;
      this.#tells[ordinal] = 1;
    });
    return worth;
  }

  #isEverywhere({ forms }: MatchedTerms): boolean {
    return forms.some(
      ({ form, by }) => (by === 'same' || by === 'prefix') && isEverywhere(form.frequency, this.#articles),
    );
  }

  /** Weight of a word: three quarters its own rarity, one quarter its lexeme's; less for a question word. */
  rarityOf({ text, forms }: MatchedTerms): number {
    const telling = isAsking(text) ? ASKING : 1;
    let lexeme = 0;
    let own: number | undefined;
    for (const { form, by } of forms) {
      if (by === 'same') own = form.frequency;
      if (by === 'same' || by === 'lexeme') lexeme += form.frequency;
    }
    if (lexeme === 0)
      for (const { form, by } of forms) lexeme += by === 'ending' || by === 'spelling' ? form.frequency : 0;
    if (lexeme === 0) lexeme = COMPLETED_RARELY;
    const whole = rarity(lexeme, this.#articles);
    if (own === undefined) return telling * whole;
    return telling * (OWN_RARITY * rarity(own, this.#articles) + (1 - OWN_RARITY) * whole);
  }

  /** Adds the weight of a word to each article that holds it. */
  #add(word: RankedWord, tells: number, counts: boolean, touched: Ordinal[]): void {
    const holders: Ordinal[] = [];
    const give = (ordinal: Ordinal, worth: number, best: number, cover: number): void => {
      const union = this.#union[ordinal] ?? 0;
      if (union === 0) holders.push(ordinal);
      this.#union[ordinal] = union + worth - union * worth;
      if (best > (this.#best[ordinal] ?? 0)) this.#best[ordinal] = best;
      if (cover > (this.#cover[ordinal] ?? 0)) this.#cover[ordinal] = cover;
    };
    for (const { form, weight: full, by } of word.forms) {
      const weight = by === 'completion' ? full * completionRarity(form.frequency, this.#articles) : full;
      const atBest = AT_BEST[by] * weight;
      const cover = COVERS[by];
      for (let i = 0; i < form.ordinals.length; i++) {
        const worth = (form.impacts[i] ?? 0) / (TOP_IMPACT + 1);
        give(form.ordinals[i] ?? 0, weight * worth, atBest * worth, cover);
      }
      const tail = word.tails.get(form) ?? [];
      for (let i = 0; i < tail.length; i++)
        give(tail[i] ?? 0, weight * TAIL_IMPACT, atBest * TAIL_IMPACT, cover);
    }
    for (const ordinal of holders) {
      if (this.#held[ordinal] === 0 && this.#scores[ordinal] === 0) touched.push(ordinal);
      this.#scores[ordinal] =
        (this.#scores[ordinal] ?? 0) + tells * ((this.#union[ordinal] ?? 0) + (this.#best[ordinal] ?? 0));
      if (counts) {
        this.#covered[ordinal] = (this.#covered[ordinal] ?? 0) + tells * (this.#cover[ordinal] ?? 0);
        this.#held[ordinal] = (this.#held[ordinal] ?? 0) + 1;
        if ((this.#cover[ordinal] ?? 0) >= OWN) this.#own[ordinal] = (this.#own[ordinal] ?? 0) + 1;
      }
      if (!word.isFunction) this.#tells[ordinal] = 1;
      this.#union[ordinal] = 0;
      this.#best[ordinal] = 0;
      this.#cover[ordinal] = 0;
    }
  }

  /** Selects the articles to show of `staying`: those that hold all the words or, if `partial`, most of them. */
  #taken(staying: Ordinal[], touched: Ordinal[], asked: number, partial: boolean, total: number): Ranked {
    let least = 0;
    if (asked > 3) {
      for (const ordinal of touched) least = Math.max(least, this.#covered[ordinal] ?? 0);
      least = Math.min(LONG_SHARE * least, total) * (1 - ROUNDING);
    }
    const taken = staying.filter((ordinal) =>
      partial
        ? (this.#held[ordinal] ?? 0) > 0 && (this.#covered[ordinal] ?? 0) >= least
        : this.#held[ordinal] === asked,
    );
    const own = taken.filter((ordinal) => this.#own[ordinal] === asked).length;
    const whole = taken.filter((ordinal) => this.#held[ordinal] === asked).length;
    return {
      ordinals: Uint32Array.from(taken),
      scores: Float32Array.from(taken, (ordinal) => this.#scores[ordinal] ?? 0),
      full: whole,
      own,
      partial: taken.length > whole,
    };
  }
}

/** Selects the best articles, best first, at most `most`; among equals the newest first. */
export function bestOf({ ordinals, scores }: Ranked, most: number): { ordinal: Ordinal; score: number }[] {
  let least = -1;
  if (scores.length > 4 * most) {
    // Scores are put into bins first, so that only about `most` of perhaps a hundred thousand are sorted.
    const top = scores.reduce((a, b) => Math.max(a, b), 0);
    const bins = new Uint32Array(2048);
    for (const score of scores) {
      const bin = Math.floor((score / top) * (bins.length - 1));
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    let bin = bins.length;
    for (let above = 0; above < most && bin > 0;) above += bins[--bin] ?? 0;
    least = (bin / (bins.length - 1)) * top * (1 - 1e-6);
  }
  const places: number[] = [];
  for (let i = 0; i < scores.length; i++) if ((scores[i] ?? 0) >= least) places.push(i);
  return places
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || (ordinals[a] ?? 0) - (ordinals[b] ?? 0))
    .slice(0, most)
    .map((place) => ({ ordinal: ordinals[place] ?? 0, score: scores[place] ?? 0 }));
}
