import type { Article } from '../../article/article.ts';
import { fold } from '../../text/fold.ts';
import { withoutEntities } from '../../text/entities.ts';
import { compoundStems } from '../../text/clitics.ts';
import { joinedSpellings, opensCompound } from '../lexicon/compoundNames.ts';
import { TermTable } from './termTable.ts';
import { scanWords, wordsOfFolded } from '../../text/tokenize.ts';

/**
 * Part of an article that is searched. Read-also and related headlines are left out: their words belong to other
 * articles.
 */
export type Searched = Pick<Article, 'title' | 'dateline' | 'source' | 'authors' | 'keywords' | 'body'>;

/** Occurrences of a word by field, packed into a byte: 5 bits for the body, 2 for the title, 1 for keywords and authors. */
export const BODY = 31;
export const TITLE_ONE = 32;
export const TITLE = 96;
export const KEYWORD = 128;

/** Words of one article. A form is a number of the reader that read it. */
export interface ArticleWords {
  /** Forms in the order of their first appearance. */
  forms: Uint32Array;
  /** Occurrences of each form by field; 0 of a form that only a rule names. Parallel to `forms`. */
  counts: Uint8Array;
  /** Numbers of words. */
  title: number;
  body: number;
  /** Pairs: a form printed with a hamza on its first alef, and how often. */
  hamzated: Uint32Array;
  /** Triples: a form that ends in ه, how often that is printed ة, and how often ه. */
  finals: Uint32Array;
}

/** Words of an article while it is read. */
interface OpenWords {
  counts: Map<number, number>;
  hamzated: Map<number, number>;
  finals: Map<number, { taa: number; heh: number }>;
}

/** Reads the words of articles; what it says of one depends on no other, but for the numbers of forms. */
export class WordReader {
  readonly #table = new TermTable();
  /** Form → the first parts of compounds that it may be; filled as forms are met. */
  readonly #heads: (readonly string[])[] = [];

  /** @param forms that have the numbers from 0 already */
  constructor(forms: Iterable<string> = []) {
    for (const form of forms) this.#table.numberOf(form, 0, form.length);
  }

  /** All forms by their numbers. */
  texts(): string[] {
    return this.#table.texts();
  }

  read(article: Searched): ArticleWords {
    const words: OpenWords = { counts: new Map(), hamzated: new Map(), finals: new Map() };
    const { counts } = words;
    const title = this.#scan(article.title, words, (form) => count(counts, form, TITLE_ONE, TITLE));
    let body = 0;
    const inBody = (form: number) => count(counts, form, 1, BODY);
    for (const { text } of article.body) body += this.#scan(text, words, inBody);
    this.#scan(article.dateline ?? '', words, inBody);
    this.#scan(article.source ?? '', words, inBody);
    const inName = (form: number) => count(counts, form, KEYWORD, KEYWORD);
    for (const { text } of article.keywords) this.#scan(text, words, inName);
    for (const author of article.authors ?? []) this.#scan(author, words, inName);
    return {
      forms: Uint32Array.from(counts.keys()),
      counts: Uint8Array.from(counts.values()),
      title,
      body,
      hamzated: Uint32Array.from([...words.hamzated].flat()),
      finals: Uint32Array.from([...words.finals].flatMap(([form, { taa, heh }]) => [form, taa, heh])),
    };
  }

  #scan(text: string, words: OpenWords, see: (form: number) => void): number {
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
      const form = touched(words, table.numberOf(first, 0, first.length));
      words.hamzated.set(form, (words.hamzated.get(form) ?? 0) + 1);
    }
    for (const [word, end = ''] of plain.matchAll(ENDING_IN_HA)) {
      const last = fold(word);
      const form = touched(words, table.numberOf(last, 0, last.length));
      const prints = words.finals.get(form) ?? { taa: 0, heh: 0 };
      prints[end === 'ة' ? 'taa' : 'heh']++;
      words.finals.set(form, prints);
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

/** Enters a form that no field counts. */
function touched({ counts }: OpenWords, form: number): number {
  if (!counts.has(form)) counts.set(form, 0);
  return form;
}
