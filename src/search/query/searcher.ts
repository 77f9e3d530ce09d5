import type { Ordinal } from '../../article/article.ts';
import type { Answer, Asked, Hit } from '../answer.ts';
import type { SiteFiles, Stop } from '../../site/siteReader.ts';
import { Enquiry } from './resolvedQuery.ts';
import { Finding } from './execution.ts';
import { hitsFrom } from './hits.ts';
import { IndexFiles } from './indexReader.ts';
import { openCollection } from './openIndex.ts';
import type { Opened } from './openIndex.ts';
import { readQuestion } from './parseQuery.ts';

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
   * little was found, what may have been meant. Part of the index failing is told in the answer (`unread`). A question
   * that asks for nothing finds nothing.
   * @throws what the files throw when the search cannot begin, or when not one of the hits can be read; DamagedError
   */
  async *ask(asked: Asked, stop?: Stop): AsyncGenerator<Answer> {
    const opened = await this.#open();
    if (stop?.aborted) return;
    const finding = await Finding.begin(asked, opened, stop);
    // What a question that nobody waits for any more has not read, it was told to leave.
    if (stop?.aborted) return;
    if (finding.unread.length > 0 && (await this.#isReplaced(opened))) {
      yield* this.ask(asked, stop);
      return;
    }
    if (finding.nothing) {
      yield finding.nothing;
      return;
    }
    if (stop?.aborted) return;
    const first = await finding.first().catch(async (error: unknown) => {
      if (stop?.aborted || (await this.#isReplaced(opened))) return undefined;
      throw error;
    });
    if (!first) {
      yield* this.ask(asked, stop);
      return;
    }
    yield first.answer;
    const whole = await finding.whole(first, stop);
    if (stop?.aborted) return;
    yield { ...whole.answer, ...(await finding.helps(whole, stop)) };
  }

  /**
   * Hits for more of an answer's `ordinals`, in the order given; their scores stand in the answer. One whose text cannot
   * be read is left out. @throws as `ask`
   */
  async hitsOf(asked: Asked, ordinals: Ordinal[]): Promise<Hit[]> {
    const { index, ranker, texts } = await this.#open();
    const enquiry = await Enquiry.begin(readQuestion(asked.q), asked.typing, index);
    const found = await texts.read(ordinals);
    return hitsFrom(
      found.map((one) => ({ ...one, score: 0 })),
      enquiry,
      ranker,
    );
  }

  /** For marking what was asked for in an article: the words typed, and the forms of the collection that answer them. @throws as `ask` */
  async formsOf(q: string): Promise<{ words: string[]; forms: [string, number][] }> {
    const { index } = await this.#open();
    const enquiry = await Enquiry.begin(readQuestion(q), false, index);
    return { words: enquiry.asked.map(({ typed }) => typed), forms: [...enquiry.formWords()] };
  }

  #open(): Promise<Opened> {
    const opened = (this.#opened ??= openCollection(this.#files));
    opened.catch(() => {
      if (this.#opened === opened) this.#opened = undefined;
    });
    return opened;
  }

  /** Has the site been built anew under an open page? Then the index is opened anew. */
  async #isReplaced({ index }: Opened): Promise<boolean> {
    const now = await IndexFiles.open(this.#files).catch(() => undefined);
    if (!now || now.root.version === index.root.version) return false;
    this.#opened = undefined;
    return true;
  }
}
