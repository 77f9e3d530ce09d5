import type { Ordinal } from '../../article/article.ts';
import type { Asked, SearchText } from '../answer.ts';
import { isEverywhere } from '../format/indexRules.ts';
import type { FormWords } from '../snippet/matches.ts';
import type { IndexFiles } from './indexReader.ts';
import type { AnsweringForm, SoughtWord } from './lookUpTerm.ts';
import { lookUp, lookUpExactly } from './lookUpTerm.ts';
import type { Narrowing } from '../facets/filterArticles.ts';
import { holdsPhrase, holdsWord } from '../snippet/phrases.ts';
import type { Question, QuestionWord } from './parseQuery.ts';
import { withoutLoneLetter } from './parseQuery.ts';
import type { Ranked, Ranker } from './ranker.ts';
import type { Form } from '../format/shard.ts';
import { unlessUnread } from './optionalRead.ts';

/** A question with its words looked up in the index: what can be said before any text is read. */
export class Enquiry {
  readonly question: Question;
  /** The words asked for, by their numbers. */
  readonly asked: QuestionWord[];
  /** By the same numbers; without forms where the collection has none, undefined where the index could not be read. */
  readonly sought: (SoughtWord | undefined)[];
  readonly #phrases: (SoughtWord | undefined)[][];
  readonly #without: SoughtWord[];
  readonly #unreadWithout: string[];
  readonly #index: IndexFiles;
  #lacksTails = false;
  readonly #tails = new Map<Form, ArrayLike<Ordinal>>();

  private constructor(
    question: Question,
    index: IndexFiles,
    asked: QuestionWord[],
    sought: (SoughtWord | undefined)[],
    phrases: (SoughtWord | undefined)[][],
    without: (SoughtWord | undefined)[],
  ) {
    this.question = question;
    this.asked = asked;
    this.sought = sought;
    this.#phrases = phrases;
    this.#without = without.filter((word) => word !== undefined);
    this.#unreadWithout = question.withoutWords.filter((_, i) => without[i] === undefined);
    this.#index = index;
  }

  /** Looks all words up at once. A shard that cannot be read leaves its words without an answer; nothing else fails. */
  static async begin(read: Question, typing: boolean, index: IndexFiles): Promise<Enquiry> {
    const question = typing ? withoutLoneLetter(read) : read;
    const asked: QuestionWord[] = [];
    for (const word of [...question.words, ...question.phrases.flat()]) asked[word.number] = word;
    const last = question.open ? question.words.at(-1) : undefined;
    // Submitted among others, a word that is none is a beginning yet; alone it is asked for as it stands.
    const beginning = typing ? 'yes' : asked.length > 1 ? 'if-unseen' : 'no';
    const exactly = (word: { text: string }) => unlessUnread(lookUpExactly(word.text, index));
    const [words, phrases, without] = await Promise.all([
      Promise.all(
        question.words.map((word) =>
          unlessUnread(lookUp(word.text, word === last ? beginning : 'no', index)),
        ),
      ),
      Promise.all(question.phrases.map((phrase) => Promise.all(phrase.map(exactly)))),
      Promise.all(question.withoutWords.map((word) => unlessUnread(lookUp(word, 'no', index)))),
    ]);
    const sought: (SoughtWord | undefined)[] = asked.map(() => undefined);
    question.phrases.forEach((phrase, i) =>
      phrase.forEach(({ number }, n) => (sought[number] = phrases[i]?.[n])),
    );
    question.words.forEach(({ number }, i) => (sought[number] = words[i]));
    return new Enquiry(question, index, asked, sought, phrases, without);
  }

