import type { Block } from '../article/article.ts';

/**
 * A book to be written. Its texts are those of articles, character references («&quot;») still in them; any string
 * may stand in any field.
 */
export interface Book {
  title: string;
  /** Address or URN of the book: the same for all its editions, another for every other book. Not empty. */
  identifier: string;
  /** Name of the collection its articles are from. */
  publisher?: string;
  /** Day or moment this edition was made, in ISO 8601, with its zone. */
  modified: string;
  /** Chapters in the order of reading; at least one. */
  chapters: Chapter[];
  words: BookTexts;
}

/** One article of the book. Nothing is printed for an absent field. */
export interface Chapter {
  title: string;
  kicker?: string;
  source?: string;
  /** Day of publication, in the form to be printed. */
  date?: string;
  /** Dateline, printed at the beginning of the first block. */
  dateline?: string;
  body: Block[];
  /** Absolute address of the article's page, `https://…`. */
  address?: string;
  /** Annotations of the reader, in the order of the text. */
  notes?: Note[];
}

export interface Note {
  /** Annotated words; a line break stands between two paragraphs. */
  quote: string;
  note?: string;
}

/** Texts that the book adds to the articles, in the reader's language. */
export interface BookTexts {
  contents: string;
  source: string;
  date: string;
  address: string;
  notes: string;
}
