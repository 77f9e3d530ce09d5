import type {
  Article,
  Block,
  Headline,
  Keyword,
  ReadAlso,
  ReadPage,
  TitleFrom,
} from '../../article/article.ts';
import { classifyBlocks } from '../../parse/body/classifyBlocks.ts';
import { copied, PackedTexts } from './packedTexts.ts';

/** Facts of a read page that the collection needs. */
export type KeptPage = Pick<ReadPage, 'file' | 'article' | 'printedKeywords'>;

/**
 * An article whose body is kept as bytes. Each use of `body` decodes it anew, so ask once. The bodies are most of the
 * memory of a hundred thousand articles.
 */
export class PackedArticle implements Article {
  readonly id: string;
  readonly title: string;
  readonly titleFrom: TitleFrom;
  readonly date?: string;
  readonly dateline?: string;
  readonly source?: string;
  readonly keywords: Keyword[];
  readonly readAlso: ReadAlso[];
  readonly related: Headline[];
  readonly #bodies: PackedTexts;
  readonly #place: number;

  private constructor(
    { id, title, titleFrom, date, dateline, source, keywords, readAlso, related }: Omit<Article, 'body'>,
    bodies: PackedTexts,
    place: number,
  ) {
    this.id = id;
    this.title = title;
    this.titleFrom = titleFrom;
    if (date !== undefined) this.date = date;
    if (dateline !== undefined) this.dateline = dateline;
    if (source !== undefined) this.source = source;
    this.keywords = keywords;
    this.readAlso = readAlso;
    this.related = related;
    this.#bodies = bodies;
    this.#place = place;
  }

  static of(head: Omit<Article, 'body'>, body: readonly Block[], bodies: PackedTexts): PackedArticle {
    return new PackedArticle(head, bodies, bodies.add(body.map(({ text }) => text)));
  }

  get body(): Block[] {
    return classifyBlocks(this.paragraphs());
  }

  paragraphs(): Generator<string> {
    return this.#bodies.at(this.#place);
  }

  with(changes: Partial<Omit<Article, 'body'>>): PackedArticle {
    return new PackedArticle({ ...this, ...changes }, this.#bodies, this.#place);
  }

  toJSON(): Article {
    const { id, title, titleFrom, keywords, body, readAlso, related, date, dateline, source } = this;
    return {
      id,
      title,
      titleFrom,
      keywords,
      body,
      readAlso,
      related,
      ...(date === undefined ? {} : { date }),
      ...(dateline === undefined ? {} : { dateline }),
      ...(source === undefined ? {} : { source }),
    };
  }
}

/** Gives the paragraphs of an article's body; a packed one decodes no more than are taken. */
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

/**
 * Makes pages small as they are read: bodies packed, the account of the lines dropped, every other text its own
 * string (not a part of the page's), and one headline printed on many pages one string.
 */
export function packing(): (page: ReadPage) => KeptPage {
  const bodies = new PackedTexts();
  const copies = new Map<string, string>();
  const once = (text: string): string => {
    let copy = copies.get(text);
    if (copy === undefined) {
      copy = copied(text);
      copies.set(copy, copy);
    }
    return copy;
  };
  return ({ file, article, printedKeywords }) => ({
    file: copied(file),
    printedKeywords: printedKeywords.map(copied),
    article: PackedArticle.of(
      {
        id: copied(article.id),
        title: once(article.title),
        titleFrom: article.titleFrom,
        ...(article.date === undefined ? {} : { date: once(article.date) }),
        ...(article.dateline === undefined ? {} : { dateline: once(article.dateline) }),
        ...(article.source === undefined ? {} : { source: once(article.source) }),
        keywords: article.keywords,
        readAlso: article.readAlso.map(({ title, body, source, keywords }) => ({
          title: once(title),
          body: body.map(copied),
          ...(source === undefined ? {} : { source: once(source) }),
          ...(keywords === undefined ? {} : { keywords: keywords.map(once) }),
        })),
        related: article.related.map(({ text }) => ({ text: once(text) })),
      },
      article.body,
      bodies,
    ),
  });
}
