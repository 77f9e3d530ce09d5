import type { Block } from '../article/article.ts';
import type { Language } from '../text/language.ts';

/**
 * A book to be written. Its texts are those of articles, character references («&quot;») still in them; any string
 * may stand in any field.
 */
export interface Book {
  title: string;
  /** Name of the collection, on the cover and over the contents. */
  collection: string;
  /** Address or URN of the book: the same for all its editions, another for every other book. Not empty. */
  identifier: string;
  /** Names credited for its articles, in the order of the articles. */
  creators: string[];
  /** Name of the collection its articles are from, or their one source. */
  publisher?: string;
  /** Day of publication, `YYYY-MM-DD`. */
  date?: string;
  /** Day or moment this edition was made, in ISO 8601, with its zone. */
  modified: string;
  /** Chapters in the order of reading; at least one. */
  chapters: Chapter[];
  words: BookTexts;
  /** Cover as a PNG; without it the cover is an SVG, which some libraries of books do not show. */
  cover?: Uint8Array;
}

/** One article of the book. Nothing is printed for an absent field. */
export interface Chapter {
  title: string;
  kicker?: string;
  /** Names of the authors. */
  authors?: string[];
  /** Line that says who wrote the article, as printed. */
  byline?: string;
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

/** Texts that the book adds to the articles, in the reader's language. Names of facts are without a colon. */
export interface BookTexts {
  language: Language;
  contents: string;
  byline: string;
  source: string;
  date: string;
  address: string;
  notes: string;
}
