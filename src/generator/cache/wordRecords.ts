import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Article } from '../../article/article.ts';
import { PackedArticle } from '../../collection/compact/packedArticle.ts';
import { type ArticleWords, WordReader } from '../../search/indexer/wordReader.ts';
import { contentOf, hashOf, headerOf, sealed } from './fileRecords.ts';
import { isOf } from './pageRecords.ts';

/** Words of articles that an earlier build read for the search index, in one file. Damaged or of other code, it is not used. */
export class WordRecords {
  readonly #file: string;
  readonly #version: string;
  readonly #before: Map<string, ArticleWords>;
  readonly #now = new Map<string, ArticleWords>();
  readonly reader: WordReader;

  constructor(file: string, version: string) {
    this.#file = file;
    this.#version = version;
    const { forms, words } = readRecords(file, version);
    this.reader = new WordReader(forms);
    this.#before = words;
  }

  /**
   * Words of an article, read now if no earlier build read the same.
   * @param whole the same article, unpacked
   */
  wordsOf(article: Article, whole = article): ArticleWords {
    const key = keyOf(article);
    const words = this.#before.get(key) ?? this.reader.read(whole);
    this.#now.set(key, words);
    return words;
  }

  /** Keeps the words that were asked for, and no others. @throws Error of the system, when the disk is full */
  save(): void {
    const isSame =
      this.#now.size === this.#before.size && [...this.#now.keys()].every((key) => this.#before.has(key));
    if (isSame) return;
    const fresh = `${this.#file}.${process.pid}`;
    writeFileSync(fresh, sealed({ version: this.#version }, encoded(this.#now, this.reader.texts())));
    renameSync(fresh, this.#file);
  }
}

/** Hash of all that is searched of an article. */
function keyOf(article: Article): string {
  const { title, dateline = '', source = '', authors = [], keywords } = article;
  const texts =
    article instanceof PackedArticle
      ? hashOf(article.packedBody.bytes)
      : hashOf(article.body.map(({ text }) => text));
  return hashOf([
    texts,
    title,
    dateline,
    source,
    `${authors.length}`,
    ...authors,
    ...keywords.map(({ text }) => text),
  ]);
}

/** Numbers before the lists of an article: lengths of `forms`, `hamzated` and `finals`, words of the title and the body. */
const HEAD = 5;

/*
 * Content of the file: two lengths in bytes, of the forms and of the keys; the forms in UTF-16, for a half of a surrogate pair
 * has no UTF-8; the keys; for each article five numbers and its three lists, as words of 32 bits; the counts.
 */

/** Encodes words; forms that no article has any more are left out. */
function encoded(all: ReadonlyMap<string, ArticleWords>, texts: readonly string[]): Buffer {
  const numbers = new Map<number, number>();
  const numberOf = (form: number): number => {
    let number = numbers.get(form);
    if (number === undefined) numbers.set(form, (number = numbers.size));
    return number;
  };
  const lists: Uint32Array[] = [];
  const counts: Uint8Array[] = [];
  for (const words of all.values()) {
    const { forms, hamzated, finals, title, body } = words;
    lists.push(
      Uint32Array.of(forms.length, hamzated.length, finals.length, title, body),
      forms.map(numberOf),
      hamzated.map((value, i) => (i % 2 === 0 ? numberOf(value) : value)),
      finals.map((value, i) => (i % 3 === 0 ? numberOf(value) : value)),
    );
    counts.push(words.counts);
  }
  const forms = Buffer.from([...numbers.keys()].map((form) => texts[form] ?? '').join('\n'), 'utf16le');
  const keys = Buffer.from([...all.keys()].join('\n'));
  const lengths = Buffer.alloc(8);
  lengths.writeUInt32LE(forms.length, 0);
  lengths.writeUInt32LE(keys.length, 4);
  const bytes = lists.map((list) => new Uint8Array(list.buffer, list.byteOffset, list.byteLength));
  return Buffer.concat([lengths, forms, keys, ...bytes, ...counts]);
}

/** Decodes the file; nothing for one that cannot be used. */
function readRecords(file: string, version: string): { forms: string[]; words: Map<string, ArticleWords> } {
  const words = new Map<string, ArticleWords>();
  try {
    const whole = readFileSync(file);
    if (!isOf(headerOf(whole), version)) return { forms: [], words };
    const bytes = contentOf(whole);
    const keysFrom = 8 + bytes.readUInt32LE(0);
    const listsFrom = keysFrom + bytes.readUInt32LE(4);
    const forms = bytes.toString('utf16le', 8, keysFrom).split('\n');
    const keys = bytes.toString('latin1', keysFrom, listsFrom).split('\n');
    // Copied, for numbers of 32 bits begin at a multiple of four.
    const rest = Uint8Array.from(bytes.subarray(listsFrom));
    const lists = new Uint32Array(rest.buffer, 0, Math.floor(rest.length / 4));
    let at = 0;
    const heads = keys.map(() => {
      const from = at;
      at += HEAD + (lists[at] ?? 0) + (lists[at + 1] ?? 0) + (lists[at + 2] ?? 0);
      return from;
    });
    let countsAt = 4 * at;
    for (const [n, key] of keys.entries()) {
      const head = heads[n] ?? 0;
      const [count = 0, hamzated = 0, finals = 0, title = 0, body = 0] = lists.subarray(head, head + HEAD);
      const [a, b, c] = [head + HEAD, head + HEAD + count, head + HEAD + count + hamzated];
      words.set(key, {
        forms: lists.subarray(a, b),
        counts: rest.subarray(countsAt, (countsAt += count)),
        title,
        body,
        hamzated: lists.subarray(b, c),
        finals: lists.subarray(c, c + finals),
      });
    }
    return { forms, words };
  } catch {
    return { forms: [], words: new Map() };
  }
}
