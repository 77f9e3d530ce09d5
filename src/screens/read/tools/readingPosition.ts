import { BLOCKS } from '../../highlight/blockElements.ts';

/** Where the eye is while one reads: a third of the window below its upper edge. */
const READING_LINE = 1 / 3;

/** Where the reader is in an opened article. */
export interface PagePosition {
  /** Number of the paragraph at the reading line, 0-based. */
  block: number;
  /** 0..1 of the text is above the window's lower edge. */
  share: number;
  /** The end of the text has been in view. */
  atEnd: boolean;
}

/** Reads the place off the page. @returns nothing when the article has no paragraphs */
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
    // A text that begins in the middle of the window has not been read because its beginning can be seen.
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