  /** Words whose part of the index could not be read: those asked for as typed, those not wanted folded. */
  get unread(): string[] {
    const wanted = this.asked.filter(({ number }) => this.sought[number] === undefined);
    return [...wanted.map(({ typed }) => typed), ...this.#unreadWithout];
  }

  /** Do the shards alone tell all articles that hold the words? */
  get isWhole(): boolean {
    return this.#tailed('all').length === this.#tails.size;
  }

  /** Do more articles hold the words than could be listed? Some could not be read, or all words are in nearly all. */
  get isUnlisted(): boolean {
    if (this.#lacksTails) return true;
    const words = this.#ranked();
    return words.length > 0 && words.every(({ forms }) => forms.some(({ form }) => this.#isUnlisted(form)));
  }

  /** Must what the index finds be checked on the texts? */
  get checks(): boolean {
    const { phrases, withoutPhrases } = this.question;
    return (
      phrases.some(({ length }) => length > 1) ||
      withoutPhrases.length > 0 ||
      this.#without.some(({ forms }) => forms.some(({ form }) => this.#isUnlisted(form)))
    );
  }

  /**
   * Reads the articles beyond the shards. One that cannot be read is left out.
   * @param of `finished`: not of forms that only begin as typed: the next letter may take them away
   */
  async readTails(of: 'finished' | 'all'): Promise<void> {
    await Promise.all(
      this.#tailed(of).map(async (form) => {
        if (this.#tails.has(form)) return;
        const tail = await unlessUnread(this.#index.tail(form));
        this.#lacksTails ||= tail === undefined;
        this.#tails.set(form, tail ?? []);
      }),
    );
  }

  /** Ranks the articles. @param stays 1 for each that may be shown; all may when absent */
  rank(ranker: Ranker, stays: Uint8Array | undefined): Ranked {
    const words = this.#ranked();
    const missing = this.sought.filter((word) => word !== undefined && word.forms.length === 0).length;
    const allowed = this.#allowed(stays);
    if (words.length > 0 || missing > 0)
      return ranker.rank(
        words.map((word) => ({ ...word, tails: this.#tails })),
        missing,
        allowed,
      );
    const ordinals = this.unread.length > 0 ? [] : [...this.#every(allowed)];
    return {
      ordinals: Uint32Array.from(ordinals),
      scores: new Float32Array(ordinals.length),
      full: ordinals.length,
      partial: false,
    };
  }

  /** Is an article that the index found really what was asked for? */
  holds(text: SearchText): boolean {
    const { phrases, withoutPhrases } = this.question;
    const unwanted = new Set(
      this.#without.flatMap(({ forms }) => ownForms(forms).map(({ form }) => form.text)),
    );
    return (
      phrases.every((phrase) =>
        holdsPhrase(
          text,
          phrase.map((word) => word.text),
        ),
      ) &&
      !withoutPhrases.some((phrase) => holdsPhrase(text, phrase)) &&
      (unwanted.size === 0 || !holdsWord(text, (form) => unwanted.has(form)))
    );
  }

  /** Which form answers which word; the form itself before its relatives, these before what begins as typed. */
  formWords(): Map<string, number> {
    const words = new Map<string, number>();
    for (const by of ['same', 'lexeme', 'ending', 'begun'])
      this.sought.forEach((word, number) => {
        for (const { form, by: how } of word?.forms ?? [])
          if (how === by && !words.has(form.text)) words.set(form.text, number);
      });
    return words;
  }

  /** The same for marking, with all the forms of a listed beginning. */
  answering(): FormWords {
    const words = this.formWords();
    const number = this.sought.findIndex((word) => word?.forms.some(({ by }) => by === 'beginning'));
    const typed = this.sought[number]?.text;
    if (typed === undefined) return { wordOf: (form) => words.get(form) };
    const definite = `ال${typed}`;
    const begins = (form: string) => form.startsWith(typed) || form.startsWith(definite);
    return { wordOf: (form) => words.get(form) ?? (begins(form) ? number : undefined) };
  }

  /** Importance of each word asked for, by its number. */
  weights(ranker: Ranker): number[] {
    return this.sought.map((word) => (word && word.forms.length > 0 ? ranker.rarityOf(word) : 1));
  }

  #ranked(): SoughtWord[] {
    return this.sought.filter((word) => word !== undefined).filter(({ forms }) => forms.length > 0);
  }

  #tailed(of: 'finished' | 'all'): Form[] {
    const forms = [...this.#ranked(), ...this.#without]
      .flatMap((word) => word.forms)
      .filter(({ by }) => of === 'all' || (by !== 'begun' && by !== 'beginning'));
    return [...new Set(forms.map(({ form }) => form))].filter(({ tail }) => tail);
  }

  /** Does the index list only some of the form's articles? */
  #isUnlisted(form: Form): boolean {
    return isEverywhere(form.frequency, this.#index.root.articles);
  }

  /** What may be shown, less what lacks a word of a phrase or holds a word that is not wanted. */
  #allowed(stays: Uint8Array | undefined): Uint8Array | undefined {
    const { articles } = this.#index.root;
    const needed = this.#phrases.flat();
    if (needed.length === 0 && this.#without.length === 0) return stays;
    const allowed = new Uint8Array(articles);
    if (stays) allowed.set(stays.subarray(0, articles));
    else allowed.fill(1);
    for (const word of needed) {
      // Not read: then only the texts can tell.
      if (!word) continue;
      const [one] = word.forms;
      if (one && this.#isUnlisted(one.form)) continue;
      const holders = new Uint8Array(articles);
      if (one) this.#each(one.form, (ordinal) => (holders[ordinal] = 1));
      for (let i = 0; i < articles; i++) if (!holders[i]) allowed[i] = 0;
    }
    for (const { forms } of this.#without)
      for (const { form } of ownForms(forms)) this.#each(form, (ordinal) => (allowed[ordinal] = 0));
    return allowed;
  }

  #each(form: Form, see: (ordinal: Ordinal) => void): void {
    for (const ordinal of form.ordinals) see(ordinal);
    const tail = this.#tails.get(form) ?? [];
    for (let i = 0; i < tail.length; i++) see(tail[i] ?? 0);
  }

  *#every(allowed: Uint8Array | undefined): Generator<Ordinal> {
    for (let ordinal = 0; ordinal < this.#index.root.articles; ordinal++)
      if (!allowed || allowed[ordinal]) yield ordinal;
  }
}

/** The word itself with whatever glued on: «-ميناء» does not exclude «موانئ». */
function ownForms(forms: AnsweringForm[]): AnsweringForm[] {
  return forms.filter(({ by }) => by === 'same' || by === 'lexeme');
}

/** What a question narrows besides its words: what the address says, and the operators typed. */
export function narrowingOf(asked: Asked, question: Question): Narrowing {
  const source = question.source ?? asked.source;
  const from = later(asked.from, question.from);
  const to = earlier(asked.to, question.to);
  return {
    keywords: [...new Set([...asked.keywords, ...question.keywords])],
    order: asked.order,
    ...(asked.read === undefined ? {} : { read: asked.read }),
    ...(source === undefined ? {} : { source }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

function later(a: string | undefined, b: string | undefined): string | undefined {
  return a !== undefined && b !== undefined ? (a > b ? a : b) : (a ?? b);
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
  return a !== undefined && b !== undefined ? (a < b ? a : b) : (a ?? b);
}
