import type {
  Article,
  Block,
  BlockKind,
  Headline,
  Keyword,
  OtherPrinting,
  ReadAlso,
  ReadPage,
  TitleFrom,
} from '../../article/article.ts';
import { classifyBlocks } from '../../parse/body/classifyBlocks.ts';
import type { PackedTexts } from './packedTexts.ts';

/** Facts of a read page that the collection needs. */
export type CollectedPage = Pick<ReadPage, 'file' | 'article' | 'printedKeywords' | 'dayOrder'>;

/**
 * Article whose body is stored as bytes. Each use of `body` decodes it anew, so read it once. The bodies are most
 * of the memory of a hundred thousand articles.
 */
export class PackedArticle implements Article {
  readonly id: string;
  readonly title: string;
  readonly titleFrom: TitleFrom;
  readonly date?: string;
  readonly printedDate?: string;
  readonly origin?: string;
  readonly dateline?: string;
  readonly source?: string;
  readonly byline?: string;
  readonly authors?: string[];
  readonly kicker?: string;
  readonly section?: string;
  readonly url?: string;
  readonly guessedEncoding?: string;
  readonly otherPrintings?: OtherPrinting[];
  readonly keywords: Keyword[];
  readonly readAlso: ReadAlso[];
  readonly related: Headline[];
  readonly #bodies: PackedTexts;
  readonly #place: number;
  /** Kinds of the blocks, where the page's markup gave them; else the texts give them. */
  readonly #kinds: readonly BlockKind[] | undefined;

  private constructor(
    { id, title, titleFrom, keywords, readAlso, related, ...rest }: Omit<Article, 'body'>,
    bodies: PackedTexts,
    place: number,
    kinds: readonly BlockKind[] | undefined,
  ) {
    this.id = id;
    this.title = title;
    this.titleFrom = titleFrom;
    Object.assign(this, optionalTexts(rest));
    if (rest.authors !== undefined) this.authors = rest.authors;
    if (rest.otherPrintings !== undefined) this.otherPrintings = rest.otherPrintings;
    this.keywords = keywords;
    this.readAlso = readAlso;
    this.related = related;
    this.#bodies = bodies;
    this.#place = place;
    this.#kinds = kinds;
  }

  /** @param markedUp keeps the kinds of the blocks, which are told from the texts otherwise */
  static of(
    head: Omit<Article, 'body'>,
    body: readonly Block[],
    bodies: PackedTexts,
    markedUp = false,
  ): PackedArticle {
    const place = bodies.add(body.map(({ text }) => text));
    return new PackedArticle(head, bodies, place, markedUp ? body.map(({ kind }) => kind) : undefined);
  }

  /** Makes an article of a head and what `packedBody` gave. */
  static restored(
    head: Omit<Article, 'body'>,
    bytes: Uint8Array,
    bodies: PackedTexts,
    kinds: readonly BlockKind[] | undefined,
  ): PackedArticle {
    return new PackedArticle(head, bodies, bodies.addPacked(bytes), kinds);
  }

  get body(): Block[] {
    const kinds = this.#kinds;
    if (kinds === undefined) return classifyBlocks(this.paragraphs());
    return [...this.paragraphs()].map((text, i) => ({ kind: kinds[i] ?? 'paragraph', text }));
  }

  paragraphs(): Generator<string> {
    return this.#bodies.at(this.#place);
  }

  /** Texts of the body as packed bytes, and the kinds of its blocks where the markup gave them. */
  get packedBody(): { bytes: Uint8Array; kinds: readonly BlockKind[] | undefined } {
    return { bytes: this.#bodies.bytesAt(this.#place), kinds: this.#kinds };
  }

  with(changes: Partial<Omit<Article, 'body'>>): PackedArticle {
    return new PackedArticle({ ...this, ...changes }, this.#bodies, this.#place, this.#kinds);
  }

  undated(printedDate: string): PackedArticle {
    const { date: _, body: __, ...head } = this.toJSON();
    return new PackedArticle({ ...head, printedDate }, this.#bodies, this.#place, this.#kinds);
  }

  toJSON(): Article {
    const { id, title, titleFrom, keywords, body, readAlso, related, authors, otherPrintings } = this;
    return {
      id,
      title,
      titleFrom,
      keywords,
      body,
      readAlso,
      related,
      ...optionalTexts(this),
      ...(authors === undefined ? {} : { authors }),
      ...(otherPrintings === undefined ? {} : { otherPrintings }),
    };
  }
}

/** Texts that an article may lack. */
const OPTIONAL = [
  'date',
  'printedDate',
  'origin',
  'dateline',
  'source',
  'byline',
  'kicker',
  'section',
  'url',
  'guessedEncoding',
] as const;

/** Picks the texts of an article that it may lack, each passed through `copy`. */
export function optionalTexts(
  article: Partial<Article>,
  copy: (text: string) => string = (text) => text,
): Pick<Partial<Article>, (typeof OPTIONAL)[number]> {
  const texts: Pick<Partial<Article>, (typeof OPTIONAL)[number]> = {};
  for (const key of OPTIONAL) {
    const text = article[key];
    if (text !== undefined) texts[key] = copy(text);
  }
  return texts;
}

/** Iterates over the paragraphs of an article's body; a packed body is decoded only as far as it is read. */
export function paragraphsOf(article: Article): IterableIterator<string> {
  if (article instanceof PackedArticle) return article.paragraphs();
  return article.body.map(({ text }) => text).values();
}

/** Decodes an article's body, for a caller that uses it more than once. */
export function unpacked(article: Article): Article {
  return article instanceof PackedArticle ? article.toJSON() : article;
}

/** Copies an article with other values of some keys; its body stays packed. */
export function changed(article: Article, changes: Partial<Omit<Article, 'body'>>): Article {
  return article instanceof PackedArticle ? article.with(changes) : { ...article, ...changes };
}

/** Copies an article without its day, the date as printed instead. */
export function undated(article: Article, printedDate: string): Article {
  if (article instanceof PackedArticle) return article.undated(printedDate);
  const { date: _, ...rest } = article;
  return { ...rest, printedDate };
}
