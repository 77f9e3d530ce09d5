import { stripProclitics } from '../../text/clitics.ts';
import { firstPartsOf } from '../lexicon/compoundNames.ts';
import { TOP_IMPACT } from '../format/indexRules.ts';
import type { FinalPrints, InvertedIndex } from './invertedIndex.ts';
import {
  type ArticleWords,
  BODY,
  KEYWORD,
  type Searched,
  TITLE,
  TITLE_ONE,
  WordReader,
} from './wordReader.ts';

/** Weights of one occurrence in the title, and of standing in a keyword or an author's name, beside one in the body. */
const TITLE_WEIGHT = 4.37;
const KEYWORD_WEIGHT = 2;
/** Weighted count that reaches half of the greatest impact (BM25's k1). */
const HALF = 1.52;
/** Share of a field's weight that its length reduces (BM25's b). */
const LENGTH = 0.75;

/** Collects the words of articles, given one after the other in the library's order, and then inverts them. */
export class WordIndexer {
  readonly #reader: WordReader;
  readonly #articles: ArticleWords[] = [];
  /** Number of a form in the index + 1, by its number in the reader; 0 for a form of no article. */
  #numbers = new Uint32Array(1 << 12);
  /** Number of a form in the reader, by its number in the index. */
  readonly #forms: number[] = [];
  readonly #hamzated = new Map<number, number>();
  readonly #finalPrints = new Map<number, FinalPrints & { hehIn: number[] }>();
  #postings = 0;

  constructor(reader = new WordReader()) {
    this.#reader = reader;
  }

  add(article: Searched): void {
    this.addWords(this.#reader.read(article));
  }

  /** Adds the next article by its words, read by the same reader. */
  addWords(words: ArticleWords): void {
    const { forms, counts, hamzated, finals } = words;
    for (let i = 0; i < forms.length; i++) {
      this.#numberOf(forms[i] ?? 0);
      if (counts[i] !== 0) this.#postings++;
    }
    for (let i = 0; i < hamzated.length; i += 2) {
      const form = this.#numberOf(hamzated[i] ?? 0);
      this.#hamzated.set(form, (this.#hamzated.get(form) ?? 0) + (hamzated[i + 1] ?? 0));
    }
    const ordinal = this.#articles.length;
    for (let i = 0; i < finals.length; i += 3) {
      const form = this.#numberOf(finals[i] ?? 0);
      let prints = this.#finalPrints.get(form);
      if (!prints) this.#finalPrints.set(form, (prints = { taa: 0, heh: 0, hehIn: [] }));
      const heh = finals[i + 2] ?? 0;
      prints.taa += finals[i + 1] ?? 0;
      prints.heh += heh;
      if (heh > 0) prints.hehIn.push(ordinal);
    }
    this.#articles.push(words);
  }

  /** Inverts the added articles: form → articles. Forms are in the order of their first appearance. */
  invertedIndex(): InvertedIndex {
    const texts = this.#reader.texts();
    const forms = this.#forms.map((form) => texts[form] ?? '');
    const articles = this.#articles.length;
    const starts = new Uint32Array(forms.length + 1);
    for (const words of this.#articles) {
      for (let i = 0; i < words.forms.length; i++) {
        if (words.counts[i] === 0) continue;
        const after = this.#numbers[words.forms[i] ?? 0] ?? 0;
        starts[after] = (starts[after] ?? 0) + 1;
      }
    }
    for (let form = 0; form < forms.length; form++)
      starts[form + 1] = (starts[form + 1] ?? 0) + (starts[form] ?? 0);
    const next = starts.slice(0, -1);
    const ordinals = new Uint32Array(this.#postings);
    const impacts = new Uint8Array(this.#postings);
    const titles = meanOf(this.#articles, ({ title }) => title);
    const bodies = meanOf(this.#articles, ({ body }) => body);
    for (const [ordinal, words] of this.#articles.entries()) {
      const inTitle = TITLE_WEIGHT / (1 - LENGTH + (LENGTH * words.title) / titles);
      const inBody = 1 / (1 - LENGTH + (LENGTH * words.body) / bodies);
      for (let i = 0; i < words.forms.length; i++) {
        const packed = words.counts[i] ?? 0;
        if (packed === 0) continue;
        const form = (this.#numbers[words.forms[i] ?? 0] ?? 0) - 1;
        const weight =
          inTitle * ((packed & TITLE) / TITLE_ONE) +
          inBody * (packed & BODY) +
          (packed & KEYWORD ? KEYWORD_WEIGHT : 0);
        const at = next[form] ?? 0;
        next[form] = at + 1;
        ordinals[at] = ordinal;
        impacts[at] = Math.max(1, Math.round((TOP_IMPACT * weight) / (weight + HALF)));
      }
    }
    const hamzated = new Set<number>();
    for (const [form, times] of this.#hamzated) {
      const frequency = (starts[form + 1] ?? 0) - (starts[form] ?? 0);
      // More than half of the form's articles must print the hamza: a stray «ألقى» for «القى» proves nothing.
      if (frequency > 0 && 2 * times > frequency) hamzated.add(form);
    }
    const compoundHeads = [
      ...new Set(forms.flatMap((form) => stripProclitics(form).flatMap(firstPartsOf))),
    ].sort();
    return {
      articles,
      forms,
      starts,
      ordinals,
      impacts,
      hamzated,
      finalPrints: this.#finalPrints,
      compoundHeads,
    };
  }

  /** Number in the index of a form; a new one gets the next. */
  #numberOf(form: number): number {
    if (form >= this.#numbers.length) {
      const more = new Uint32Array(Math.max(form + 1, 2 * this.#numbers.length));
      more.set(this.#numbers);
      this.#numbers = more;
    }
    const known = this.#numbers[form] ?? 0;
    if (known > 0) return known - 1;
    this.#numbers[form] = this.#forms.push(form);
    return this.#forms.length - 1;
  }
}

function meanOf(articles: readonly ArticleWords[], lengthOf: (words: ArticleWords) => number): number {
  return Math.max(
    1,
    articles.reduce((sum, words) => sum + lengthOf(words), 0) / Math.max(1, articles.length),
  );
}
