import type { Ordinal } from '../article/site.ts';
import type { Answer, Asked, Hit, SearchText, SiteFiles, Stop } from './answer.ts';
import { HITS } from './answer.ts';
import { DamagedError } from './bytes.ts';
import { Enquiry, narrowingOf } from './enquiry.ts';
import { countsOf } from './facets.ts';
import type { FoundText } from './hits.ts';
import { hitsFrom, nearestHits } from './hits.ts';
import { IndexFiles } from './indexFiles.ts';
import { Kept } from './kept.ts';
import { keptFiles } from './keptFiles.ts';
import { meantBy } from './meant.ts';
import { narrowed } from './narrow.ts';
import { inOrder } from './order.ts';
import { readQuestion } from './question.ts';
import { Ranker } from './rank.ts';

/** Texts kept in memory once read. */
const TEXTS_KEPT = 400;
/** Texts read at most to find the first hits of a question that only texts can answer, and to count them. */
const CHECKED_FIRST = 40;
const CHECKED_MOST = 200;
/** So many articles or fewer are little: something else may have been meant. */
const LITTLE = 2;
/** Marked forms sent along: what begins as typed may be thousands. */
const FORMS_SENT = 400;

/** A collection opened for searching. */
interface Opened {
  index: IndexFiles;
  ranker: Ranker;
  texts: Kept<SearchText>;
  /** The files that narrowing and counting read. */
  rows: Pick<SiteFiles, 'json'>;
}

/** Searches a built site. One is made for a site and kept: it remembers what it has read. */
export class Searcher {
  readonly #files: SiteFiles;
  #opened: Promise<Opened> | undefined;

  constructor(files: SiteFiles) {
    this.#files = files;
  }

  /** Reads what every question needs. @throws as `ask` */
  async prepare(): Promise<void> {
    await this.#open();
  }

  /**
   * Answers a question, better and better: first with the hits to show, at last with exact totals, counts and, where
   * little was found, what may have been meant. Part of the index failing is told in the answer (`unread`).
   * @throws what the files throw when the search cannot begin, or when not one of the hits can be read; DamagedError
   */
  async *ask(asked: Asked, stop?: Stop): AsyncGenerator<Answer> {
    const opened = await this.#open();
    const { index, ranker } = opened;
    if (stop?.aborted) return;
    const question = readQuestion(asked.q);
    const narrowing = narrowingOf(asked, question);
    const [enquiry, left] = await Promise.all([
      Enquiry.begin(question, asked.typing, index),
      narrowed(narrowing, opened.rows, stop),
    ]);
    if (enquiry.unread.length > 0 && (await this.#isReplaced(index))) {
      yield* this.ask(asked, stop);
      return;
    }
    if (left.left === 'nothing') {
      yield { ...NOTHING, unread: enquiry.unread, words: enquiry.asked.map(({ typed }) => typed) };
      return;
    }
    if (stop?.aborted) return;
    const stays = left.left === 'some' ? left.stays : undefined;
    const atOnce = asked.order === 'nearest' && enquiry.asked.length === 1 && !stays && !enquiry.checks;
    if (!atOnce) await enquiry.readTails();

    let ranked = enquiry.rank(ranker, stays);
    let ordinals = inOrder(ranked, asked.order, index.root);
    const first = await this.#firstTexts(ordinals, enquiry, opened).catch(async (error: unknown) => {
      if (await this.#isReplaced(index)) return undefined;
      throw error;
    });
    if (!first) {
      yield* this.ask(asked, stop);
      return;
    }
    const hitsIn = asked.order === 'nearest' ? nearestHits : hitsFrom;
    const hits = hitsIn(first.found, enquiry, ranker);
    const forms = [...enquiry.formWords()].slice(0, FORMS_SENT);
    const answer: Answer = {
      total: ranked.ordinals.length,
      atLeast: !enquiry.isWhole || enquiry.isUnlisted || enquiry.checks,
      ordinals: withFirst(hits, ordinals),
      hits,
      unread: enquiry.unread,
      unreadTexts: first.unread,
      forms,
      words: enquiry.asked.map(({ typed }) => typed),
      whole: false,
    };
    if (enquiry.checks) answer.total = hits.length;
    yield answer;

    if (!enquiry.isWhole) {
      await enquiry.readTails();
      ranked = enquiry.rank(ranker, stays);
      ordinals = inOrder(ranked, asked.order, index.root);
    }
    const whole: Answer = {
      ...answer,
      whole: true,
      total: ranked.ordinals.length,
      atLeast: enquiry.isUnlisted,
    };
    if (enquiry.checks) {
      const checked = await this.#checked(ordinals, enquiry, opened, stop);
      ordinals = checked.ordinals;
      whole.total = ordinals.length;
      whole.atLeast ||= checked.more;
      if (hits.length < Math.min(HITS, ordinals.length)) {
        // The first of them stood beyond the texts read for the first answer.
        const { found } = await this.#firstTexts(ordinals, enquiry, opened);
        whole.hits = hitsIn(found, enquiry, ranker);
      }
    }
    whole.ordinals = withFirst(whole.hits, ordinals);
    if (stop?.aborted) return;
    const [counts, meant] = await Promise.all([
      // Counts are a help, not the answer: without them the hits stand all the same.
      countsOf(whole.ordinals, opened.rows, stop).catch(() => undefined),
      whole.total <= LITTLE || ranked.full === 0 ? meantBy(asked, enquiry, opened) : undefined,
    ]);
    if (counts) {
      const { complete, ...named } = counts;
      whole.counts = named;
      if (!complete) whole.countsAtLeast = true;
    }
    if (meant && (meant.total > whole.total || ranked.full === 0)) whole.meant = meant;
    yield whole;
  }

