import { BLOCKS } from '../../highlight/blockElements.ts';

/** Share of the window above the line at which the reader's eye is taken to be. */
const READING_LINE = 1 / 3;

/** Position of the reader in an opened article. */
export interface PagePosition {
  /** Number of the paragraph at the reading line, 0-based. */
  block: number;
  /** Share of the text above the window's lower edge, 0..1. */
  share: number;
  /** The end of the text has been in view. */
  atEnd: boolean;
}

/** Measures the reader's position on the page; undefined when the article has no paragraphs. */
export function pagePosition(article: HTMLElement): PagePosition | undefined {
  const paragraphs = paragraphsOf(article);
  const body = article.querySelector('.body');
  if (!body || paragraphs.length === 0) return undefined;
  const line = innerHeight * READING_LINE;
  const below = paragraphs.findIndex((paragraph) => paragraph.getBoundingClientRect().bottom > line);
  const { top, bottom, height } = body.getBoundingClientRect();
  const share = height > 0 ? Math.min(1, Math.max(0, (innerHeight - top) / height)) : 1;
  return {
    block: below < 0 ? paragraphs.length - 1 : below,
    // At the top of the page nothing has been read, although the text's beginning can be seen.
    share: scrollY < 1 && bottom > innerHeight ? 0 : share,
    atEnd: bottom <= innerHeight + 1,
  };
}

/** Brings a paragraph to the reading line. */
export function goToParagraph(article: HTMLElement, block: number): void {
  const paragraph = paragraphsOf(article)[block];
  if (!paragraph) return;
  const top = paragraph.getBoundingClientRect().top + scrollY - innerHeight * READING_LINE * 0.6;
  scrollTo({ top: Math.max(0, top), behavior: 'instant' });
}

const paragraphsOf = (article: HTMLElement): HTMLElement[] => [
  ...article.querySelectorAll<HTMLElement>(BLOCKS),
];
