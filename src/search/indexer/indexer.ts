import type { Article } from '../../article/article.ts';
import { fold } from '../../text/fold.ts';
import { withoutEntities } from '../../text/entities.ts';
import { compoundStems, stripProclitics } from '../../text/clitics.ts';
import { firstPartsOf, joinedSpellings, opensCompound } from '../lexicon/compoundNames.ts';
import { TermTable } from './termTable.ts';
import { TOP_IMPACT } from '../format/indexRules.ts';
import type { FinalPrints, InvertedIndex } from './invertedIndex.ts';
import { scanWords, wordsOfFolded } from '../../text/tokenize.ts';

/**
 * Part of an article that is searched. Read-also and related headlines are left out: their words belong to other
 * articles.
 */
export type Searched = Pick<Article, 'title' | 'dateline' | 'source' | 'authors' | 'keywords' | 'body'>;

/** Occurrences of a word by field, packed into a byte: 5 bits for the body, 2 for the title, 1 for keywords and authors. */
const BODY = 31;
const TITLE_ONE = 32;
const TITLE = 96;
const KEYWORD = 128;

/** Weights of one occurrence in the title, and of standing in a keyword or an author's name, beside one in the body. */
const TITLE_WEIGHT = 4.37;
const KEYWORD_WEIGHT = 2;
/** Weighted count that reaches half of the greatest impact (BM25's k1). */
const HALF = 1.52;
/** Share of a field's weight that its length reduces (BM25's b). */
const LENGTH = 0.75;

/** Number of postings in a block: one growing array would have to be copied. */
const BLOCK = 1 << 20;

/** Collects the words of articles, given one after the other in the library's order, and then inverts them. */
export class WordIndexer {
  readonly #table = new TermTable();
  readonly #blocks: { forms: Uint32Array; counts: Uint8Array }[] = [];
  #used = BLOCK;
  readonly #ends: number[] = [];
  readonly #titleLengths: number[] = [];
  readonly #bodyLengths: number[] = [];
  readonly #hamzated = new Map<number, number>();
  readonly #finalPrints = new Map<number, FinalPrints & { hehIn: number[] }>();
  /** Form → the first parts of compounds that it may be; filled as forms are met. */
  readonly #heads: (readonly string[])[] = [];
  #postings = 0;

  add(article: Searched): void {
    const counts = new Map<number, number>();
    const title = this.#read(article.title, (form) => count(counts, form, TITLE_ONE, TITLE));
    let body = 0;
    const inBody = (form: number) => count(counts, form, 1, BODY);
    for (const { text } of article.body) body += this.#read(text, inBody);
    this.#read(article.dateline ?? '', inBody);
    this.#read(article.source ?? '', inBody);
    const inName = (form: number) => count(counts, form, KEYWORD, KEYWORD);
    for (const { text } of article.keywords) this.#read(text, inName);
    for (const author of article.authors ?? []) this.#read(author, inName);
    this.#titleLengths.push(title);
    this.#bodyLengths.push(body);
    for (const [form, packed] of counts) this.#push(form, packed);
    this.#ends.push(this.#postings);
  }