  /** Hits for more of an answer's `ordinals`, in the order given. One whose text cannot be read is left out. @throws as `ask` */
  async hitsOf(asked: Asked, ordinals: Ordinal[]): Promise<Hit[]> {
    const opened = await this.#open();
    const enquiry = await Enquiry.begin(readQuestion(asked.q), asked.typing, opened.index);
    const texts = await this.#texts(ordinals, opened);
    return hitsFrom(
      texts.map((found) => ({ ...found, score: 0 })),
      enquiry,
      opened.ranker,
    );
  }

  /** For marking what was asked for in an article: the words typed, and the forms of the collection that answer them. @throws as `ask` */
  async formsOf(q: string): Promise<{ words: string[]; forms: [string, number][] }> {
    const { index } = await this.#open();
    const enquiry = await Enquiry.begin(readQuestion(q), false, index);
    return { words: enquiry.asked.map(({ typed }) => typed), forms: [...enquiry.formWords()] };
  }

  #open(): Promise<Opened> {
    const opened = (this.#opened ??= this.#openAnew());
    opened.catch(() => {
      if (this.#opened === opened) this.#opened = undefined;
    });
    return opened;
  }

  async #openAnew(): Promise<Opened> {
    const index = await IndexFiles.open(this.#files);
    const ranker = new Ranker(index.root.articles);
    return { index, ranker, texts: new Kept(TEXTS_KEPT), rows: keptFiles(this.#files) };
  }

  /** Has the site been built anew under an open page? Then the index is opened anew. */
  async #isReplaced(index: IndexFiles): Promise<boolean> {
    const now = await IndexFiles.open(this.#files).catch(() => undefined);
    if (!now || now.root.version === index.root.version) return false;
    this.#opened = undefined;
    return true;
  }

  /** The texts of the first HITS articles that hold what was asked for. @throws when none of them can be read */
  async #firstTexts(
    ordinals: { ordinal: Ordinal; score: number }[],
    enquiry: Enquiry,
    opened: Opened,
  ): Promise<{ found: FoundText[]; unread: number }> {
    const found: FoundText[] = [];
    let unread = 0;
    const most = enquiry.checks ? CHECKED_FIRST : HITS;
    for (let at = 0; at < Math.min(most, ordinals.length) && found.length < HITS; at += HITS) {
      const part = ordinals.slice(at, at + HITS);
      const scores = new Map(part.map(({ ordinal, score }) => [ordinal, score]));
      const texts = await this.#texts([...scores.keys()], opened).catch((error: unknown) => {
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

  /** Articles that hold what was asked for by their texts, as far as these are read. */
  async #checked(
    ordinals: { ordinal: Ordinal; score: number }[],
    enquiry: Enquiry,
    opened: Opened,
    stop?: Stop,
  ): Promise<{ ordinals: { ordinal: Ordinal; score: number }[]; more: boolean }> {
    const checked = ordinals.slice(0, CHECKED_MOST);
    const held: typeof ordinals = [];
    let more = ordinals.length > checked.length;
    for (let at = 0; at < checked.length; at += 2 * HITS) {
      if (stop?.aborted) break;
      const part = checked.slice(at, at + 2 * HITS);
      const texts = await this.#texts(
        part.map(({ ordinal }) => ordinal),
        opened,
      ).catch(() => []);
      more ||= texts.length < part.length;
      const right = new Set(texts.filter(({ text }) => enquiry.holds(text)).map(({ ordinal }) => ordinal));
      held.push(...part.filter(({ ordinal }) => right.has(ordinal)));
    }
    return { ordinals: held, more };
  }

  /** Texts in the order asked for, without those that cannot be read. @throws when there is none at all */
  async #texts(
    ordinals: Ordinal[],
    { index, texts }: Opened,
  ): Promise<{ ordinal: Ordinal; text: SearchText }[]> {
    let failure: unknown;
    const read = await Promise.all(
      ordinals.map(async (ordinal) => {
        const path = `${index.folder}texts/${ordinal}.json`;
        try {
          const text = await texts.get(ordinal, () => this.#files.json<SearchText>(path));
          return { ordinal, text };
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

const NOTHING: Answer = {
  total: 0,
  atLeast: false,
  ordinals: [],
  hits: [],
  counts: { keywords: [], sources: [], years: [] },
  unread: [],
  unreadTexts: 0,
  forms: [],
  words: [],
  whole: true,
};

/** What is on screen stays first, in its order, whatever a closer look says. */
function withFirst(hits: Hit[], ordered: { ordinal: Ordinal }[]): Ordinal[] {
  const first = hits.map(({ ordinal }) => ordinal);
  const shown = new Set(first);
  return [...first, ...ordered.map(({ ordinal }) => ordinal).filter((ordinal) => !shown.has(ordinal))];
}
