import type { Block } from '../article/article.ts';

/**
 * What a book is made of. Its texts are those of an article, «&quot;» and the like still unread; any string may come
 * in any place.
 */
export interface Book {
  title: string;
  /** The same for every edition of the same book, another for every other book: an address, or a URN. Not empty. */
  identifier: string;
  /** When this edition was made: a day or a moment in ISO 8601, with its zone. */
  modified: string;
  /** In the order of reading; at least one. */
  chapters: Chapter[];
  words: BookWords;
}

/** One article. What is absent is not in the book. */
export interface Chapter {
  title: string;
  kicker?: string;
  source?: string;
  /** The day as it is to be printed. */
  date?: string;
  /** Opens the first block. */
  dateline?: string;
  body: Block[];
  /** Where the article stands: absolute, `https://…`. */
  address?: string;
  /** What the reader marked in it, in the order of the text. */
  notes?: Note[];
}

export interface Note {
  /** A line break parts two paragraphs. */
  quote: string;
  note?: string;
}

/** The book's own words, in the language of its readers. */
export interface BookWords {
  contents: string;
  source: string;
  date: string;
  address: string;
  notes: string;
}
