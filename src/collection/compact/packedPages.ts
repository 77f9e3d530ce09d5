import type { Article, BlockKind, DayOrder, ReadPage } from '../../article/article.ts';
import { optionalTexts, PackedArticle, type CollectedPage } from './packedArticle.ts';
import { copied, PackedTexts } from './packedTexts.ts';

/** A collected page as JSON keeps it; its body is stored beside it as bytes. */
export interface StoredPage extends Omit<CollectedPage, 'article'> {
  /** The article without its body. */
  head: Omit<Article, 'body'>;
  kinds?: readonly BlockKind[];
}

/**
 * Pages made small as they are read: bodies are packed, the account of the lines is dropped, every other text is
 * copied out of its page, and a headline printed on many pages is one string.
 */
export class PackedPages {
  readonly #bodies = new PackedTexts();
  readonly #texts = new Map<string, string>();

  /** Packs a page as the parser gives it. */
  readonly pack = ({ file, article, printedKeywords, markedUp, dayOrder }: ReadPage): CollectedPage => {
    const head = headOf(article, (text) => this.#once(text, copied), copied);
    return {
      ...(dayOrder === undefined ? {} : { dayOrder: copiedOrder(dayOrder) }),
      file: copied(file),
      printedKeywords: printedKeywords.map(copied),
      article: PackedArticle.of(head, article.body, this.#bodies, markedUp),
    };
  };

  /** Makes the page that `storedPage` took apart. */
  restored({ head, kinds, ...page }: StoredPage, body: Uint8Array): CollectedPage {
    // JSON.parse made every text anew: nothing is to be copied out of a larger one.
    const own = headOf(head, (text) => this.#once(text, asIs), asIs);
    return { ...page, article: PackedArticle.restored(own, body, this.#bodies, kinds) };
  }

  #once(text: string, copy: (text: string) => string): string {
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    const own = copy(text);
    this.#texts.set(own, own);
    return own;
  }
}

/** Takes a packed page apart, for a file. @throws TypeError when its article is not packed */
export function storedPage({ article, ...page }: CollectedPage): { page: StoredPage; body: Uint8Array } {
  if (!(article instanceof PackedArticle)) throw new TypeError('the article is not packed');
  const { bytes, kinds } = article.packedBody;
  const head = headOf(article, asIs, asIs);
  return { page: { ...page, head, ...(kinds && { kinds }) }, body: bytes };
}

const asIs = (text: string): string => text;

const copiedOrder = (order: DayOrder): DayOrder =>
  typeof order === 'string' ? order : { ...order, printed: copied(order.printed) };

/**
 * Copies an article without its body.
 * @param once copies texts that many pages print
 */
function headOf(
  article: Omit<Article, 'body'>,
  once: (text: string) => string,
  copy: (text: string) => string,
): Omit<Article, 'body'> {
  return {
    id: copy(article.id),
    title: once(article.title),
    titleFrom: article.titleFrom,
    ...optionalTexts(article, once),
    ...(article.authors === undefined ? {} : { authors: article.authors.map(once) }),
    keywords: article.keywords,
    readAlso: article.readAlso.map(({ title, body, source, keywords, href }) => ({
      title: once(title),
      body: body.map(copy),
      ...(source === undefined ? {} : { source: once(source) }),
      ...(keywords === undefined ? {} : { keywords: keywords.map(once) }),
      ...(href === undefined ? {} : { href: once(href) }),
    })),
    related: article.related.map(({ text, href }) => ({
      text: once(text),
      ...(href === undefined ? {} : { href: once(href) }),
    })),
  };
}