  /** Inverts the added articles: form → articles. Forms are in the order of their first appearance. */
  invertedIndex(): InvertedIndex {
    const forms = this.#table.texts();
    const articles = this.#ends.length;
    const starts = new Uint32Array(forms.length + 1);
    for (let i = 0; i < this.#postings; i++) {
      const form = this.#blocks[Math.floor(i / BLOCK)]?.forms[i % BLOCK] ?? 0;
      starts[form + 1] = (starts[form + 1] ?? 0) + 1;
    }
    for (let form = 0; form < forms.length; form++)
      starts[form + 1] = (starts[form + 1] ?? 0) + (starts[form] ?? 0);
    const next = starts.slice(0, -1);
    const ordinals = new Uint32Array(this.#postings);
    const impacts = new Uint8Array(this.#postings);
    const titles = meanOf(this.#titleLengths);
    const bodies = meanOf(this.#bodyLengths);
    for (let ordinal = 0, i = 0; ordinal < articles; ordinal++) {
      const inTitle = TITLE_WEIGHT / (1 - LENGTH + (LENGTH * (this.#titleLengths[ordinal] ?? 0)) / titles);
      const inBody = 1 / (1 - LENGTH + (LENGTH * (this.#bodyLengths[ordinal] ?? 0)) / bodies);
      for (const end = this.#ends[ordinal] ?? 0; i < end; i++) {
        const block = this.#blocks[Math.floor(i / BLOCK)];
        const form = block?.forms[i % BLOCK] ?? 0;
        const packed = block?.counts[i % BLOCK] ?? 0;
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

  #read(text: string, see: (form: number) => void): number {
    const plain = withoutEntities(text);
    const folded = fold(plain);
    const table = this.#table;
    let length = 0;
    /** Parts that the last word may be of a compound: most words are of none. */
    let heads: readonly string[] = NONE;
    const seeWord = (form: number, word: () => string): void => {
      length++;
      see(form);
      if (heads.length > 0)
        for (const joined of joinedWith(heads, word())) see(table.numberOf(joined, 0, joined.length));
      heads = this.#headsOf(form, word);
    };
    const scanned = scanWords(folded, (from, to) => {
      if (to - from <= LONGEST) seeWord(table.numberOf(folded, from, to), () => folded.slice(from, to));
    });
    if (!scanned)
      for (const word of wordsOfFolded(folded))
        if (word.length <= LONGEST) seeWord(table.numberOf(word, 0, word.length), () => word);
    for (const [word] of plain.matchAll(HAMZATED)) {
      const first = fold(word);
      const form = table.numberOf(first, 0, first.length);
      this.#hamzated.set(form, (this.#hamzated.get(form) ?? 0) + 1);
    }
    for (const [word, end = ''] of plain.matchAll(ENDING_IN_HA)) {
      const last = fold(word);
      const form = table.numberOf(last, 0, last.length);
      let prints = this.#finalPrints.get(form);
      if (!prints) this.#finalPrints.set(form, (prints = { taa: 0, heh: 0, hehIn: [] }));
      if (end === 'ة') prints.taa++;
      else {
        prints.heh++;
        const ordinal = this.#ends.length;
        if (prints.hehIn.at(-1) !== ordinal) prints.hehIn.push(ordinal);
      }
    }
    return length;
  }

  /** First parts of a compound that a form may be, under its proclitics. */
  #headsOf(form: number, word: () => string): readonly string[] {
    const known = this.#heads[form];
    if (known !== undefined) return known;
    const found = compoundStems(word()).filter(opensCompound);
    return (this.#heads[form] = found.length > 0 ? found : NONE);
  }

  #push(form: number, packed: number): void {
    if (this.#used === BLOCK) {
      this.#blocks.push({ forms: new Uint32Array(BLOCK), counts: new Uint8Array(BLOCK) });
      this.#used = 0;
    }
    const block = this.#blocks.at(-1);
    if (block) {
      block.forms[this.#used] = form;
      block.counts[this.#used] = packed;
    }
    this.#used++;
    this.#postings++;
  }
}

/**
 * Whole words whose printed hamza shows that their first two letters are not the article: «ألعاب», «إلهام»,
 * «آلاف». Longer runs of letters are no words: matched without an end, ten million of them overflow the stack.
 */
const HAMZATED =
  /(?<![\p{L}\p{M}\p{Cf}])[أإآ]\p{M}*ل[\u0621-\u0652\u066e-\u06d3]{3,60}(?![\p{L}\p{M}\p{Cf}])/gu;

/** Whole words that end in ة or ه, of a length that words have. */
const ENDING_IN_HA =
  /(?<![\p{L}\p{M}\p{Cf}])[\u0621-\u0652\u066e-\u06d3]{1,60}([ةه])\p{M}*(?![\p{L}\p{M}\p{Cf}])/gu;

/** Most letters of a word that is indexed: a longer one cannot be typed, for a query is no longer. */
const LONGEST = 2000;

const NONE: readonly string[] = [];

/** Spellings in one word of a first part and the word after it. */
function joinedWith(heads: readonly string[], second: string): string[] {
  return [...new Set(heads.flatMap((first) => joinedSpellings(first, second)))];
}

function count(counts: Map<number, number>, form: number, one: number, most: number): void {
  const known = counts.get(form) ?? 0;
  counts.set(form, (known & ~most) | Math.min(most, (known & most) + one));
}

function meanOf(lengths: number[]): number {
  return Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length));
}
